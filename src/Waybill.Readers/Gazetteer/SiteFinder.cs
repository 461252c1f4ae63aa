using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Core.Sites;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Gazetteer;

/// <summary>
/// Tells which site of the gazetteer a place name means, by the words beside it: "the port of X", "depot amunisi dekat X". Without such
/// words the only site of the place is meant, unless it merely lies near the town; with words that fit none, the place has no site.
/// </summary>
internal sealed class SiteFinder(MarkedText text)
{
    private const int ReachBefore = 6; // tokens: "an ammunition storage facility close to the town of X"
    private const int ReachBehind = 3; // "X's naval facility"

    /// <summary>The site, or null.</summary>
    /// <param name="start">First token of the name.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="entry">What the name names.</param>
    /// <param name="role">What the place is to what is said.</param>
    public string? Of(int start, int end, RegistryEntry entry, PlaceRole role)
    {
        if (entry.Site is { } own) return own;
        var sites = SiteGazetteer.OfPlace(entry.Name);
        if (sites.IsEmpty) return null;
        if (Beside(start, end) is { } means)
        {
            return Fitting(sites, means) ?? Fitting([.. sites.SelectMany(s => s.ConfusableWith).Distinct(StringComparer.Ordinal).Select(SiteGazetteer.Find).OfType<Site>()], means);
        }
        // People meet in a town, not in its port.
        var atEvent = role is PlaceRole.Event or PlaceRole.Statement;
        var meant = sites.Where(s => s.Function is SiteFunction.Area or SiteFunction.Spaceport || (!atEvent && !LiesNear(s))).ToList();
        return meant.Count == 1 ? meant[0].Id : null;
    }

    // A depot near a town is not what the town's name means.
    private static bool LiesNear(Site site) => site.Function is SiteFunction.MunitionsDepot or SiteFunction.Airfield or SiteFunction.Shipyard;

    private static string? Fitting(ImmutableArray<Site> sites, ImmutableArray<SiteFunction> means)
    {
        foreach (var function in means)
        {
            var fitting = sites.Where(s => s.Function == function).ToList();
            if (fitting.Count > 0) return fitting.Count == 1 ? fitting[0].Id : null;
        }
        return null;
    }

    private ImmutableArray<SiteFunction>? Beside(int start, int end) => Behind(end) ?? Before(start) ?? Within(start, end);

    private ImmutableArray<SiteFunction>? Behind(int end)
    {
        for (var i = end; i < Math.Min(text.Tokens.Count, end + ReachBehind); i++)
        {
            if (text.Sites.Covering(i) is { } found) return found.Start >= end ? found.Value : null;
            if (text.Tokens[i].Is("'s") || text.Tokens[i].Is("-")) continue;
            if (text.Tokens[i].Kind != TokenKind.Word || text.RoleAt(i) != WordRole.None || text.Entities.Covering(i) is not null || text.Predicates.Covering(i) is not null) return null;
        }
        return null;
    }

    private ImmutableArray<SiteFunction>? Before(int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - ReachBefore); i--)
        {
            if (text.Sites.Covering(i) is { } found) return found.Value;
            if (text.Tokens[i].Kind == TokenKind.Mark && !text.Tokens[i].Is("-") && !text.Tokens[i].Is("'s")) return null;
            if (text.RoleAt(i) is WordRole.To or WordRole.From or WordRole.Via or WordRole.By or WordRole.Coordinator or WordRole.Alternative or WordRole.Relative) return null;
            if (text.Entities.Covering(i) is not null || text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun }) return null;
        }
        return null;
    }

    // "Port Sudan", "Vostochny Port": part of the name, and so the weakest of the three
    private ImmutableArray<SiteFunction>? Within(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (text.Sites.Covering(i) is { } found && found.Start >= start && found.End <= end) return found.Value;
        }
        return null;
    }
}
