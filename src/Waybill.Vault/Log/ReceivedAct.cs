using Waybill.Core;
using Waybill.Core.Documents;

namespace Waybill.Vault.Log;

/// <summary>A custody receipt: bytes came into the case.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who added them.</param>
/// <param name="Evidence">Hash of the bytes.</param>
/// <param name="Bytes">How many bytes.</param>
/// <param name="MediaType">Media type found by content (RFC 6838), a guess from the first bytes.</param>
/// <param name="OriginalName">File name they had.</param>
/// <param name="From">Path or address as the person gave it.</param>
/// <param name="Facts">What the sidecar stated; <see cref="DocumentFacts.None"/> when nothing.</param>
public sealed record ReceivedAct(
    Instant At, Actor By, Sha256Digest Evidence, long Bytes, string MediaType, string OriginalName, string From, DocumentFacts Facts)
    : Act(At, By)
{
    /// <inheritdoc/>
    public override string Name => "received";
}
