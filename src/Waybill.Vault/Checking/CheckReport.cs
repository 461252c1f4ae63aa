using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;

namespace Waybill.Vault.Checking;

/// <summary>What a check of a case found.</summary>
public sealed record CheckReport
{
    /// <summary>Size and root of the log, recomputed.</summary>
    public required LogHead Head { get; init; }

    /// <summary>Pieces of evidence whose bytes were read and are those of their hash.</summary>
    public required int Whole { get; init; }

    /// <summary>Bytes read of them.</summary>
    public required long WholeBytes { get; init; }

    /// <summary>Number of receipts.</summary>
    public required long Receipts { get; init; }

    /// <summary>Pieces whose bytes were removed, as the log says.</summary>
    public required ImmutableArray<EvidenceItem> Redacted { get; init; }

    /// <summary>What does not hold, in the order log, noted head, evidence. Empty: everything holds.</summary>
    public required ImmutableArray<Problem> Failures { get; init; }

    /// <summary>What could not be checked, or is still to be done: evidence that may not be read, a redaction whose bytes are here.</summary>
    public required ImmutableArray<Problem> Open { get; init; }

    /// <summary>What is worth knowing and breaks nothing: a killed run's traces, stray files.</summary>
    public required ImmutableArray<Problem> Remarks { get; init; }

    /// <summary>The noted head that the log was held against, with its size; null when none was given or it does not hold.</summary>
    public LogHead? Extends { get; init; }
}
