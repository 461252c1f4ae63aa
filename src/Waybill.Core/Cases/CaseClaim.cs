using System.Collections.Immutable;
using Waybill.Core.Claims;

namespace Waybill.Core.Cases;

/// <summary>A claim in its case: the claim, the evidence that it stands in, and what is known of how it came there.</summary>
public sealed record CaseClaim
{
    /// <summary>The claim. Its quote is the speaker's or the outlet's words, or a paraphrase where <see cref="IsParaphrase"/>.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The evidence.</summary>
    public required Sha256Digest Evidence { get; init; }

    /// <summary>Row of a file of statements, as <c>5f3a11c2-s010</c>; null for a claim read in a document.</summary>
    public string? Row { get; init; }

    /// <summary>Who published the document; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day on which it was public; null when not known.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Day on which it was said; null when not known.</summary>
    public LocalDate? Said { get; init; }

    /// <summary>True when the quote is the compiler's own words.</summary>
    public bool IsParaphrase { get; init; }

    /// <summary>True when the document says it was written as an example: it weighs nothing in any finding.</summary>
    public bool IsExample { get; init; }

    /// <summary>What the number of the claim is.</summary>
    public QuantityBasis Basis { get; init; }

    /// <summary>Rows or claims it rests on, by the record's own account.</summary>
    public ImmutableArray<string> ReliesOn { get; init; } = [];

    /// <summary>True when the speaker, in the same breath, declined to comment: a denial beside it is of the weakest strength.</summary>
    public bool DeclinedToo { get; init; }

    /// <summary>Addresses it was taken from.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Note of whoever recorded it, as a conflict between outlets.</summary>
    public string? Note { get; init; }

    /// <summary>Language of the quote, or null.</summary>
    public string? Language { get; init; }
}
