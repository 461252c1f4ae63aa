using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Evidence;

/// <summary>Reads evidence for those who build on it. No hash, no evidence: bytes that are not those received end the run.</summary>
public static class EvidenceBytes
{
    /// <summary>
    /// The bytes of a piece, after its hash was computed anew and found right. Null, with the hash checked all the same, when there are more than
    /// <paramref name="most"/>; null with a problem when they may not be read.
    /// </summary>
    /// <param name="layout">The case.</param>
    /// <param name="options">Limits.</param>
    /// <param name="item">The piece; not redacted.</param>
    /// <param name="most">Most bytes to be held in memory.</param>
    /// <param name="problem">Why the bytes could not be read.</param>
    /// <param name="cancellation">Ends between two blocks.</param>
    /// <exception cref="IntegrityException">The bytes are missing, or are not those of the hash.</exception>
    public static byte[]? Read(CaseLayout layout, VaultOptions options, EvidenceItem item, long most, out Problem? problem, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(item);
        problem = null;
        byte[]? bytes = null;
        // The second look is at what was read: what changes on the disk in between changes nothing here.
        if (item.Receipts[0].Bytes <= most && FileKinds.Of(layout.FolderOf(item.Id)) == FileKind.Folder && FileKinds.Of(layout.PathOf(item.Id)) == FileKind.File)
        {
            bytes = TryRead(layout.PathOf(item.Id), item.Receipts[0].Bytes);
            if (bytes is not null && Sha256Digest.Of(bytes) == item.Id) return bytes;
        }
        problem = new EvidenceStore(layout, options).Compare(item.Id, cancellation);
        if (problem is null && item.Receipts[0].Bytes <= most)
        {
            problem = new(ProblemCodes.FileFault, Path.Combine(layout.Shown, CaseLayout.RelativePathOf(item.Id)), "the bytes could not be read twice alike");
        }
        if (problem is { Code: not (ProblemCodes.FileDenied or ProblemCodes.FileFault) }) throw new IntegrityException(problem);
        return null;
    }

    /// <summary>
    /// Whether something of the right length stands at a piece's place: what costs no reading. Null when it does, or may not be looked at.
    /// </summary>
    public static Problem? Look(CaseLayout layout, EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(item);
        var shown = Path.Combine(layout.Shown, CaseLayout.RelativePathOf(item.Id));
        switch (FileKinds.Of(layout.PathOf(item.Id)))
        {
            case FileKind.Denied:
                return null;
            case FileKind.Missing:
                return new(ProblemCodes.EvidenceMissing, shown, "the bytes are gone, and no leaf says that they were redacted");
            case FileKind.File when new FileInfo(layout.PathOf(item.Id)) is { Exists: true } file && file.Length == item.Receipts[0].Bytes:
                return null;
            default:
                return new(ProblemCodes.EvidenceAltered, shown, "the bytes are not those that were received: their number differs, or a link stands there");
        }
    }

    private static byte[]? TryRead(string path, long length)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var bytes = new byte[length];
            return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == length && stream.ReadByte() < 0 ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // Compare finds out why
        }
    }
}
