using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Ledger;
using Waybill.Vault;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Assessing;

/// <summary>
/// The readings of a case: stored ones out of the ledger and, at the same time, the others out of the evidence, on several cores, each stored as it
/// is done. Results are in the order of the pieces, whoever was first.
/// </summary>
internal sealed class PieceReadings(CaseLayout layout, AssessOptions options, ILedger ledger, Action<AssessProgress>? progress)
{
    private readonly Lock gate = new();
    private int done;

    /// <summary>Pieces that were read in this run.</summary>
    public int ReadNow { get; private set; }

    /// <summary>The readings in the order of <paramref name="pieces"/>, those that may not be read left out and told.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="whileReading">
    /// Called on another thread with the stored readings while pieces are still being read, and not waited for: a chance to make ready what is needed next.
    /// </param>
    /// <param name="cancellation">Ends between two pieces.</param>
    /// <exception cref="IntegrityException">A piece does not hold; of several the first in the order of the log.</exception>
    public (ImmutableArray<EvidenceReading> Readings, ImmutableArray<Problem> Unreadable) Read(
        ImmutableArray<EvidencePiece> pieces, Action<IReadOnlyCollection<EvidenceReading>> whileReading, CancellationToken cancellation)
    {
        var found = new EvidenceReading?[pieces.Length];
        var problems = new Problem?[pieces.Length];
        var keys = pieces.Select(p => p.Key).ToArray();
        var known = options.Fresh ? ImmutableHashSet<Sha256Digest>.Empty : ledger.Known(keys);
        int[] missing = [.. Enumerable.Range(0, pieces.Length).Where(i => !known.Contains(pieces[i].Item.Id))];
        done = pieces.Length - missing.Length;
        var loading = Task.Run(() => known.Count == 0 ? ImmutableDictionary<Sha256Digest, EvidenceReading>.Empty : ledger.Readings(keys), CancellationToken.None);
        if (missing.Length > 0 && known.Count > 0) _ = loading.ContinueWith(l => whileReading([.. l.GetAwaiter().GetResult().Values]), TaskScheduler.Default);
        ReadAll(missing, pieces, found, problems, cancellation);
        var stored = loading.GetAwaiter().GetResult();
        for (var i = 0; i < pieces.Length; i++) found[i] ??= stored.GetValueOrDefault(pieces[i].Item.Id);
        // What is damaged in the ledger was promised, and is read after all.
        int[] damaged = [.. Enumerable.Range(0, pieces.Length).Where(i => found[i] is null && problems[i] is null)];
        ReadAll(damaged, pieces, found, problems, cancellation);
        ReadNow = missing.Length + damaged.Length;
        return ([.. found.OfType<EvidenceReading>()], [.. problems.OfType<Problem>()]);
    }

    private void ReadAll(int[] some, ImmutableArray<EvidencePiece> pieces, EvidenceReading?[] found, Problem?[] problems, CancellationToken cancellation)
    {
        var faults = new ExceptionDispatchInfo?[pieces.Length];
        if (some.Length == 1) ReadOne(some[0]); // the machinery of many costs more than one
        else if (some.Length > 1) Parallel.ForEach(some, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, ReadOne);
        Array.Find(faults, static f => f is not null)?.Throw();

        void ReadOne(int at)
        {
            try
            {
                found[at] = PieceReader.Read(layout, pieces[at], options, out problems[at], cancellation);
            }
            catch (IntegrityException e)
            {
                faults[at] = ExceptionDispatchInfo.Capture(e);
                return;
            }
            if (found[at] is { } reading) ledger.Save(pieces[at].Key, reading);
            lock (gate) progress?.Invoke(new(Math.Min(++done, pieces.Length), pieces.Length, false));
        }
    }
}
