using Waybill.Core;
using Waybill.Pipeline.Sidecars;
using Waybill.Vault.Storage;

namespace Waybill.Pipeline.Reading;

/// <summary>
/// Finds the documents that the paths of a command mean. A folder is taken whole, folders below it included, in ordinal order of
/// names; names that begin with a dot and sidecars are no documents. Links to folders are not followed, and said to be left out.
/// </summary>
public static class DocumentFinder
{
    /// <summary>What <c>-</c> means: standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The documents behind <paramref name="paths"/>, in the order given.</summary>
    /// <param name="paths">As the user gave them.</param>
    /// <param name="workingDirectory">Absolute folder that relative paths are meant in.</param>
    /// <param name="limits">How deep folders are followed.</param>
    public static IEnumerable<FoundDocument> Find(IEnumerable<string> paths, string workingDirectory, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(workingDirectory);
        ArgumentNullException.ThrowIfNull(limits);
        return paths.SelectMany(path => FindOne(path, workingDirectory, limits));
    }

    private static IEnumerable<FoundDocument> FindOne(string name, string workingDirectory, ReadLimits limits)
    {
        if (string.Equals(name, StandardInput, StringComparison.Ordinal)) return [new(name, null)];
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal)) return [Nothing(name, FileFaults.Missing(name))];
        var path = Path.GetFullPath(name, workingDirectory);
        if (Directory.Exists(path)) return FindInTop(name, path, limits);
        if (FileKinds.Behind(path) == FileKind.Special) return [Nothing(name, FileFaults.Special(name))];
        if (SidecarReader.DocumentFor(name) is not null)
        {
            return [Nothing(name, new Problem(ProblemCodes.SidecarMalformed, name, "it is a sidecar, not a document", Hint: "Give the document that it stands beside."))];
        }
        return [new(name, path)]; // a missing or closed file shows when it is opened
    }

    private static IEnumerable<FoundDocument> FindInTop(string name, string path, ReadLimits limits)
    {
        var any = false;
        foreach (var found in FindIn(name, path, 0, limits))
        {
            any = true;
            yield return found;
        }
        if (!any) yield return Nothing(name, new Problem(ProblemCodes.FileEmpty, name, "the folder holds no document"));
    }

    private static IEnumerable<FoundDocument> FindIn(string name, string path, int depth, ReadLimits limits)
    {
        List<FileSystemInfo> entries = [];
        Problem? fault = null;
        try
        {
            entries.AddRange(new DirectoryInfo(path).EnumerateFileSystemInfos());
        }
        catch (Exception e) when (FileFaults.IsFault(e))
        {
            fault = FileFaults.Of(name, e);
        }
        if (fault is not null)
        {
            yield return Nothing(name, fault);
            yield break;
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        var names = entries.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            var below = Below(name, entry.Name);
            if (entry is DirectoryInfo || Directory.Exists(entry.FullName))
            {
                foreach (var found in FindInFolder(below, entry, depth + 1, limits)) yield return found;
            }
            else if (FileKinds.Behind(entry.FullName) == FileKind.Special)
            {
                yield return Nothing(below, FileFaults.Special(below));
            }
            else if (SidecarReader.DocumentFor(entry.Name) is not { } document)
            {
                yield return new(below, entry.FullName);
            }
            else if (!names.Contains(document))
            {
                yield return Nothing(below, new Problem(ProblemCodes.SidecarMalformed, below, "the document that this sidecar belongs to is not there"));
            }
        }
    }

    private static IEnumerable<FoundDocument> FindInFolder(string name, FileSystemInfo folder, int depth, ReadLimits limits)
    {
        if (folder.LinkTarget is not null)
        {
            return [Nothing(name, new Problem(ProblemCodes.FileNotRegular, name, "it is a link to a folder and was not followed", Hint: "Give the folder itself."))];
        }
        if (depth > limits.FolderDepth)
        {
            return [Nothing(name, new Problem(ProblemCodes.TooLarge, name, "folders are nested too deep here; it was not read", Hint: "Give this folder itself."))];
        }
        return FindIn(name, folder.FullName, depth, limits);
    }

    // A slash on every system, so that the same folder gives the same output everywhere.
    private static string Below(string folder, string name) => folder.EndsWith('/') ? folder + name : folder + "/" + name;

    private static FoundDocument Nothing(string name, Problem problem) => new(name, null, problem);
}
