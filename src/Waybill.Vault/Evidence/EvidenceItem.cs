using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Vault.Log;

namespace Waybill.Vault.Evidence;

/// <summary>One piece of evidence: its bytes' hash and everything the log says of them.</summary>
public sealed record EvidenceItem
{
    /// <summary>Hash of the bytes; the piece's identity.</summary>
    public required Sha256Digest Id { get; init; }

    /// <summary>Receipts in the order of the log, one or more.</summary>
    public required ImmutableArray<ReceivedAct> Receipts { get; init; }

    /// <summary>The redaction; null while the bytes are kept.</summary>
    public RedactedAct? Redaction { get; init; }
}
