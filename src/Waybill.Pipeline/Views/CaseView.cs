using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Cases;
using Waybill.Readers.Documents;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Views;

/// <summary>A case as dossier and pages show it: what its author wrote, what was assessed, and what the custody log says. Read only.</summary>
public sealed class CaseView
{
    private readonly CaseLayout layout;
    private readonly AssessOptions options;
    private readonly CustodyState state;

    private CaseView(CaseLayout layout, AssessOptions options, AssessOutcome outcome, CustodyLog log)
    {
        (this.layout, this.options, state) = (layout, options, log.State);
        (Outcome, File, Head) = (outcome, outcome.CaseFile!, log.Head.ToString());
        Book = new(outcome.CaseFile!.Title, outcome.Assessment!, outcome.FileNames);
        Evidence = [.. log.State.Evidence.Select(Entry)];
        Acts = [.. log.Leaves.Where(l => l.Act is not null).Select(Entry)];
    }

    /// <summary>The case folder as the user gave it.</summary>
    public string Folder => layout.Shown;

    /// <summary>What the author of the case wrote.</summary>
    public CaseFile File { get; }

    /// <summary>The assessment by identifier.</summary>
    public CaseBook Book { get; }

    /// <summary>What came of assessing it, problems of the input among it.</summary>
    public AssessOutcome Outcome { get; }

    /// <summary>Head of the custody log, as <c>waybill log --head</c> prints it.</summary>
    public string Head { get; }

    /// <summary>Evidence in the order of the log.</summary>
    public ImmutableArray<EvidenceEntry> Evidence { get; }

    /// <summary>Acts in the order of the log.</summary>
    public ImmutableArray<ActEntry> Acts { get; }

    /// <summary>Loads a case, assessing what changed. Null, with the problems, when there is none or its case file cannot be used.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <param name="shown">The path as the user gave it.</param>
    /// <param name="options">How it is assessed.</param>
    /// <param name="progress">Told of each piece; null when nobody wants to know.</param>
    /// <param name="problems">Why there is no view; empty where there is one.</param>
    /// <param name="cancellation">Ends between two pieces.</param>
    /// <exception cref="CaseUnavailableException">Log or evidence do not hold, or may not be read: nothing is shown.</exception>
    public static CaseView? Load(
        string folder, string shown, AssessOptions options, Action<AssessProgress>? progress, out ImmutableArray<Problem> problems, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var layout = new CaseLayout(folder, shown);
        var (view, found) = CaseUnavailableException.Guard<(CaseView?, ImmutableArray<Problem>)>(() =>
        {
            var outcome = AssessStep.Run(layout, options, progress, cancellation);
            if (outcome.Assessment is null) return (null, outcome.Problems);
            var log = CustodyLog.ReadWhole(layout, options.Vault, out var problem);
            return log is null ? (null, [problem!]) : (new(layout, options, outcome, log), []);
        });
        problems = found;
        return view;
    }

    /// <summary>What a piece of evidence was read as; null where its reading is not at hand, as for redacted ones.</summary>
    public EvidenceReading? Reading(Sha256Digest evidence) => Outcome.Input?.Readings.FirstOrDefault(r => r.Evidence == evidence);

    /// <summary>The piece of evidence with this hash, or with the only hash that begins so; null where there is none, or several.</summary>
    public EvidenceEntry? Find(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        var found = Evidence.Where(e => digits.Length > 0 && e.Id.Hex.StartsWith(digits, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>
    /// The first piece of evidence that no longer stands at its place with its length, told without reading it; null while all do. The bytes themselves
    /// are compared whenever they are read, and by <c>verify</c>.
    /// </summary>
    public Problem? Damage() => state.Evidence.Where(e => e.Redaction is null).Select(e => EvidenceBytes.Look(layout, e)).FirstOrDefault(p => p is not null);

    /// <summary>The bytes of a piece, their hash found right; null where they are redacted, too many to be read, or may not be read.</summary>
    /// <exception cref="CaseUnavailableException">They are not those that were received.</exception>
    public byte[]? Bytes(Sha256Digest evidence, CancellationToken cancellation) =>
        state.Find(evidence) is { Redaction: null } item
            ? CaseUnavailableException.Guard(() => EvidenceBytes.Read(layout, options.Vault, item, options.Limits.DocumentBytes, out _, cancellation))
            : null;

    /// <summary>A document read again, with the spans of everything that was found in it; null where the bytes are not to be had.</summary>
    /// <exception cref="CaseUnavailableException">They are not those that were received.</exception>
    public ReadDocument? Document(Sha256Digest evidence, CancellationToken cancellation) =>
        Bytes(evidence, cancellation) is { } bytes && Find(evidence.Hex) is { } entry ? DocumentReader.Read(entry.Name, bytes, entry.Facts) : null;

    private static EvidenceEntry Entry(EvidenceItem item)
    {
        var first = item.Receipts[0];
        var facts = item.Receipts.Aggregate(DocumentFacts.None, static (known, receipt) => known.Or(receipt.Facts));
        return new(item.Id, first.OriginalName, first.MediaType, first.Bytes, first.At, first.By.Name, item.Receipts.Length, facts, item.Redaction?.Reason);
    }

    private static ActEntry Entry(LogLeaf leaf)
    {
        var act = leaf.Act!;
        var (evidence, detail) = act switch
        {
            ReceivedAct received => ((Sha256Digest?)received.Evidence, received.OriginalName),
            RedactedAct redacted => (redacted.Evidence, redacted.Reason),
            _ => (null, (string?)null),
        };
        return new(leaf.Index, act.At, act.By.Name, act.By.Basis == ActorBasis.Account, act.Name, evidence, detail, leaf.Hash);
    }
}
