using System.Collections.Immutable;

namespace Waybill.Tests.Scoring;

/// <summary>A claim as it is compared, of the gold and of the reader alike: sets are sorted, words are those of the formats.</summary>
internal sealed record ScoredClaim
{
    /// <summary>Identifier in its own document.</summary>
    public required string Id { get; init; }

    /// <summary>Half-open, in code points; null when the quote is empty or is not what stands there. Such a claim matches nothing.</summary>
    public required (int Start, int End)? Span { get; init; }

    /// <summary>Speakers, sorted, each once.</summary>
    public required ImmutableArray<string> Speaker { get; init; }

    /// <summary>Outlet first, then the relays.</summary>
    public required ImmutableArray<string> Chain { get; init; }

    public required string? Stance { get; init; }

    public required string? Predicate { get; init; }

    public required string? From { get; init; }

    public required string? To { get; init; }

    public required ImmutableHashSet<string> Goods { get; init; }

    public required ScoredQuantity? Quantity { get; init; }

    /// <summary>First and last day as ISO text; a null end is open.</summary>
    public required (string? Start, string? End)? Period { get; init; }

    /// <summary>Role and name, the name in lower case.</summary>
    public required ImmutableHashSet<(string Role, string Name)> Places { get; init; }

    public required string Hedge { get; init; }

    public ImmutableArray<string> Denies { get; init; } = [];

    public ImmutableArray<string> Disputes { get; init; } = [];

    public ImmutableArray<string> SameAs { get; init; } = [];

    /// <summary>Party of each speaker, sorted, each once.</summary>
    public ImmutableArray<string> Parties => [.. Speaker.Select(s => s.Split('/')[0].Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Speakers of the text's form, <c>"A; B"</c>, as a sorted set.</summary>
    public static ImmutableArray<string> SpeakersOf(string text) =>
        [.. text.Split(';').Select(s => string.Join(' ', s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
