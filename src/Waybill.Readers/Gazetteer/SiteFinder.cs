using Waybill.Core.Claims;
using Waybill.Core.Sites;
using Waybill.Readers.Documents.Claims;

namespace Waybill.Readers.Gazetteer;

/// <summary>
/// Finds the site that a claim means by a place: words beside the name ("port of", "depot near") say which of its sites, or that it is none of
/// them. A place with one site means that site where no word speaks against it.
/// </summary>
internal sealed class SiteFinder(MarkedText text, Grammar grammar)
{
    /// <summary>Most words between a name and the word for what is there.</summary>
    private const int Beside = 3;

    private readonly CueMap<SiteFunction> functions = CueMap<SiteFunction>.Scan(grammar.SiteFunctions, text.Tokens);

    /// <summary>The place with its site, where one is meant.</summary>
    public ClaimPlace Find(ClaimPlace place, TokenRange quote)
    {
        if (place.Site is not null || SiteGazetteer.OfPlace(place.Name) is not { IsEmpty: false } sites) return place;
        var said = text.Entities.In(quote).Where(e => string.Equals(e.Value.Name, place.Name, StringComparison.Ordinal)).SelectMany(FunctionsBeside).ToHashSet();
        var fits = said.Count == 0 ? sites : [.. sites.Where(s => said.Any(f => Same(f, s.Function)))];
        return fits.Length == 1 ? place with { Site = fits[0].Id } : place;
    }

    // "Vladivostok airport" right behind the name; "depot near Tikhoretsk" some words before it, where no other name and no "to" lies between.
    private IEnumerable<SiteFunction> FunctionsBeside(CueMap<Documents.Registry.RegistryEntry>.Cue name)
    {
        foreach (var function in functions.In(new(Math.Max(0, name.Start - Beside - 2), Math.Min(text.Tokens.Count, name.End + 1))))
        {
            if (function.Start == name.End) yield return function.Value;
            if (function.End > name.Start || name.Start - function.End > Beside) continue;
            var between = new TokenRange(function.End, name.Start);
            if (text.Entities.In(between).Any(e => e.Start != name.Start) || text.Roles.In(between).Any(r => r.Value is WordRole.From or WordRole.To)) continue;
            yield return function.Value;
        }
    }

    // A port of the navy is called a port, and an airfield an airport.
    private static bool Same(SiteFunction said, SiteFunction site) => said == site
        || (said == SiteFunction.Port && site is SiteFunction.NavalFacility or SiteFunction.OilTerminal)
        || (said is SiteFunction.Airport or SiteFunction.Airfield && site is SiteFunction.Airport or SiteFunction.Airfield);
}
