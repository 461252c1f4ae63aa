using System.Collections.Immutable;
using Waybill.Core.Origins;

namespace Waybill.Core.Findings;

/// <summary>
/// One row of a finding's ledger: one origin. Decibans are 10·log₁₀ of the likelihood ratio; five of them are about a factor of three.
/// </summary>
public sealed record LedgerRow
{
    /// <summary>Origin it counts; what <c>explain --without</c> takes.</summary>
    public required string Origin { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>Kind.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>Decibans with the least favourable inputs, after weight and cap.</summary>
    public required double LowDecibans { get; init; }

    /// <summary>Decibans with the middle inputs, after weight and cap.</summary>
    public required double Decibans { get; init; }

    /// <summary>Decibans with the most favourable inputs, after weight and cap.</summary>
    public required double HighDecibans { get; init; }

    /// <summary>Weight 0..1 from independence: less than 1 where the pool was counted already.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>True when the cap was reached.</summary>
    public bool Capped { get; init; }

    /// <summary>Inputs as shown, as "r .20–.45, q .50".</summary>
    public string Inputs { get; init; } = "";

    /// <summary>Why it weighs what it weighs, in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Claims and observations it counts, the one that decides first; the others add nothing.</summary>
    public ImmutableArray<string> Items { get; init; } = [];
}
