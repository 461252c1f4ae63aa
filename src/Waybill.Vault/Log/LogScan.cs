using System.Text;
using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Log;

/// <summary>
/// One pass over the log and, beside it, over the heads that were recorded when each leaf was written. Nothing is changed.
/// Call <see cref="Next"/> until it gives null; then the rest can be read.
/// </summary>
internal sealed class LogScan : IDisposable
{
    private readonly CaseLayout layout;
    private readonly FileStream log;
    private readonly FileStream heads;
    private readonly LineReader leaves;
    private readonly LineReader recorded;
    private bool headsEnded;

    private LogScan(CaseLayout layout, VaultOptions options, FileStream log, FileStream heads)
    {
        (this.layout, this.log, this.heads) = (layout, log, heads);
        var (logBytes, headsBytes) = Snapshot(log, heads);
        leaves = new(log, logBytes, options.LargestLeafBytes, Shown(layout.Log));
        recorded = new(heads, headsBytes, 128, Shown(layout.Heads));
    }

    /// <summary>The tree over the leaves read so far.</summary>
    public MerkleFrontier Tree { get; } = new();

    /// <summary>Number of finished lines in the record of heads.</summary>
    public long Heads { get; private set; }

    /// <summary>Bytes of the log's finished lines.</summary>
    public long LogBytes => leaves.FinishedBytes;

    /// <summary>Bytes of the finished lines of the record of heads.</summary>
    public long HeadsBytes => recorded.FinishedBytes;

    /// <summary>What follows the log's last line feed.</summary>
    public byte[] Tail => leaves.Tail;

    /// <summary>What does not hold between the leaf just read and its recorded head; null when they agree or none is recorded.</summary>
    public Problem? HeadFault { get; private set; }

    /// <summary>Opens both files.</summary>
    /// <exception cref="IntegrityException">One of them is missing.</exception>
    /// <exception cref="CaseFaultException">One of them may not be read.</exception>
    public static LogScan Open(CaseLayout layout, VaultOptions options)
    {
        var log = OpenOne(layout, layout.Log, "the custody log is missing");
        try
        {
            return new(layout, options, log, OpenOne(layout, layout.Heads, "the record of the log's heads is missing"));
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>The next leaf, or null at the end.</summary>
    /// <exception cref="IntegrityException">A line is longer than anything Waybill writes.</exception>
    public LogLeaf? Next()
    {
        HeadFault = null;
        if (leaves.Next() is not { } line)
        {
            ReadSurplusHeads();
            return null;
        }
        var index = Tree.Size;
        var hash = MerkleTree.LeafHash(line);
        Tree.Append(hash);
        var act = ActJson.Read(line, index, out var fault);
        CompareHead();
        return new(index, act, fault, hash, line);
    }

    /// <summary>A file of the case as a problem shows it.</summary>
    public string Shown(string path) => Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, path));

    /// <inheritdoc/>
    public void Dispose()
    {
        log.Dispose();
        heads.Dispose();
    }

    /// <summary>
    /// Lengths of the two files at one moment, while a writer may be at work: it writes a leaf, then its head. With no head
    /// written between two looks, at most one leaf is ahead.
    /// </summary>
    private static (long Log, long Heads) Snapshot(FileStream log, FileStream heads)
    {
        while (true)
        {
            var before = RandomAccess.GetLength(heads.SafeFileHandle);
            var length = RandomAccess.GetLength(log.SafeFileHandle);
            if (RandomAccess.GetLength(heads.SafeFileHandle) == before) return (length, before);
        }
    }

    private void CompareHead()
    {
        if (headsEnded) return;
        if (recorded.Next() is not { } line)
        {
            headsEnded = true;
            return;
        }
        Heads++;
        var text = Encoding.UTF8.GetString(line);
        var head = Tree.Head;
        if (string.Equals(text, head.ToString(), StringComparison.Ordinal)) return;
        HeadFault = new(
            ProblemCodes.HeadMismatch, Shown(layout.Heads),
            FormattableString.Invariant($"the log up to leaf {head.Size - 1} does not give the head recorded then; that leaf, or this record, was altered"),
            FormattableString.Invariant($"line {head.Size}"), text, head.ToString());
    }

    private void ReadSurplusHeads()
    {
        if (headsEnded) return;
        while (recorded.Next() is not null) Heads++;
        headsEnded = true;
        if (Heads <= Tree.Size) return;
        HeadFault = new(
            ProblemCodes.HeadMismatch, Shown(layout.Log),
            FormattableString.Invariant($"the log has {Tree.Size} leaves, but heads of {Heads} were recorded; leaves were cut off"));
    }

    private static FileStream OpenOne(CaseLayout layout, string path, string missing)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IntegrityException(new(
                ProblemCodes.LogMissing, Path.Combine(layout.Shown, Path.GetRelativePath(layout.Folder, path)), missing,
                Hint: "Without it nothing can be said of who added what, and when"));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CaseFaultException(new(ProblemCodes.FileDenied, path, "the custody log may not be read"), e);
        }
    }
}
