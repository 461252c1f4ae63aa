using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;

namespace Waybill.Ledger;

/// <summary>A ledger for one run, where none can be kept: a case on a medium that is not written to.</summary>
/// <param name="remarks">Why it stands in for one.</param>
public sealed class MemoryLedger(IReadOnlyList<Problem> remarks) : ILedger
{
    private readonly Lock gate = new();
    private readonly Dictionary<Sha256Digest, (ReadingKey Key, EvidenceReading Reading)> readings = [];
    private readonly List<FindingRevision> revisions = [];
    private StoredAssessment? assessment;

    /// <summary>Without remarks.</summary>
    public MemoryLedger() : this([])
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Remarks => remarks;

    /// <inheritdoc/>
    public IReadOnlySet<Sha256Digest> Known(IReadOnlyCollection<ReadingKey> keys) => Readings(keys).Keys.ToHashSet();

    /// <inheritdoc/>
    public IReadOnlyDictionary<Sha256Digest, EvidenceReading> Readings(IReadOnlyCollection<ReadingKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            var found = new Dictionary<Sha256Digest, EvidenceReading>();
            foreach (var key in keys)
            {
                if (readings.TryGetValue(key.Evidence, out var known) && known.Key == key) found[key.Evidence] = known.Reading;
            }
            return found;
        }
    }

    /// <inheritdoc/>
    public void Save(ReadingKey key, EvidenceReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        lock (gate) readings[key.Evidence] = (key, reading);
    }

    /// <inheritdoc/>
    public StoredAssessment? Assessment(Sha256Digest inputs)
    {
        lock (gate) return assessment?.Inputs == inputs ? assessment : null;
    }

    /// <inheritdoc/>
    public void Save(StoredAssessment assessment, IReadOnlySet<Sha256Digest> evidence)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(evidence);
        lock (gate)
        {
            var last = new Dictionary<string, FindingRevision>(StringComparer.Ordinal);
            foreach (var revision in revisions) last[revision.Proposition] = revision;
            revisions.AddRange(Waybill.Ledger.Revisions.Next(assessment.Assessment.Findings, last, assessment.LogSize));
            foreach (var gone in readings.Keys.Where(e => !evidence.Contains(e)).ToArray()) readings.Remove(gone);
            this.assessment = assessment;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<FindingRevision> Revisions(string? proposition)
    {
        lock (gate)
        {
            return
            [
                .. revisions.Where(r => proposition is null || string.Equals(r.Proposition, proposition, StringComparison.Ordinal))
                    .OrderBy(r => r.Proposition, StringComparer.Ordinal).ThenBy(r => r.Number),
            ];
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
