using System.Collections.Immutable;

namespace Waybill.Core.Law;

/// <summary>One provision applied to one transfer. Prima facie: a reading of elements, not a judgment.</summary>
public sealed record LawResult
{
    /// <summary>Provision, as <c>p1874-9</c>.</summary>
    public required string Provision { get; init; }

    /// <summary>Citation, as <c>S/RES/1874(2009) ¶9</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>Transfer it is applied to.</summary>
    public required string Transfer { get; init; }

    /// <summary>What may be said.</summary>
    public required LawOutcome Outcome { get; init; }

    /// <summary>The outcome in a sentence that begins "Prima facie".</summary>
    public required string Sentence { get; init; }

    /// <summary>Elements, one by one.</summary>
    public ImmutableArray<LawElement> Elements { get; init; } = [];

    /// <summary>What the paragraph does, in our own words.</summary>
    public required string Effect { get; init; }

    /// <summary>How far the text that the result rests on was read, its own or that of a paragraph it refers to: verbatim, summary or none.</summary>
    public required string TextSeen { get; init; }

    /// <summary>In force from.</summary>
    public LocalDate? From { get; init; }

    /// <summary>In force until; null while it is.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Vote; null when not known.</summary>
    public VoteRecord? Vote { get; init; }

    /// <summary>How each accused party that sat in the Council voted, as <c>Russia: for</c>.</summary>
    public ImmutableArray<string> VotesOfAccused { get; init; } = [];

    /// <summary>Under Chapter VII of the Charter; null when not recorded.</summary>
    public bool? ChapterSeven { get; init; }

    /// <summary>Address of what was read.</summary>
    public required string Source { get; init; }

    /// <summary>Claims that speak of a breach and name the resolution: who reads it so. They decide no element.</summary>
    public ImmutableArray<string> Readings { get; init; } = [];
}
