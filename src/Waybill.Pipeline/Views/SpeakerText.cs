using System.Collections.Immutable;
using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Sources;

namespace Waybill.Pipeline.Views;

/// <summary>
/// Who speaks and who saw, as far as it may be printed: parties and their bodies, and persons only as official speakers of one. Who
/// speaks for nobody but himself is printed by role.
/// </summary>
public sealed class SpeakerText(Messages text, CaseBook book)
{
    private const string Narrator = "(outlet)", Joint = "; ";

    /// <summary>Names listed before the rest is counted.</summary>
    private const int Listed = 3;

    /// <summary>The parties that speak in, or made, these items; each once, in the order of the items.</summary>
    public ImmutableArray<string> Parties(IEnumerable<string> items) => Distinct(items, 1);

    /// <summary>The same with the body that spoke.</summary>
    public ImmutableArray<string> Bodies(IEnumerable<string> items) => Distinct(items, 2);

    /// <summary>A list of names, the first of them written out.</summary>
    public string List(ImmutableArray<string> names) =>
        names.Length <= Listed ? string.Join(", ", names) : string.Join(", ", names.Take(Listed)) + " " + text.Format("Who.More", names.Length - Listed);

    /// <summary>The speakers of a claim in full.</summary>
    public string Full(CaseClaim claim) => string.Join(Joint, claim.Claim.Speaker.Split(Joint).Select(s => One(s, int.MaxValue, claim)));

    /// <summary>Who made an observation.</summary>
    public string Observer(Observation observation) => Printable(observation.Observer);

    /// <summary>A source as it may be printed: a person by the body it belongs to, else by role.</summary>
    public string Printable(string named)
    {
        var profile = book.Assessment.Sources.FirstOrDefault(s => s.Kind == SourceKind.Person
            && (s.Names.Append(s.Name).Append(s.Id).Contains(named, StringComparer.OrdinalIgnoreCase) || string.Equals(s.Speaker, named, StringComparison.Ordinal)));
        if (profile is null) return named;
        return profile.Of is { } of ? book.Assessment.Sources.FirstOrDefault(s => string.Equals(s.Id, of, StringComparison.Ordinal))?.Name ?? of : text["Who.Person"];
    }

    private ImmutableArray<string> Distinct(IEnumerable<string> items, int depth) => [.. items.SelectMany(i => Of(i, depth)).Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Of(string item, int depth)
    {
        if (book.Observation(item) is { } observation) return [Observer(observation)];
        if (book.Claim(item) is not { } claim) return [];
        return claim.Claim.Speaker.Split(Joint).Select(s => One(s, depth, claim));
    }

    private string One(string speaker, int depth, CaseClaim claim)
    {
        if (string.Equals(speaker, Narrator, StringComparison.Ordinal)) return claim.Publisher ?? text["Card.Narrator"];
        var printable = Printable(speaker);
        return string.Join('/', printable.Split('/').Take(depth));
    }
}
