namespace Waybill.Readers.Documents.Claims;

/// <summary>Who speaks, as far as the text says.</summary>
internal sealed record Speaker
{
    /// <summary>The narrator, where no source is named.</summary>
    public static Speaker Outlet { get; } = new() { Names = ["(outlet)"] };

    /// <summary><c>Party/Body/Person</c> of each joint speaker, ordinal order.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Name of a person who only passes on what another said, as a lawmaker does; null for none.</summary>
    public string? RelayName { get; init; }

    /// <summary>True when the words name a news outlet.</summary>
    public bool IsOutletName { get; init; }

    /// <summary>True when the words were a pronoun or noun for one who spoke before.</summary>
    public bool IsAnaphor { get; init; }

    /// <summary>Last name of the person, folded, or null.</summary>
    public string? Person { get; init; }

    public bool IsNarrator => Names is ["(outlet)"];

    /// <summary>True for a source of which the text says nothing but that there is one.</summary>
    public bool IsUnnamed => Names is ["(unnamed source)"];

    /// <summary>A source that the text names, but not who it is.</summary>
    public static Speaker Unnamed { get; } = new() { Names = ["(unnamed source)"] };

    public bool IsGeneric => Names[0].StartsWith('(');

    public bool IsJoint => Names.Count > 1;

    /// <summary>The party of the first name.</summary>
    public string Party => Names[0].Split('/')[0];

    public string Text => string.Join("; ", Names);

    public IEnumerable<string> Parties => Names.Select(n => n.Split('/')[0]);

    /// <summary>True when one of two speakers is the other's body, as the White House is its spokesman's; a bare state is nobody's body.</summary>
    public static bool SpeaksFor(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter == longer || shorter.Contains('/', StringComparison.Ordinal) && longer.StartsWith(shorter + "/", StringComparison.Ordinal);
    }

    /// <summary>Party and body of a speaker's text: where <see cref="SpeaksFor"/> holds of two, these are the same.</summary>
    public static string BodyOf(string text)
    {
        var party = text.IndexOf('/', StringComparison.Ordinal);
        var body = party < 0 ? -1 : text.IndexOf('/', party + 1);
        return body < 0 ? text : text[..body];
    }

    public bool SameParties(Speaker other) =>
        Parties.ToHashSet(StringComparer.Ordinal).SetEquals(other.Parties);

    public static Speaker Of(IEnumerable<string> names) =>
        new() { Names = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() };
}
