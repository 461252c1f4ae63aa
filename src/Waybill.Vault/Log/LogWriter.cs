using System.Text;
using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Log;

/// <summary>
/// Appends leaves: one write of the whole line and a flush to the disk, then the same for the head. A write that fails is
/// taken back; one that a kill cuts short is what the next opening clears.
/// </summary>
internal sealed class LogWriter : IDisposable
{
    private readonly CaseLayout layout;
    private readonly FileStream log;
    private readonly FileStream heads;
    private readonly MerkleFrontier tree;
    private readonly int largest;
    private bool headIsBehind;

    /// <summary>Goes on after the finished lines of both files.</summary>
    /// <exception cref="CaseFaultException">The files cannot be opened for writing.</exception>
    public LogWriter(CaseLayout layout, MerkleFrontier tree, long logBytes, long headsBytes, VaultOptions options)
    {
        (this.layout, this.tree, largest) = (layout, tree, options.LargestLeafBytes);
        try
        {
            log = new(layout.Log, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
            heads = new(layout.Heads, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log?.Dispose();
            throw CaseFaultException.From(e, layout.Shown);
        }
        log.Position = logBytes;
        heads.Position = headsBytes;
    }

    /// <summary>Size and root after the last leaf.</summary>
    public LogHead Head => tree.Head;

    /// <summary>
    /// Appends one act. When this returns, it is on the disk; when it throws, it is not in the log. A head that cannot be written
    /// does not undo its leaf: it is written before the next leaf, or by the next opening.
    /// </summary>
    /// <exception cref="IntegrityException">Another program changed the log meanwhile.</exception>
    /// <exception cref="CaseFaultException">It could not be written; the log is as before.</exception>
    public void Append(Act act)
    {
        var leaf = ActJson.Write(act, tree.Size);
        if (leaf.Length > largest) throw new ArgumentException("The act is larger than a leaf may be.", nameof(act));
        if (log.Length != log.Position)
        {
            throw new IntegrityException(new(
                ProblemCodes.HeadMismatch, layout.Shown, "the custody log changed while this process held the case; nothing more was written"));
        }
        if (headIsBehind) AppendHead();
        AppendOrTakeBack(log, [.. leaf, (byte)'\n']);
        tree.Append(MerkleTree.LeafHash(leaf));
        headIsBehind = true;
        try
        {
            AppendHead();
        }
        catch (CaseFaultException)
        {
            // The leaf stands. The next append writes this head first, and fails where there is still no space.
        }
    }

    /// <summary>Records the head of the tree as it is.</summary>
    public void AppendHead()
    {
        AppendOrTakeBack(heads, Encoding.UTF8.GetBytes(tree.Head.ToString() + '\n'));
        headIsBehind = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        log.Dispose();
        heads.Dispose();
    }

    private void AppendOrTakeBack(FileStream to, byte[] line)
    {
        var before = to.Position;
        try
        {
            Durable.Append(to, line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TakeBack(to, before);
            throw CaseFaultException.From(e, layout.Shown);
        }
    }

    // Best effort: where even this fails, the next opening finds the unfinished line and clears it.
    private static void TakeBack(FileStream to, long length)
    {
        try
        {
            to.SetLength(length);
            to.Position = length;
            to.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
        }
    }
}
