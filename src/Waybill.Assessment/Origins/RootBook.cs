using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Geography;
using Waybill.Core.Sources;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Tells what a name goes back to: organs and persons to their state or body, over the records of the case and the speaker's path. Names
/// that no record knows are roots of their own.
/// </summary>
internal sealed class RootBook(SourceBook sources)
{
    private const int Deepest = 8;

    // What follows a name in the words of a record, where it is not part of the name: "RUSI via Reuters", "MSMT report fig. 11".
    private static readonly string[] Marks = [" (", " / ", ", ", ": ", "; "];

    private readonly Dictionary<string, Root> speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Root> observers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<SourceProfile>> lines = new(StringComparer.Ordinal);

    /// <summary>True for a source that is named only generically, as <c>(outlet)</c> or <c>(reports)</c>.</summary>
    public static bool IsGeneric(string speaker) => speaker.Length == 0 || speaker[0] == '(';

    /// <summary>Speakers of a claim, one by one; a path may hold semicolons only between them.</summary>
    public static IEnumerable<string> Each(string speaker) => speaker.Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Root of one speaker, <c>Party/Body/Person</c>, or of an outlet.</summary>
    public Root Of(string speaker)
    {
        if (!speakers.TryGetValue(speaker, out var root)) speakers.Add(speaker, root = Climb(Line(speaker), speaker));
        return root;
    }

    /// <summary>Root of an observer in the words of a record, as "White House (graphic 1)" or "RUSI via Washington Post".</summary>
    public Root OfObserver(string observer)
    {
        if (!observers.TryGetValue(observer, out var root)) observers.Add(observer, root = Of(ObserverName(observer)));
        return root;
    }

    /// <summary>
    /// Records of a speaker from the most particular upward: its own, then what it is part of. Of several that the path names, those
    /// of the deepest come first. Empty when no record knows any.
    /// </summary>
    public ImmutableArray<SourceProfile> Line(string speaker)
    {
        if (lines.TryGetValue(speaker, out var line)) return line;
        var found = new List<SourceProfile>();
        for (var path = speaker; path.Length > 0; path = path.LastIndexOf('/') is > 0 and var cut ? path[..cut].TrimEnd() : "")
        {
            var at = sources.Find(path) ?? sources.Find(Root.Slug(path));
            for (var depth = 0; at is not null && depth < Deepest && !found.Any(f => f.Id == at.Id); depth++)
            {
                found.Add(at);
                at = at.Of is { } of && IsPart(at.Kind) ? sources.Find(of) : null;
            }
        }
        lines.Add(speaker, line = [.. found]);
        return line;
    }

    /// <summary>Records of an observer in the words of a record.</summary>
    public ImmutableArray<SourceProfile> LineOfObserver(string observer) => Line(ObserverName(observer));

    // A company, a medium or a research body is not the state it sits in, even where the record says whose it is.
    private static bool IsPart(SourceKind kind) =>
        kind is SourceKind.State or SourceKind.Person or SourceKind.Unknown or SourceKind.StateMedia or SourceKind.Intergovernmental or SourceKind.ExpertPanel;

    private static Root Climb(ImmutableArray<SourceProfile> line, string speaker)
    {
        var segment = speaker.Split('/')[0].Trim();
        if (line.Length == 0) return new(segment, CountryCodes.Alpha2Of(segment) is not null);
        var top = line[^1];
        var party = top.Speaker?.Split('/')[0]
            ?? (top.Kind == SourceKind.State ? top.Names.Append(top.Name).Where(n => CountryCodes.Alpha2Of(n) is not null).Order(StringComparer.Ordinal).FirstOrDefault() : null)
            ?? top.Name;
        return new(party, top.Kind == SourceKind.State || CountryCodes.Alpha2Of(party) is not null);
    }

    private string ObserverName(string observer)
    {
        if (Knows(observer)) return observer;
        var cut = Marks.Select(m => observer.IndexOf(m, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(observer.Length).Min();
        var name = observer[..cut];
        if (Knows(name)) return name;

        // "RUSI imagery via Reuters": the name ends where lower case begins, unless a longer one is known. "UK Defence Intelligence report": an
        // abbreviation of a state before a proper name is the state's.
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            var prefix = string.Join(' ', words[..count]);
            var ends = char.IsLower(words[count][0]);
            if (ends && Knows(prefix)) return prefix;
            if (count == 1 && IsAbbreviation(prefix) && (CountryCodes.Alpha2Of(prefix) ?? CountryCodes.PartyOf(prefix)) is not null) return CountryCodes.PartyOf(prefix) ?? prefix;
            if (count == 1 && IsAbbreviation(prefix) && Line(prefix) is { Length: > 0 } line && line[^1].Kind == SourceKind.State) return prefix;
        }
        return name;
    }

    private bool Knows(string name) => Line(name).Length > 0 || CountryCodes.Alpha2Of(name) is not null;

    private static bool IsAbbreviation(string word) => word.Length is > 1 and < 6 && word.All(char.IsUpper);
}
