using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A document and everything that was read in it. The same bytes and facts always give the same value.</summary>
public sealed record ReadDocument
{
    /// <summary>File name as the user gave it, or <c>-</c> for standard input.</summary>
    public required string File { get; init; }

    /// <summary>Hash of the bytes as they were read.</summary>
    public required Sha256Digest Sha256 { get; init; }

    /// <summary>The facts known of it, given ones before those found in its markup.</summary>
    public required DocumentFacts Facts { get; init; }

    /// <summary>The text that every span counts in.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Claims in reading order.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Numbers with units in reading order.</summary>
    public ImmutableArray<QuantityMention> Quantities { get; init; } = [];

    /// <summary>Distances to borders in reading order.</summary>
    public ImmutableArray<DistanceMention> Distances { get; init; } = [];

    /// <summary>Date expressions in reading order.</summary>
    public ImmutableArray<DateMention> Dates { get; init; } = [];

    /// <summary>Weekdays beside full dates in reading order; page furniture left out.</summary>
    public ImmutableArray<WeekdayMention> Weekdays { get; init; } = [];

    /// <summary>Named things in reading order.</summary>
    public ImmutableArray<EntityMention> Entities { get; init; } = [];

    /// <summary>Page furniture that was set aside, in reading order.</summary>
    public ImmutableArray<Passage> Boilerplate { get; init; } = [];

    /// <summary>Refusals to comment, kept beside the claims.</summary>
    public ImmutableArray<Passage> NoComments { get; init; } = [];

    /// <summary>What was wrong with the input.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}
