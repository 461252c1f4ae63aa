using Waybill.Core.Findings;

namespace Waybill.Assessment.Grades;

/// <summary>A row of a ledger with what decided it, for the rules that read a ledger.</summary>
/// <param name="Row">The row as printed.</param>
/// <param name="Deciding">The item that the origin counts by.</param>
internal sealed record LedgerEntry(LedgerRow Row, Weighed Deciding)
{
    /// <summary>True when the row weighs something with some inputs.</summary>
    public bool Weighs => Row.LowDecibans != 0 || Row.Decibans != 0 || Row.HighDecibans != 0;

    /// <summary>True when it is evidence of fact that weighs with the middle inputs, so that its origin may be counted.</summary>
    public bool Counts => Row is { Kind: not (RowKind.Political or RowKind.NoWeight), Decibans: not 0 };

    /// <summary>True when it counts for the proposition.</summary>
    public bool Supports => Counts && Row.Decibans > 0;

    /// <summary>True when it counts against the proposition.</summary>
    public bool Contradicts => Counts && Row.Decibans < 0;
}
