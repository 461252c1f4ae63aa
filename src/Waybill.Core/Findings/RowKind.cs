namespace Waybill.Core.Findings;

/// <summary>What kind of evidence a row of a ledger is.</summary>
public enum RowKind
{
    /// <summary>Somebody says so.</summary>
    Testimony = 0,

    /// <summary>A sensor shows it.</summary>
    Physical = 1,

    /// <summary>Somebody denies it, or questions the proof.</summary>
    Denial = 2,

    /// <summary>An act of politics, or a statement of position: shown, weighs at most one deciban of fact.</summary>
    Political = 3,

    /// <summary>Listed because it looks as if it weighed, with the reason why it does not.</summary>
    NoWeight = 4,
}
