using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>The case was made.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="CaseFile">Hash of the case file as it was first written; it may be edited later, and is no evidence.</param>
public sealed record CreatedAct(Instant At, Actor By, Sha256Digest CaseFile) : Act(At, By)
{
    /// <inheritdoc/>
    public override string Name => "created";
}
