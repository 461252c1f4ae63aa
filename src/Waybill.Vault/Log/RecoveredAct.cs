using System.Collections.Immutable;
using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>Traces of a run that was killed were found and cleared; none of it had been acknowledged.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who opened the case then.</param>
/// <param name="Copies">Unfinished copies that were deleted.</param>
/// <param name="Undone">Hashes of whole files that no receipt spoke of yet; deleted, in ordinal order.</param>
/// <param name="Tails">Unfinished last lines of the log that were cut off, in ordinal order of hash.</param>
public sealed record RecoveredAct(
    Instant At, Actor By, int Copies, ImmutableArray<Sha256Digest> Undone, ImmutableArray<TornTail> Tails) : Act(At, By)
{
    /// <inheritdoc/>
    public override string Name => "recovered";
}
