using Waybill.Core;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;

namespace Waybill.Vault.Storage;

/// <summary>
/// Clears what a killed run left, under the lock, before anything new is done. Each step can itself be killed: what it clears
/// is found again until the leaf that tells of it is in the log.
/// </summary>
internal sealed class Recovery
{
    private const string TailPrefix = "unfinished-", TailSuffix = ".bin";

    private readonly CaseLayout layout;
    private readonly List<string> copies = [];
    private readonly List<Sha256Digest> marked = [];

    private Recovery(CaseLayout layout) => this.layout = layout;

    /// <summary>Hashes of adds that a mark says are under way, in ordinal order; for a reader, without changing anything.</summary>
    public static IReadOnlyList<Sha256Digest> Pending(CaseLayout layout)
    {
        var recovery = new Recovery(layout);
        recovery.Look();
        return recovery.marked;
    }

    /// <summary>
    /// Copies the unfinished end of the log aside and cuts it off. Until <see cref="Finish"/> has written of it, the copy stays.
    /// </summary>
    public static void CutTail(CaseLayout layout, byte[] tail, long finishedBytes)
    {
        if (tail.Length == 0) return;
        Guard(layout, () =>
        {
            var aside = TailPath(layout, TornTail.Of(tail));
            using (var to = new FileStream(aside + ".part", FileMode.Create, FileAccess.Write, FileShare.None, 0)) Durable.Append(to, tail);
            File.Move(aside + ".part", aside, overwrite: true);
            Durable.FlushFolder(layout.Custody);
            using var log = new FileStream(layout.Log, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
            log.SetLength(finishedBytes);
            log.Flush(flushToDisk: true);
        });
    }

    /// <summary>Undoes unfinished adds, ends unfinished redactions, and writes one leaf of what was cleared.</summary>
    /// <returns>The leaf; null when there was nothing to clear.</returns>
    public static RecoveredAct? Finish(
        CaseLayout layout, CustodyState state, EvidenceStore store, LogWriter log, Actor by, Instant now, int largestTail)
    {
        var recovery = new Recovery(layout);
        RecoveredAct? act = null;
        Guard(layout, () =>
        {
            Directory.CreateDirectory(layout.Incoming);
            recovery.Look();
            foreach (var item in state.Evidence)
            {
                if (item.Redaction is not null && store.Has(item.Id)) store.Remove(item.Id);
            }
            Sha256Digest[] undone = [.. recovery.marked.Where(h => state.Find(h) is null && store.Has(h))];
            foreach (var hash in undone) store.Remove(hash);
            var asides = recovery.Tails(largestTail);
            TornTail[] tails = [.. asides.Select(a => a.Tail).Where(t => !state.Knows(t))];
            if (undone.Length + tails.Length + recovery.copies.Count > 0)
            {
                act = new(now, by, recovery.copies.Count, [.. undone], [.. tails]);
                log.Append(act);
                state.Apply(act);
            }
            foreach (var copy in recovery.copies) File.Delete(copy);
            foreach (var hash in recovery.marked) File.Delete(layout.MarkOf(hash));
            foreach (var (path, _) in asides) File.Delete(path);
        });
        return act;
    }

    private void Look()
    {
        if (FileKinds.Of(layout.Incoming) != FileKind.Folder) return;
        foreach (var path in Directory.EnumerateFiles(layout.Incoming))
        {
            var name = Path.GetFileName(path);
            if (name.EndsWith(".part", StringComparison.Ordinal)) copies.Add(path);
            else if (name.EndsWith(".pending", StringComparison.Ordinal) && Sha256Digest.TryParse(name[..^".pending".Length]) is { } hash) marked.Add(hash);
        }
        marked.Sort((a, b) => string.CompareOrdinal(a.Hex, b.Hex));
    }

    private List<(string Path, TornTail Tail)> Tails(int largest)
    {
        var tails = new List<(string, TornTail)>();
        foreach (var path in Directory.EnumerateFiles(layout.Custody, TailPrefix + "*"))
        {
            if (path.EndsWith(".part", StringComparison.Ordinal))
            {
                File.Delete(path);
                continue;
            }
            if (FileKinds.Of(path) != FileKind.File || new FileInfo(path).Length > largest) continue;
            tails.Add((path, TornTail.Of(File.ReadAllBytes(path))));
        }
        tails.Sort((a, b) => string.CompareOrdinal(a.Item2.Hash.Hex, b.Item2.Hash.Hex));
        return tails;
    }

    private static string TailPath(CaseLayout layout, TornTail tail) =>
        Path.Combine(layout.Custody, TailPrefix + tail.Hash.Hex[..16] + TailSuffix);

    private static void Guard(CaseLayout layout, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CaseFaultException.From(e, layout.Shown);
        }
    }
}
