using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the places of a statement's row, each with what it is to what was said, and the mode of transport (docs/formats/statements.md). A site is
/// kept in the row's words: which it is, the case tells, as for a voyage.
/// </summary>
internal static class StatementPlaces
{
    private const string Field = "places";

    /// <summary>The places, in the order of the row; what has no role that is known, or no site, is a problem and not read. None where they join more than <see cref="RecordRow.MostPairs"/>.</summary>
    public static ImmutableArray<ClaimPlace> Of(RecordRow row)
    {
        var places = Read(row).Distinct().ToImmutableArray();
        var (origins, destinations) = (places.Count(p => p.Role == PlaceRole.Origin), places.Count(p => p.Role == PlaceRole.Destination));
        if ((long)origins * destinations <= RecordRow.MostPairs) return places;
        row.Log.Add(ProblemCodes.RecordsTooMany, "places are too many to be ends of one way; none is read", row.Place(Field),
            string.Create(CultureInfo.InvariantCulture, $"{origins} × {destinations}"), string.Create(CultureInfo.InvariantCulture, $"at most {RecordRow.MostPairs} pairs"), "Give each way a row of its own");
        return [];
    }

    /// <summary>The mode that the row states; unspecified where it states none.</summary>
    public static TransportMode ModeOf(RecordRow row)
    {
        if (row.Text("mode") is not { } word) return TransportMode.Unspecified;
        if (EnumWords<TransportMode>.TryRead(word, out var mode)) return mode;
        row.Wrong("mode", "is none that is known; it counts as not stated", word, string.Join(", ", EnumWords<TransportMode>.All));
        return TransportMode.Unspecified;
    }

    private static IEnumerable<ClaimPlace> Read(RecordRow row)
    {
        foreach (var (map, text) in row.Items(Field))
        {
            if (map is null)
            {
                if (text is not null) row.Wrong(Field, "name a site without its role; it is not read", text, "maps of role and site");
                continue;
            }
            var (word, site) = (map.Text("role"), map.Text("site"));
            map.TellOthers();
            if (word is null || !EnumWords<PlaceRole>.TryRead(word, out var role))
            {
                map.Wrong("role", word is null ? "is missing; the place is not read" : "is none that is known; the place is not read", word, string.Join(", ", EnumWords<PlaceRole>.All));
            }
            else if (site is null) map.Wrong("site", "is missing; the place is not read", null, "a site's identifier or name");
            else yield return new(role, site, null);
        }
    }
}
