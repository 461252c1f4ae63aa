using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;

namespace Waybill.Core.Cases;

/// <summary>A row of a file of statements, before its speaker and direction are settled against the case.</summary>
public sealed record Statement
{
    /// <summary>Identifier within the case: eight digits of the evidence, a hyphen and the row, as <c>5f3a11c2-s010</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The evidence.</summary>
    public required Sha256Digest Evidence { get; init; }

    /// <summary>Day it was said; null when not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Speaker as named.</summary>
    public required string Speaker { get; init; }

    /// <summary>Bodies the speaker spoke for, by source identifier or name, in their order.</summary>
    public ImmutableArray<string> Organs { get; init; } = [];

    /// <summary>Stance word of the row: alleges, assesses, denies, declines, admits, condemns, sanctions, context.</summary>
    public required string Stance { get; init; }

    /// <summary>What was said, paraphrased by whoever recorded it.</summary>
    public required string Content { get; init; }

    /// <summary>Numbers of the statement.</summary>
    public ImmutableArray<StatementQuantity> Quantities { get; init; } = [];

    /// <summary>Giver where the row states it.</summary>
    public string? From { get; init; }

    /// <summary>Receiver where the row states it.</summary>
    public string? To { get; init; }

    /// <summary>Goods classes where the row states them.</summary>
    public ImmutableArray<string> Goods { get; init; } = [];

    /// <summary>Predicate where the row states it.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>Days spoken of, where the row states them.</summary>
    public DayInterval? About { get; init; }

    /// <summary>Places that the row names, in its order; their names are the row's own words, and no site is looked up yet.</summary>
    public ImmutableArray<ClaimPlace> Places { get; init; } = [];

    /// <summary>Mode of transport where the row states it.</summary>
    public TransportMode Mode { get; init; }

    /// <summary>True when a denial only says that proof is lacking.</summary>
    public bool QuestionsProof { get; init; }

    /// <summary>True when the speaker also declined to comment.</summary>
    public bool DeclinesToo { get; init; }

    /// <summary>Rows it relies on.</summary>
    public ImmutableArray<string> ReliesOn { get; init; } = [];

    /// <summary>Addresses it was taken from.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Notes: of its date, of a conflict between copies.</summary>
    public string? Note { get; init; }
}
