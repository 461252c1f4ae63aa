using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Ledger;
using Waybill.Vault;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Assessing;

/// <summary>
/// Reads what is not stored, on several cores, and stores each reading as it is done; results are in the order of the pieces, whoever was first.
/// </summary>
internal sealed class PieceReadings(CaseLayout layout, AssessOptions options, ILedger ledger, Action<AssessProgress>? progress)
{
    private readonly Lock gate = new();
    private int done;

    /// <summary>The readings in the order of <paramref name="pieces"/>, those that may not be read left out and told.</summary>
    /// <exception cref="IntegrityException">A piece does not hold; of several the first in the order of the log.</exception>
    public (ImmutableArray<EvidenceReading> Readings, ImmutableArray<Problem> Unreadable) Read(
        ImmutableArray<EvidencePiece> pieces, IReadOnlyDictionary<Sha256Digest, EvidenceReading> known, CancellationToken cancellation)
    {
        var readings = new EvidenceReading?[pieces.Length];
        var problems = new Problem?[pieces.Length];
        var faults = new ExceptionDispatchInfo?[pieces.Length];
        var missing = new List<int>();
        for (var i = 0; i < pieces.Length; i++)
        {
            if ((readings[i] = known.GetValueOrDefault(pieces[i].Item.Id)) is null) missing.Add(i);
        }
        done = pieces.Length - missing.Count;
        if (missing.Count == 1) ReadOne(missing[0]);
        else Parallel.ForEach(missing, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, ReadOne);
        Array.Find(faults, static f => f is not null)?.Throw();
        return ([.. readings.OfType<EvidenceReading>()], [.. problems.OfType<Problem>()]);

        void ReadOne(int at)
        {
            try
            {
                readings[at] = PieceReader.Read(layout, pieces[at], options, out problems[at], cancellation);
            }
            catch (IntegrityException e)
            {
                faults[at] = ExceptionDispatchInfo.Capture(e);
                return;
            }
            if (readings[at] is { } reading) ledger.Save(pieces[at].Key, reading);
            lock (gate) progress?.Invoke(new(++done, pieces.Length, false));
        }
    }
}
