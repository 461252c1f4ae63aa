using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>One claim or observation, weighed for one proposition, before independence.</summary>
internal sealed record Weighed
{
    /// <summary>Claim or observation.</summary>
    public required string Item { get; init; }

    /// <summary>Kind of the row it would make.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>What it is worth.</summary>
    public Strength Strength { get; init; }

    /// <summary>Whether it reaches the proposition.</summary>
    public BearingScope Scope { get; init; }

    /// <summary>Who says or shows it, and what it does: "United States asserts it".</summary>
    public required string Label { get; init; }

    /// <summary>Inputs as shown.</summary>
    public string Inputs { get; init; } = "";

    /// <summary>Why it weighs what it weighs, a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>True when a cap was reached in the middle.</summary>
    public bool Capped { get; init; }

    /// <summary>True when the source is of reliability F, so that the middle is 0 dB.</summary>
    public bool IsUnjudged { get; init; }

    /// <summary>True for a count over a period.</summary>
    public bool IsCount { get; init; }

    /// <summary>True when whoever says or shows it has no stake in the answer.</summary>
    public bool IsDisinterested { get; init; }

    /// <summary>True when it speaks against the proposition, whatever it weighs.</summary>
    public bool IsAgainst { get; init; }

    /// <summary>True for a sensor's record.</summary>
    public bool IsPhysical => Kind == RowKind.Physical;

    /// <summary>What looks as if it weighed, with the reason why it does not.</summary>
    public static Weighed Nothing(string item, string label, BearingScope scope, string reason) =>
        new() { Item = item, Kind = RowKind.NoWeight, Label = label, Scope = scope, Reason = reason };
}
