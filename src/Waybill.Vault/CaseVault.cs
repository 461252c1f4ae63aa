using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Vault;

/// <summary>
/// A case opened for writing: the one writer at a time. Everything is on the disk when a call returns. Readers use
/// <see cref="Checking.CaseCheck"/> and <see cref="CustodyLog"/>, which need no lock.
/// </summary>
public sealed class CaseVault : IDisposable
{
    private readonly CaseLayout layout;
    private readonly VaultOptions options;
    private readonly CaseLock held;
    private readonly EvidenceStore store;
    private readonly LogWriter log;

    private CaseVault(CaseLayout layout, VaultOptions options, CaseLock held, EvidenceStore store, LogWriter log, CustodyState state)
    {
        (this.layout, this.options, this.held, this.store, this.log) = (layout, options, held, store, log);
        State = state;
    }

    /// <summary>What the log says, kept up with every act.</summary>
    public CustodyState State { get; }

    /// <summary>Size and root of the log now.</summary>
    public LogHead Head => log.Head;

    /// <summary>What an earlier, killed run had left and this opening cleared; null when nothing.</summary>
    public RecoveredAct? Recovered { get; private set; }

    /// <summary>Opens a case.</summary>
    /// <param name="layout">Where it is.</param>
    /// <param name="by">Who opens it; stands in the leaf that tells of a recovery.</param>
    /// <param name="now">Time.</param>
    /// <param name="options">Limits.</param>
    /// <param name="problem">Why it is not opened: no case, or held by another process.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="IntegrityException">The log does not hold.</exception>
    /// <exception cref="CaseFaultException">The folder cannot be written.</exception>
    public static CaseVault? Open(
        CaseLayout layout, Actor by, Instant now, VaultOptions options, out Problem? problem, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(options);
        problem = layout.Check();
        if (problem is not null) return null;
        if (FileKinds.Of(layout.Custody) == FileKind.Missing) LogScan.Open(layout, options).Dispose();
        var held = CaseLock.Take(layout, options.LockWait, cancellation);
        if (held is null)
        {
            problem = CaseLock.Busy(layout);
            return null;
        }
        LogWriter? log = null;
        try
        {
            var state = new CustodyState();
            log = OpenLog(layout, options, state);
            var store = new EvidenceStore(layout, options);
            var vault = new CaseVault(layout, options, held, store, log, state);
            vault.Recovered = Recovery.Finish(layout, state, store, log, by, now, options.LargestLeafBytes);
            return vault;
        }
        catch
        {
            log?.Dispose();
            held.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Takes a file in: copy, place, receipt. Bytes the case has already get one more receipt.
    /// </summary>
    /// <exception cref="IntegrityException">The case has these bytes on record, but no longer whole.</exception>
    /// <exception cref="CaseFaultException">The case cannot be written; this file is not in it, those before are.</exception>
    public AddOutcome Add(SourceFile file, DocumentFacts facts, Actor by, Instant now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var copy = CopyIn(file, out var problem, cancellation);
        if (copy is null) return new(-1, null, false, problem);
        var known = State.Find(copy.Hash);
        if (known is { Redaction: { } redaction })
        {
            EvidenceStore.Discard(copy.Path);
            return new(-1, null, true, new(
                ProblemCodes.EvidenceRedacted, file.From, "these bytes were redacted from the case, and are not taken in again",
                Found: redaction.Reason, Expected: null, Hint: FormattableString.Invariant($"Evidence {copy.Hash.Hex[..12]}; start another case to hold them")));
        }
        if (known is not null)
        {
            EvidenceStore.Discard(copy.Path);
            if (store.Compare(copy.Hash, cancellation) is { } fault)
            {
                if (fault.Code is ProblemCodes.FileDenied or ProblemCodes.FileFault) throw new CaseFaultException(fault);
                throw new IntegrityException(fault);
            }
        }
        else
        {
            // Bytes without a leaf are none of ours: someone cut the log, or put them there.
            if (store.Has(copy.Hash)) RefuseUnrecorded(copy);
        }
        var receipt = new ReceivedAct(
            now, by, copy.Hash, copy.Length, MediaTypes.Of(copy.Start), CanonicalJson.Clean(file.Name), CanonicalJson.Clean(file.From), facts);
        if (known is null) Place(copy, receipt);
        else log.Append(receipt);
        State.Apply(receipt);
        return new(log.Head.Size - 1, receipt, known is not null, null);
    }

    /// <summary>Removes the bytes of a piece for a reason: first the leaf, then the bytes.</summary>
    /// <exception cref="ArgumentException">The case has no such piece, it is redacted already, or there is no reason.</exception>
    public RedactedAct Redact(Sha256Digest evidence, string reason, Actor by, Instant now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (State.Find(evidence) is not { Redaction: null }) throw new ArgumentException("There is no such evidence to redact.", nameof(evidence));
        layout.CheckFolderOf(evidence);
        var act = new RedactedAct(now, by, evidence, CanonicalJson.Clean(reason));
        log.Append(act);
        State.Apply(act);
        store.Remove(evidence);
        return act;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        log.Dispose();
        held.Dispose();
    }

    private static LogWriter OpenLog(CaseLayout layout, VaultOptions options, CustodyState state)
    {
        long logBytes, headsBytes, heads;
        byte[] tail;
        MerkleFrontier tree;
        using (var scan = LogScan.Open(layout, options))
        {
            var shown = scan.Shown(layout.Log);
            while (scan.Next() is { } leaf)
            {
                var fault = leaf.Fault ?? state.Apply(leaf.Act!);
                if (fault is not null) throw new IntegrityException(new(ProblemCodes.LeafMalformed, shown, fault, FormattableString.Invariant($"leaf {leaf.Index}")));
                if (scan.HeadFault is not null) throw new IntegrityException(scan.HeadFault);
            }
            if (scan.HeadFault is not null) throw new IntegrityException(scan.HeadFault);
            (tree, logBytes, headsBytes, heads, tail) = (scan.Tree, scan.LogBytes, scan.HeadsBytes, scan.Heads, scan.Tail);
        }
        if (CaseCheckRules.HeadsLag(layout, tree.Size, heads) is { } lag) throw new IntegrityException(lag);
        Recovery.CutTail(layout, tail, logBytes);
        var log = new LogWriter(layout, tree, logBytes, headsBytes, options);
        if (heads < tree.Size) log.AppendHead();
        return log;
    }

    private void Place(IncomingCopy copy, ReceivedAct receipt)
    {
        try
        {
            store.Place(copy);
            log.Append(receipt);
        }
        catch (CaseFaultException)
        {
            // No receipt, no evidence; were this to fail too, the mark tells the next opening.
            EvidenceStore.Discard(copy.Path);
            store.Remove(copy.Hash);
            store.Settle(copy.Hash);
            throw;
        }
        store.Settle(copy.Hash);
    }

    private IncomingCopy? CopyIn(SourceFile file, out Problem? problem, CancellationToken cancellation)
    {
        problem = null;
        try
        {
            if (FileKinds.Behind(file.Path) == FileKind.Special)
            {
                problem = new(ProblemCodes.EvidenceNotAFile, file.From, "this is a device, pipe or socket, no ordinary file; skipped");
                return null;
            }
            using var source = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var before = (source.Length, File.GetLastWriteTimeUtc(source.SafeFileHandle));
            if (source.Length > options.LargestEvidenceBytes)
            {
                problem = TooLarge(file);
                return null;
            }
            var copy = store.CopyIn(source, cancellation);
            if (copy is null)
            {
                problem = TooLarge(file);
                return null;
            }
            if ((source.Length, File.GetLastWriteTimeUtc(source.SafeFileHandle)) != before || copy.Length != before.Length)
            {
                problem = new(
                    ProblemCodes.EvidenceChanging, file.From, "the file changed while it was being read, so no faithful copy was made; skipped",
                    Hint: "Add it when nothing writes to it any more");
            }
            else if (copy.Length == 0)
            {
                problem = new(ProblemCodes.FileEmpty, file.From, "the file has no content; skipped");
            }
            if (problem is null) return copy;
            EvidenceStore.Discard(copy.Path);
            return null;
        }
        catch (CaseFaultException)
        {
            throw;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = new(ProblemCodes.FileMissing, file.From, "there is no such file; skipped");
        }
        catch (UnauthorizedAccessException)
        {
            problem = new(ProblemCodes.FileDenied, file.From, "the file may not be read; skipped");
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            problem = new(ProblemCodes.FileFault, file.From, "the file could not be read to its end: " + e.Message.TrimEnd('.'));
        }
        return null;
    }

    private Problem TooLarge(SourceFile file) => new(
        ProblemCodes.TooLarge, file.From, FormattableString.Invariant($"the file is larger than {options.LargestEvidenceBytes} bytes; skipped"));

    private void RefuseUnrecorded(IncomingCopy copy)
    {
        EvidenceStore.Discard(copy.Path);
        throw new IntegrityException(CaseCheckRules.Unrecorded(layout, copy.Hash));
    }
}
