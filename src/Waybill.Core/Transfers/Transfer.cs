using System.Collections.Immutable;

namespace Waybill.Core.Transfers;

/// <summary>An alleged movement of materiel from a supplier to a recipient: a hypothesis, made of legs and propositions.</summary>
public sealed record Transfer
{
    /// <summary>Identifier within the case, <c>T1</c> for the one that most of the evidence speaks of.</summary>
    public required string Id { get; init; }

    /// <summary>Alleged supplier: party of the registry, or as named.</summary>
    public required string Supplier { get; init; }

    /// <summary>Alleged recipient.</summary>
    public required string Recipient { get; init; }

    /// <summary>Transfer whose consideration this one is; null when it is none.</summary>
    public string? ReturnOf { get; init; }

    /// <summary>Goods, most named first.</summary>
    public ImmutableArray<GoodsLine> Goods { get; init; } = [];

    /// <summary>Numbers, each with who gives it.</summary>
    public ImmutableArray<StatedQuantity> Quantities { get; init; } = [];

    /// <summary>Legs in the order of the route.</summary>
    public ImmutableArray<Leg> Legs { get; init; } = [];

    /// <summary>Propositions.</summary>
    public ImmutableArray<Proposition> Propositions { get; init; } = [];

    /// <summary>Every claim of the case that speaks of this transfer.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Every observation that bears on it.</summary>
    public ImmutableArray<string> Observations { get; init; } = [];
}
