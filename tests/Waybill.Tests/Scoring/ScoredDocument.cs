using System.Collections.Immutable;

namespace Waybill.Tests.Scoring;

/// <summary>What is compared of an article.</summary>
internal sealed record ScoredDocument
{
    public ImmutableArray<ScoredClaim> Claims { get; init; } = [];

    /// <summary>Code points of page furniture, white space left out.</summary>
    public ImmutableHashSet<int> Boilerplate { get; init; } = [];

    /// <summary>Quantities that have a value, and whether the gold has them in furniture.</summary>
    public ImmutableArray<(ScoredQuantity Value, bool InBoilerplate)> Quantities { get; init; } = [];

    /// <summary>Dates that have a value, and whether the gold has them in furniture.</summary>
    public ImmutableArray<((string? Start, string? End) Value, bool InBoilerplate)> Dates { get; init; } = [];

    /// <summary>Language code, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Spans of refusals to comment; null for one that is not in the text.</summary>
    public ImmutableArray<(int Start, int End)?> NoComments { get; init; } = [];
}
