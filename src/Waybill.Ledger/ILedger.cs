using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;

namespace Waybill.Ledger;

/// <summary>
/// What is known of a case: readings, the newest assessment, and how findings changed. Everything in it is derived and can be made again from
/// vault and log. Every call is whole or not at all, whenever the process ends. Safe to call from several threads.
/// </summary>
public interface ILedger : IDisposable
{
    /// <summary>What the user should know of the ledger itself, as that it was made again; no result depends on it.</summary>
    IReadOnlyList<Problem> Remarks { get; }

    /// <summary>Evidence of those <paramref name="keys"/> that a reading is stored for; it may still turn out to be damaged.</summary>
    IReadOnlySet<Sha256Digest> Known(IReadOnlyCollection<ReadingKey> keys);

    /// <summary>The stored readings whose key is one of <paramref name="keys"/>; what is damaged counts as not stored.</summary>
    IReadOnlyDictionary<Sha256Digest, EvidenceReading> Readings(IReadOnlyCollection<ReadingKey> keys);

    /// <summary>Stores a reading; an earlier one of the same evidence goes.</summary>
    void Save(ReadingKey key, EvidenceReading reading);

    /// <summary>The newest assessment; null when it was made from anything but <paramref name="inputs"/>, when there is none, or it is damaged.</summary>
    StoredAssessment? Assessment(Sha256Digest inputs);

    /// <summary>
    /// Stores an assessment in place of the last, gives each finding that changed its next revision, and forgets readings of evidence that
    /// is not in <paramref name="evidence"/>.
    /// </summary>
    void Save(StoredAssessment assessment, IReadOnlySet<Sha256Digest> evidence);

    /// <summary>Revisions of a finding, oldest first; with null those of all, in ordinal order of their propositions.</summary>
    ImmutableArray<FindingRevision> Revisions(string? proposition);
}
