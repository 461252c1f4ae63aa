using System.Collections.Immutable;
using Waybill.Core.Text;

namespace Waybill.Core.Claims;

/// <summary>
/// One speech act about a proposition: who says what, through whom, in which words. "No comment" is not a claim.
/// </summary>
public sealed record Claim
{
    /// <summary>Identifier within the document: the document's hash, shortened, then the claim's place in reading order.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Ultimate source the text names, <c>Party/Body/Person</c>, as deep as the text goes; joint speakers joined by <c>"; "</c> in
    /// ordinal order; in parentheses where only named generically: <c>(outlet)</c> is the narrator.
    /// </summary>
    public required string Speaker { get; init; }

    /// <summary>Outlet first, then each relay that the text names, the one closest to the speaker last.</summary>
    public required ImmutableArray<string> Chain { get; init; }

    /// <summary>What the speaker does with the proposition.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What is said to happen.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>Party that the goods come from; null if unstated.</summary>
    public string? From { get; init; }

    /// <summary>Party that the goods go to; null if unstated.</summary>
    public string? To { get; init; }

    /// <summary>Goods classes in the order of the text; containers are listed with their contents.</summary>
    public ImmutableArray<string> Goods { get; init; } = [];

    /// <summary>Number of the goods, shipments or vehicles; null if unstated. Never a distance or calibre.</summary>
    public QuantityInterval? Quantity { get; init; }

    /// <summary>When; null if the text dates neither event nor statement.</summary>
    public ClaimPeriod? Period { get; init; }

    /// <summary>Places with their roles, in the order of the text.</summary>
    public ImmutableArray<ClaimPlace> Places { get; init; } = [];

    /// <summary>Mode of transport where the words name one ("by sea", "with a train"); unspecified where they do not.</summary>
    public Transfers.TransportMode Mode { get; init; }

    /// <summary>The speaker's reservation.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>True when the proposition is negated by a speaker who contradicts no accusation.</summary>
    public bool Negated { get; init; }

    /// <summary>The exact words.</summary>
    public required string Quote { get; init; }

    /// <summary>Where they stand, in code points of the document's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Claims of the same document that this denial answers.</summary>
    public ImmutableArray<string> Denies { get; init; } = [];

    /// <summary>Claims of the same document whose evidence this one questions.</summary>
    public ImmutableArray<string> Disputes { get; init; } = [];

    /// <summary>An earlier claim of the same document that this one restates, or null.</summary>
    public string? SameAs { get; init; }
}
