using System.Collections.Frozen;
using Waybill.Assessment.Evidence;
using Waybill.Core.Sources;
using Waybill.Core.Text;

namespace Waybill.Assessment.Grades;

/// <summary>Finds the standing of speakers (<c>Party/Body/Person</c>) and observers (as a record names them).</summary>
internal sealed class StandingBook(SourceBook sources)
{
    // Sources lie in sources, as an agency in its state; no chain in life is longer.
    private const int Deepest = 8;

    private readonly Dictionary<string, Standing> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Standing> observers = new(StringComparer.Ordinal);

    /// <summary>The standing of one speaker; <paramref name="publisher"/> stands for <c>(outlet)</c>.</summary>
    public Standing OfSpeaker(string speaker, string? publisher)
    {
        var isNarrator = string.Equals(speaker, "(outlet)", StringComparison.Ordinal);
        if (isNarrator && publisher is null) return Unnamed("the outlet");
        var path = isNarrator ? publisher! : speaker;
        if (speakers.TryGetValue(path, out var known)) return known;
        return speakers[path] = path.Split('/').Any(part => part.StartsWith('(')) ? UnnamedOf(path) : isNarrator ? Narrator(path) : OfPath(path);
    }

    /// <summary>The standing of the maker of an observation.</summary>
    public Standing OfObserver(string observer)
    {
        if (observers.TryGetValue(observer, out var known)) return known;
        var profile = Forms(observer).Select(sources.Find).FirstOrDefault(p => p is not null);
        return observers[observer] = profile is null ? Unnamed(observer) : Of(observer, profile, profile);
    }

    private Standing Narrator(string publisher)
    {
        var standing = OfPath(publisher);
        return standing.Kind == SourceKind.Unknown ? standing with { Kind = SourceKind.Outlet } : standing;
    }

    private Standing OfPath(string path)
    {
        var parts = path.Split('/');
        var profiles = Candidates(parts).ToList();
        if (profiles.Count == 0) return Unnamed(path) with { Parties = Folded([parts[0], path]) };
        return Of(path, profiles[0], profiles.FirstOrDefault(p => sources.Graded(p.Id) is not null) ?? profiles[0], parts[0]);
    }

    // An unnamed official is no more the state than an unnamed expert is his institute; but a state's official has a state's interest.
    private Standing UnnamedOf(string path)
    {
        var named = path.Split('/').TakeWhile(part => !part.StartsWith('(')).ToArray();
        if (named.Length == 0) return Unnamed(path);
        return OfPath(string.Join('/', named)) with { Name = path, Reliability = Reliability.CannotBeJudged, IsGradedByCase = false };
    }

    // The whole path first, then what it ends with, where that belongs to the same party, then the same for the shorter path.
    private IEnumerable<SourceProfile> Candidates(string[] parts)
    {
        for (var length = parts.Length; length > 0; length--)
        {
            if (sources.Find(string.Join('/', parts.Take(length))) is { } whole) yield return whole;
            if (length == 1) yield break;
            if (sources.Find(parts[length - 1]) is { } last && sources.Find(parts[0]) is { } party && string.Equals(Root(last).Id, party.Id, StringComparison.Ordinal)) yield return last;
        }
    }

    private Standing Of(string name, SourceProfile profile, SourceProfile gradable, string? party = null)
    {
        var graded = sources.Graded(gradable.Id);
        var chain = Chain(profile).ToList();
        var kind = chain.Select(p => p.Kind).FirstOrDefault(k => k is not (SourceKind.Unknown or SourceKind.Person));
        var parties = chain.SelectMany(p => (string?[])[p.Name, p.Id, p.Speaker?.Split('/')[0], p.Speaker]).Concat(chain[^1].Names).Append(party).OfType<string>();
        return new(name, kind, graded?.Reliability ?? Reliability.CannotBeJudged, graded?.Evidence is not null, Folded(parties));
    }

    private SourceProfile Root(SourceProfile profile) => Chain(profile).Last();

    private IEnumerable<SourceProfile> Chain(SourceProfile profile)
    {
        var at = profile;
        for (var depth = 0; at is not null && depth < Deepest; depth++)
        {
            yield return at;
            at = at.Of is { } of ? sources.Find(of) : null;
        }
    }

    // "RUSI via Washington Post", "C4ADS (trade records)", "RUSI / FT", "ROK NIS": who made it stands first.
    private static IEnumerable<string> Forms(string observer)
    {
        yield return observer;
        var first = observer;
        foreach (var stop in (string[])[" via ", " (", " / ", ", "])
        {
            var at = first.IndexOf(stop, StringComparison.OrdinalIgnoreCase);
            if (at > 0) yield return first = first[..at].Trim();
        }
        var words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length - 1; length > 0; length--) yield return string.Join(' ', words.Take(length));
    }

    private static Standing Unnamed(string name) => new(name, SourceKind.Unknown, Reliability.CannotBeJudged, false, Folded([name]));

    private static FrozenSet<string> Folded(IEnumerable<string> names) => names.Select(NameForms.Fold).ToFrozenSet(StringComparer.Ordinal);
}
