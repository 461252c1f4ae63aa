using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Moves a claim that repeats another to the other's origin, over as many steps as the record tells. A claim that rests on several origins
/// goes to the joint origin of their roots. Where rows rely on each other in a circle, the first in ordinal order stays with its own
/// speaker.
/// </summary>
internal sealed class ReliedOrigins(
    CaseEvidence evidence, Reliance reliance, Dictionary<string, (OriginKey Key, OriginLink Link)> own, Dictionary<string, OriginKey> sensors)
{
    // Rows that rely on rows, at most so many steps: a longer chain is no account that anyone gave.
    private const int MostSteps = 64;

    private readonly Dictionary<string, (OriginKey Key, OriginLink Link)> settled = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>The origin of a claim, and why.</summary>
    public (OriginKey Key, OriginLink Link) Of(CaseClaim claim)
    {
        var id = claim.Claim.Id;
        if (settled.TryGetValue(id, out var found)) return found;
        var mine = own[id];
        if (claim.IsExample) return settled[id] = mine;
        if (open.Count >= MostSteps || !open.Add(id)) return mine; // too long, or a circle
        var keys = reliance.Of(claim).Select(KeyOf).OfType<OriginKey>().Where(k => !k.IsExample).Distinct().OrderBy(k => k.Id, StringComparer.Ordinal).ToList();
        open.Remove(id);
        if (keys.Count == 0 || keys.Contains(mine.Key)) return settled[id] = mine;
        return settled[id] = (keys.Count == 1 ? keys[0] : OriginKey.Of(keys.SelectMany(k => k.Roots)), OriginLink.ReliesOn);
    }

    private OriginKey? KeyOf(string item) => evidence.Claim(item) is { } claim ? Of(claim).Key : sensors.GetValueOrDefault(item);
}
