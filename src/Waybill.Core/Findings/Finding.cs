using System.Collections.Immutable;

namespace Waybill.Core.Findings;

/// <summary>The graded judgement on one proposition as of a day.</summary>
public sealed record Finding
{
    /// <summary>Proposition.</summary>
    public required string Proposition { get; init; }

    /// <summary>Rows, largest first.</summary>
    public ImmutableArray<LedgerRow> Rows { get; init; } = [];

    /// <summary>One run for each prior.</summary>
    public ImmutableArray<PriorRun> Runs { get; init; } = [];

    /// <summary>Least probability over priors and inputs.</summary>
    public required double Low { get; init; }

    /// <summary>Greatest probability over priors and inputs.</summary>
    public required double High { get; init; }

    /// <summary>Words of likelihood for the interval, as "likely to very likely"; English. Null when nothing bears on it.</summary>
    public string? Words { get; init; }

    /// <summary>Analytic confidence.</summary>
    public required ConfidenceLevel Confidence { get; init; }

    /// <summary>Its reasons, each a sentence.</summary>
    public ImmutableArray<string> ConfidenceReasons { get; init; } = [];

    /// <summary>Credibility 1..6 (NATO AJP-2.1), by rule.</summary>
    public required int Credibility { get; init; }

    /// <summary>The rule that gave it.</summary>
    public required string CredibilityReason { get; init; }

    /// <summary>Number of effective independent origins that speak for it.</summary>
    public double EffectiveOrigins { get; init; }

    /// <summary>What would change it most, each a sentence.</summary>
    public ImmutableArray<string> WouldChange { get; init; } = [];

    /// <summary>True while any likelihood ratio is a default that no analyst has set.</summary>
    public bool IsIllustrative { get; init; } = true;
}
