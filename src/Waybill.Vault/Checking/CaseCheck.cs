using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Checking;

/// <summary>
/// Recomputes everything a case says of itself, offline, without a lock and without changing anything: each leaf's form, the
/// tree and each recorded head, every byte of evidence, and, where one is given, that the log extends a noted head.
/// </summary>
public sealed class CaseCheck
{
    private readonly CaseLayout layout;
    private readonly VaultOptions options;
    private readonly List<Problem> failures = [];
    private readonly List<Problem> open = [];
    private readonly List<Problem> remarks = [];
    private readonly CustodyState state = new();
    private readonly List<Sha256Digest> leafHashes = [];

    private CaseCheck(CaseLayout layout, VaultOptions options) => (this.layout, this.options) = (layout, options);

    /// <summary>Checks a case.</summary>
    /// <param name="layout">Where it is.</param>
    /// <param name="noted">A head noted elsewhere; null to check the case against itself only.</param>
    /// <param name="options">Limits.</param>
    /// <param name="problem">Why nothing was checked: there is no case.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="CaseFaultException">The case may not be read.</exception>
    public static CheckReport? Run(
        CaseLayout layout, NotedHead? noted, VaultOptions options, out Problem? problem, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(options);
        problem = layout.Check();
        return problem is null ? new CaseCheck(layout, options).Run(noted, cancellation) : null;
    }

    private CheckReport Run(NotedHead? noted, CancellationToken cancellation)
    {
        var head = CheckLog(noted, out var extends);
        var whole = 0;
        long bytes = 0;
        var store = new EvidenceStore(layout, options);
        foreach (var item in state.Evidence)
        {
            cancellation.ThrowIfCancellationRequested();
            if (CheckEvidence(item, store, cancellation))
            {
                whole++;
                bytes += item.Receipts[0].Bytes;
            }
        }
        CheckStray();
        return new()
        {
            Head = head,
            Whole = whole,
            WholeBytes = bytes,
            Receipts = state.Receipts,
            Redacted = [.. state.Evidence.Where(e => e.Redaction is not null)],
            Failures = [.. failures],
            Open = [.. open],
            Remarks = [.. remarks],
            Extends = extends,
        };
    }

    private LogHead CheckLog(NotedHead? noted, out LogHead? extends)
    {
        extends = null;
        LogScan? scan = null;
        var tree = new MerkleFrontier();
        var disagreed = false;
        try
        {
            scan = LogScan.Open(layout, options);
            tree = scan.Tree;
            if (noted is not null && tree.Head.Root == noted.Root && noted.Size is null or 0) extends = tree.Head;
            while (scan.Next() is { } leaf)
            {
                if (noted is not null) leafHashes.Add(leaf.Hash);
                var fault = leaf.Fault ?? state.Apply(leaf.Act!) ?? OrderFault(leaf);
                if (fault is not null)
                {
                    failures.Add(new(ProblemCodes.LeafMalformed, scan.Shown(layout.Log), fault, FormattableString.Invariant($"leaf {leaf.Index}")));
                }
                // One altered leaf changes every root after it: the first is named.
                if (scan.HeadFault is not null && !disagreed) failures.Add(scan.HeadFault);
                disagreed = scan.HeadFault is not null;
                if (noted is not null && (noted.Size ?? tree.Size) == tree.Size && tree.Head.Root == noted.Root) extends = tree.Head;
            }
            if (scan.HeadFault is not null) failures.Add(scan.HeadFault);
            if (CaseCheckRules.HeadsLag(layout, tree.Size, scan.Heads) is { } lag) failures.Add(lag);
            if (tree.Size == 0) failures.Add(new(ProblemCodes.LogMissing, scan.Shown(layout.Log), "the custody log has no leaves; a case begins with one"));
            if (scan.Tail.Length > 0)
            {
                remarks.Add(new(
                    ProblemCodes.Unfinished, scan.Shown(layout.Log),
                    FormattableString.Invariant($"an append of {scan.Tail.Length} bytes was not finished; it counts for nothing"),
                    FormattableString.Invariant($"after leaf {tree.Size - 1}"), Hint: "The next command that writes to the case clears it and says so in the log"));
            }
        }
        catch (IntegrityException e)
        {
            failures.Add(e.Problem);
        }
        finally
        {
            scan?.Dispose();
        }
        if (noted is not null) CheckNoted(noted, tree.Head, ref extends);
        return tree.Head;
    }

    private static string? OrderFault(LogLeaf leaf) => (leaf.Index == 0) == (leaf.Act is CreatedAct)
        ? null
        : leaf.Index == 0 ? "the log does not begin with the creation of the case" : "the case was created a second time";

    private void CheckNoted(NotedHead noted, LogHead head, ref LogHead? extends)
    {
        if (extends is { } found)
        {
            // The root at that size is the noted one; the proof must say the same, or one of the two is a bug of ours.
            if (found.Size > 0 && !MerkleTree.VerifyConsistency(found, head, MerkleTree.ConsistencyProof(checked((int)found.Size), leafHashes)))
            {
                throw new System.Diagnostics.UnreachableException("The roots agree, and the proof of consistency does not.");
            }
            return;
        }
        var message = noted.Size is { } size && size > head.Size
            ? FormattableString.Invariant($"the noted head has {size} leaves, and the log only {head.Size}; it was truncated or is another log")
            : "the log does not extend the noted head; it was rewritten, truncated, or is another log";
        failures.Insert(0, new(ProblemCodes.NotedHeadContradicted, layout.Shown, message, Found: head.ToString(), Expected: "a log that extends " + noted));
    }

    /// <summary>True when the bytes are there and are those of the hash.</summary>
    private bool CheckEvidence(EvidenceItem item, EvidenceStore store, CancellationToken cancellation)
    {
        if (item.Redaction is not null)
        {
            if (FileKinds.Of(layout.PathOf(item.Id)) is not (FileKind.Missing or FileKind.Denied)) open.Add(UnfinishedRedaction(item));
            return false;
        }
        var fault = store.Compare(item.Id, cancellation);
        if (fault is null) return true;
        // A redaction may have been written since this log was read: its leaf comes before the bytes go.
        if (fault.Code == ProblemCodes.EvidenceMissing && Reread()?.Find(item.Id)?.Redaction is not null) return false;
        (fault.Code is ProblemCodes.FileDenied or ProblemCodes.FileFault ? open : failures).Add(fault);
        return false;
    }

    private Problem UnfinishedRedaction(EvidenceItem item) => new(
        ProblemCodes.RedactionUnfinished, Path.Combine(layout.Shown, CaseLayout.RelativePathOf(item.Id)),
        "the log says that these bytes were redacted, but they are here", Hint: "The next command that writes to the case removes them");

    private void CheckStray()
    {
        foreach (var path in FilesOfStore())
        {
            var shown = Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, path));
            var hash = Sha256Digest.TryParse(Path.GetFileName(path));
            if (hash is not { } id || !string.Equals(layout.PathOf(id), path, StringComparison.Ordinal))
            {
                remarks.Add(new(ProblemCodes.EvidenceStray, shown, "this file is none of Waybill's, and no evidence"));
                continue;
            }
            if (state.Find(id) is not null) continue;
            // Under way while we look: the mark is made before the file, and goes after the leaf. So mark first, then log.
            if (FileKinds.Of(layout.MarkOf(id)) != FileKind.Missing || Reread()?.Find(id) is not null) continue;
            failures.Add(CaseCheckRules.Unrecorded(layout, id));
        }
        var pending = CountPending();
        if (pending > 0)
        {
            remarks.Add(new(
                ProblemCodes.Unfinished, layout.Shown, FormattableString.Invariant($"{pending} file(s) were being added when a run was killed, or are being added now; they have no receipt and count for nothing"),
                Hint: "The next command that writes to the case clears what was killed; add the files again"));
        }
    }

    private IEnumerable<string> FilesOfStore()
    {
        if (FileKinds.Of(layout.Evidence) != FileKind.Folder) yield break;
        foreach (var path in Entries(layout.Evidence))
        {
            if (string.Equals(path, layout.Incoming, StringComparison.Ordinal)) continue;
            if (FileKinds.Of(path) != FileKind.Folder)
            {
                yield return path;
                continue;
            }
            foreach (var file in Entries(path)) yield return file;
        }
    }

    private string[] Entries(string folder)
    {
        try
        {
            string[] paths = [.. Directory.EnumerateFileSystemEntries(folder)];
            Array.Sort(paths, StringComparer.Ordinal);
            return paths;
        }
        catch (UnauthorizedAccessException)
        {
            open.Add(new(
                ProblemCodes.FileDenied, Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, folder)),
                "the folder may not be read, so nothing is said of what lies in it", Hint: "Check who owns the folder and its rights"));
            return [];
        }
    }

    private int CountPending()
    {
        try
        {
            return Recovery.Pending(layout).Count(h => state.Find(h) is null);
        }
        catch (UnauthorizedAccessException)
        {
            return 0; // what is under way counts for nothing anyhow
        }
    }

    private CustodyState? Reread()
    {
        try
        {
            return CustodyLog.Read(layout, options, out _)?.State;
        }
        catch (IntegrityException)
        {
            return null;
        }
    }
}
