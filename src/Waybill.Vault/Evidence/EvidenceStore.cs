using System.Globalization;
using System.Security.Cryptography;
using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Evidence;

/// <summary>
/// Bytes by hash, write once. A piece comes in as a copy under <c>evidence/.incoming</c>, is flushed, marked as pending, renamed
/// to its place; the mark goes when its receipt is in the log. So a kill leaves either nothing, or a mark that says what to undo.
/// </summary>
internal sealed class EvidenceStore(CaseLayout layout, VaultOptions options)
{
    private const int ChunkBytes = 128 * 1024;

    /// <summary>What the first bytes are looked at for, enough for a media type.</summary>
    public const int SniffBytes = 4096;

    private long copies;

    /// <summary>Copies a stream into the case without giving it its place yet. Memory does not depend on the length.</summary>
    /// <returns>The copy; null when the stream is longer than the limit.</returns>
    /// <exception cref="CaseFaultException">The case cannot be written.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public IncomingCopy? CopyIn(Stream source, CancellationToken cancellation)
    {
        var path = Path.Combine(layout.Incoming, (++copies).ToString("D6", CultureInfo.InvariantCulture) + ".part");
        var kept = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using var to = Create(path);
            var buffer = new byte[ChunkBytes];
            var start = Array.Empty<byte>();
            long length = 0;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = source.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
                if (read == 0) break;
                length += read;
                if (length > options.LargestEvidenceBytes) return null;
                var chunk = buffer.AsSpan(0, read);
                if (start.Length == 0) start = chunk[..Math.Min(SniffBytes, read)].ToArray();
                hash.AppendData(chunk);
                Guard(() => Durable.Write(to, buffer.AsSpan(0, read)));
            }
            Guard(() => to.Flush(flushToDisk: true));
            kept = true;
            return new(path, Sha256Digest.FromBytes(hash.GetHashAndReset()), length, start);
        }
        finally
        {
            if (!kept) Discard(path);
        }
    }

    /// <summary>Puts a copy in its place and leaves the mark; <see cref="Settle"/> takes it away once the receipt is written.</summary>
    public void Place(IncomingCopy copy) => Guard(() =>
    {
        layout.CheckFolderOf(copy.Hash);
        using (File.Create(layout.MarkOf(copy.Hash)))
        {
        }
        Durable.FlushFolder(layout.Incoming);
        var folder = layout.FolderOf(copy.Hash);
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            Durable.FlushFolder(layout.Evidence);
        }
        MakeReadOnly(copy.Path);
        // rename(2): whole or not at all. Nothing is there to overwrite, the caller holds the lock and looked.
        File.Move(copy.Path, layout.PathOf(copy.Hash), overwrite: true);
        Durable.FlushFolder(folder);
    });

    /// <summary>The receipt is written: the mark goes.</summary>
    public void Settle(Sha256Digest evidence) => Guard(() => File.Delete(layout.MarkOf(evidence)));

    /// <summary>Deletes an unplaced copy.</summary>
    public static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It lies under .incoming, where the next opening clears it.
        }
    }

    /// <summary>Deletes the bytes of a piece; nothing happens when they are gone already.</summary>
    public void Remove(Sha256Digest evidence) => Guard(() =>
    {
        layout.CheckFolderOf(evidence);
        var path = layout.PathOf(evidence);
        if (FileKinds.Of(path) == FileKind.Missing) return;
        File.Delete(path);
        Durable.FlushFolder(layout.FolderOf(evidence));
    });

    /// <summary>Whether something stands at a piece's place.</summary>
    /// <exception cref="CaseFaultException">It may not be looked at.</exception>
    public bool Has(Sha256Digest evidence) => FileKinds.Of(layout.PathOf(evidence)) switch
    {
        FileKind.Missing => false,
        FileKind.Denied => throw new CaseFaultException(Denied(Path.Combine(layout.Shown, CaseLayout.RelativePathOf(evidence)))),
        _ => true,
    };

    /// <summary>Reads a piece again and compares; null when its bytes are those of its hash.</summary>
    public Problem? Compare(Sha256Digest evidence, CancellationToken cancellation)
    {
        var shown = Path.Combine(layout.Shown, CaseLayout.RelativePathOf(evidence));
        var path = layout.PathOf(evidence);
        var folder = FileKinds.Of(layout.FolderOf(evidence));
        var kind = folder switch
        {
            FileKind.Folder => FileKinds.Of(path),
            FileKind.Missing or FileKind.Denied => folder,
            _ => FileKind.Link,
        };
        if (kind == FileKind.Missing) return new(ProblemCodes.EvidenceMissing, shown, "the bytes are gone, and no leaf says that they were redacted");
        if (kind == FileKind.Denied) return Denied(shown);
        if (kind != FileKind.File) return new(ProblemCodes.EvidenceAltered, shown, "a link or something else stands where the bytes should be");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[ChunkBytes];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                hash.AppendData(buffer.AsSpan(0, read));
            }
            var found = Sha256Digest.FromBytes(hash.GetHashAndReset());
            return found == evidence ? null : new(ProblemCodes.EvidenceAltered, shown, "the bytes are not those that were received", Found: found.Hex, Expected: evidence.Hex);
        }
        catch (FileNotFoundException)
        {
            return new(ProblemCodes.EvidenceMissing, shown, "the bytes are gone, and no leaf says that they were redacted");
        }
        catch (UnauthorizedAccessException)
        {
            return Denied(shown);
        }
        catch (IOException e)
        {
            return new(ProblemCodes.FileFault, shown, "the bytes could not be read to their end: " + e.Message.TrimEnd('.'));
        }
    }

    private static Problem Denied(string shown) => new(
        ProblemCodes.FileDenied, shown, "the bytes may not be read, so nothing is said of them", Hint: "Check who owns the folder and its rights");

    private FileStream Create(string path)
    {
        FileStream? made = null;
        Guard(() => made = new(path, FileMode.Create, FileAccess.Write, FileShare.None, 0));
        return made!;
    }

    private void Guard(Action action)
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

    private static void MakeReadOnly(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) & ~write);
    }
}
