using System.Runtime.CompilerServices;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Pipeline.Sidecars;
using Waybill.Readers.Documents;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Reading;

/// <summary>
/// The first step of the corridor: brings bytes and sidecars to the reading room. Whatever the file system does becomes a
/// problem; one document that cannot be read never keeps another from being read.
/// </summary>
/// <param name="limits">What is too large to be taken in.</param>
/// <param name="standardInput">Read to its end when <c>-</c> is given.</param>
public sealed class ReadStep(ReadLimits limits, Stream standardInput)
{
    /// <summary>Reads <paramref name="documents"/> one after the other; results keep their order.</summary>
    /// <param name="documents">From <see cref="DocumentFinder"/>.</param>
    /// <param name="given">Facts of the command line; they win over a sidecar's.</param>
    /// <param name="cancellation">Stops between documents and while bytes are read.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IEnumerable<FoundDocument> documents, DocumentFacts given, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(given);
        foreach (var found in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return found.Problem is { } problem
                ? new ReadOutcome(found.Name, null, [problem])
                : await ReadOneAsync(found, given, cancellation);
        }
    }

    private async Task<ReadOutcome> ReadOneAsync(FoundDocument found, DocumentFacts given, CancellationToken cancellation)
    {
        var (bytes, fault) = await BytesAsync(found, cancellation);
        if (bytes is null) return new(found.Name, null, [fault!]);
        var (facts, problems) = Beside(found);
        var document = DocumentReader.Read(found.Name, bytes, given.Or(facts));
        return new(found.Name, document, [.. problems, .. document.Problems]);
    }

    private async Task<(byte[]? Bytes, Problem? Fault)> BytesAsync(FoundDocument found, CancellationToken cancellation)
    {
        try
        {
            if (found.Path is null) return await UpToAsync(found.Name, standardInput, limits.DocumentBytes, cancellation);
            await using var file = Open(found.Path);
            return file.Length > limits.DocumentBytes
                ? (null, FileFaults.TooLarge(found.Name, limits.DocumentBytes))
                : await UpToAsync(found.Name, file, limits.DocumentBytes, cancellation);
        }
        catch (Exception e) when (FileFaults.IsFault(e))
        {
            return (null, FileFaults.Of(found.Name, e));
        }
    }

    private static (DocumentFacts Facts, IReadOnlyList<Problem> Problems) Beside(FoundDocument found)
    {
        if (found.Path is null) return (DocumentFacts.None, []);
        if (FileKinds.Behind(SidecarReader.PathFor(found.Path)) == FileKind.Special) return (DocumentFacts.None, [FileFaults.Special(SidecarReader.PathFor(found.Name))]);
        var problems = new List<Problem>();
        return (SidecarReader.ReadBeside(found.Path, found.Name, problems), problems);
    }

    private static FileStream Open(string path) => new(path, new FileStreamOptions
    {
        Access = FileAccess.Read,
        Mode = FileMode.Open,
        Share = FileShare.ReadWrite | FileShare.Delete, // an editor may have it open; nothing is written here
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
    });

    /// <summary>Reads to the end, or says that there is more than <paramref name="limit"/>: a length that the system tells may be wrong.</summary>
    private static async Task<(byte[]? Bytes, Problem? Fault)> UpToAsync(string name, Stream stream, long limit, CancellationToken cancellation)
    {
        var result = new MemoryStream(stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, limit) : 0);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (result.Length + read > limit) return (null, FileFaults.TooLarge(name, limit));
            result.Write(buffer, 0, read);
        }
        return (result.ToArray(), null);
    }
}
