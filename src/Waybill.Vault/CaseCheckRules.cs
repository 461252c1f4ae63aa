using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault;

/// <summary>Rules that both the writer and the check hold a case to.</summary>
internal static class CaseCheckRules
{
    /// <summary>
    /// A head is recorded right after its leaf, so the record may be behind by one leaf, when a run was killed in between; further
    /// behind, it was cut.
    /// </summary>
    public static Problem? HeadsLag(CaseLayout layout, long leaves, long heads) => leaves - heads <= 1 ? null : new(
        ProblemCodes.HeadMismatch, Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, layout.Heads)),
        FormattableString.Invariant($"heads of {heads} leaves are recorded, but the log has {leaves}; the record was cut off"));

    /// <summary>Bytes that no leaf speaks of.</summary>
    public static Problem Unrecorded(CaseLayout layout, Sha256Digest evidence) => new(
        ProblemCodes.EvidenceUnrecorded, Path.Combine(layout.Shown, CaseLayout.RelativePathOf(evidence)),
        "these bytes lie in the evidence folder, but no leaf of the log speaks of them",
        Hint: "Either the log was cut off, or somebody put them there by hand");
}
