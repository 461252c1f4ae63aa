using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Waybill.Core.Geography;

/// <summary>
/// ISO 3166-1 codes of the states of the registry of parties, both ways: <c>KP</c>, <c>PRK</c> and <c>408</c> are <c>DPRK</c>. Territories
/// with a code of their own that are no party of the registry (Bermuda, Guam) are not in it. Codes are compared without regard to case.
/// </summary>
public static class CountryCodes
{
    private static readonly FrozenDictionary<string, string> ByCode;
    private static readonly FrozenDictionary<string, (string Alpha2, string Alpha3, string? Numeric)> ByParty;

    static CountryCodes()
    {
        var byCode = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var byParty = new Dictionary<string, (string, string, string?)>(StringComparer.Ordinal);
        foreach (var line in CountryTable.Text.Split('\n'))
        {
            var (alpha2, alpha3, numeric, party) = (line[..2], line[3..6], line[7..10], line[11..].TrimEnd('\r'));
            byCode.Add(alpha2, party);
            byCode.Add(alpha3, party);
            if (numeric != "---") byCode.Add(numeric, party);
            byParty.Add(party, (alpha2, alpha3, numeric == "---" ? null : numeric));
        }
        (ByCode, ByParty) = (byCode.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), byParty.ToFrozenDictionary(StringComparer.Ordinal));
        Parties = [.. byParty.Keys.OrderBy(p => p, StringComparer.Ordinal)];
    }

    /// <summary>Parties with a code, in ordinal order.</summary>
    public static ImmutableArray<string> Parties { get; }

    /// <summary>Party of a code.</summary>
    /// <param name="code">Alpha-2, alpha-3, or numeric with three digits.</param>
    /// <returns>Name in the registry of parties; null when no party has the code.</returns>
    public static string? PartyOf(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Alpha-2 code of a party, as <c>KP</c>; null when it has none.</summary>
    public static string? Alpha2Of(string party) => ByParty.TryGetValue(party, out var codes) ? codes.Alpha2 : null;

    /// <summary>Alpha-3 code of a party, as <c>PRK</c>; null when it has none.</summary>
    public static string? Alpha3Of(string party) => ByParty.TryGetValue(party, out var codes) ? codes.Alpha3 : null;

    /// <summary>Numeric code of a party, three digits, as <c>408</c>; null when it has none.</summary>
    public static string? NumericOf(string party) => ByParty.TryGetValue(party, out var codes) ? codes.Numeric : null;
}
