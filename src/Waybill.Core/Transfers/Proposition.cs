using System.Collections.Immutable;

namespace Waybill.Core.Transfers;

/// <summary>The smallest statement that is graded, with everything that speaks for or against it.</summary>
public sealed record Proposition
{
    /// <summary>Identifier within the case, as <c>T1.L1.loaded</c>; what <c>explain</c> takes.</summary>
    public required string Id { get; init; }

    /// <summary>Transfer it belongs to.</summary>
    public required string Transfer { get; init; }

    /// <summary>Leg it belongs to, or null.</summary>
    public string? Leg { get; init; }

    /// <summary>Kind.</summary>
    public required PropositionKind Kind { get; init; }

    /// <summary>Goods class it is about, where it is about one.</summary>
    public string? Goods { get; init; }

    /// <summary>Site it is about, or null.</summary>
    public string? Site { get; init; }

    /// <summary>Ship it is about, or null.</summary>
    public string? Vessel { get; init; }

    /// <summary>Number it is about, or null.</summary>
    public QuantityInterval? Quantity { get; init; }

    /// <summary>Days it is about, or null.</summary>
    public DayInterval? Days { get; init; }

    /// <summary>Claims, by identifier, that speak for it, against it or about it.</summary>
    public ImmutableArray<Bearing> Claims { get; init; } = [];

    /// <summary>Observations that bear on it.</summary>
    public ImmutableArray<Bearing> Observations { get; init; } = [];
}
