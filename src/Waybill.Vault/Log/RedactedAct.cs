using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>Bytes were removed for a reason; hash, receipts and this leaf stay.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Evidence">Hash of the bytes that went.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record RedactedAct(Instant At, Actor By, Sha256Digest Evidence, string Reason) : Act(At, By)
{
    /// <inheritdoc/>
    public override string Name => "redacted";
}
