using System.Collections.Frozen;

namespace Waybill.Tests.Scoring;

/// <summary>A quantity as it is compared: its ends and the family of its unit.</summary>
/// <param name="Min">Least value; null is open.</param>
/// <param name="Max">Greatest value; null is open.</param>
/// <param name="Family">Family of the unit.</param>
internal readonly record struct ScoredQuantity(decimal? Min, decimal? Max, string Family)
{
    // Units that count as one, as the annotation guideline groups them.
    private static readonly FrozenDictionary<string, string> Families = new Dictionary<string, string>
    {
        ["round"] = "shell munition ammunition bullet projectile cartridge artillery-shell",
        ["percent"] = "%",
        ["shipment"] = "voyage delivery trip time transfer transport",
        ["soldier"] = "troop personnel",
        ["mile"] = "mi",
        ["vessel"] = "ship",
        ["tonne"] = "ton t",
        ["missile"] = "ballistic-missile cruise-missile",
        ["person"] = "people",
        ["km"] = "kilometre kilometer",
        ["mm"] = "millimetre millimeter",
    }.SelectMany(f => f.Value.Split(' ').Select(u => KeyValuePair.Create(u, f.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The quantity, or null when both ends are open.</summary>
    public static ScoredQuantity? Of(decimal? min, decimal? max, string? unit)
    {
        if (min is null && max is null) return null;
        var name = (unit is { Length: > 0 } ? unit : "other").Trim().ToLowerInvariant();
        if (name.Length > 3 && name[^1] == 's' && name[^4..^1].All(static c => char.IsLetterOrDigit(c) || c == '_')) name = name[..^1];
        return new(min, max, Families.GetValueOrDefault(name, name));
    }
}
