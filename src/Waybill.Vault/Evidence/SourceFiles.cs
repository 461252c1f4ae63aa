using Waybill.Core;
using Waybill.Vault.Storage;

namespace Waybill.Vault.Evidence;

/// <summary>
/// Files under a path, folders walked whole, in ordinal order of names. A link met in a folder is not followed, so the walk
/// cannot leave it; devices, pipes and sockets are refused before they are opened.
/// </summary>
public static class SourceFiles
{
    /// <summary>The files of <paramref name="given"/>.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="given">The path as the user gave it.</param>
    /// <param name="except">The case, whose own folder is left out.</param>
    /// <param name="problems">Receives what was skipped.</param>
    /// <param name="options">Limits.</param>
    public static IEnumerable<SourceFile> Under(
        string path, string given, CaseLayout except, ICollection<Problem> problems, VaultOptions options)
    {
        ArgumentNullException.ThrowIfNull(except);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(options);
        // The user named this path: a link there is followed. Below it, none is.
        var kind = FileKinds.Behind(path);
        if (kind == FileKind.Denied)
        {
            problems.Add(new(ProblemCodes.FileDenied, given, "the file or folder may not be read; skipped"));
            return [];
        }
        if (kind == FileKind.Missing)
        {
            problems.Add(FileKinds.Of(path) == FileKind.Link
                ? new(ProblemCodes.FileMissing, given, "the symbolic link leads nowhere")
                : new(ProblemCodes.FileMissing, given, "there is no such file or folder"));
            return [];
        }
        // Below the real folder there are no links, so the case is met by its real path or not at all.
        var real = RealPath.Of(path);
        if (kind == FileKind.File && !except.Holds(real)) return [new(path, given)];
        return Walk(real, given, kind, 0, except, problems, options);
    }

    private static IEnumerable<SourceFile> Walk(
        string path, string given, FileKind kind, int depth, CaseLayout except, ICollection<Problem> problems, VaultOptions options)
    {
        if (except.Holds(path))
        {
            problems.Add(new(ProblemCodes.EvidenceInCase, given, "this is the case folder itself or lies in it, and was not added"));
            yield break;
        }
        switch (kind)
        {
            case FileKind.File:
                yield return new(path, given);
                yield break;
            case FileKind.Link:
                problems.Add(new(
                    ProblemCodes.EvidenceLink, given, "a symbolic link in a folder is not followed; skipped",
                    Hint: "Add what it leads to by its own path"));
                yield break;
            case FileKind.Special:
                problems.Add(new(ProblemCodes.EvidenceNotAFile, given, "this is a device, pipe or socket, no ordinary file; skipped"));
                yield break;
            case FileKind.Denied:
                problems.Add(new(ProblemCodes.FileDenied, given, "the file or folder may not be read; skipped"));
                yield break;
            case FileKind.Missing:
                problems.Add(new(ProblemCodes.FileMissing, given, "the file went away, or has a name that is no valid text; skipped"));
                yield break;
        }
        if (depth >= options.DeepestFolder)
        {
            problems.Add(new(ProblemCodes.TooLarge, given, FormattableString.Invariant($"folders are nested deeper than {options.DeepestFolder} levels; skipped")));
            yield break;
        }
        foreach (var entry in Entries(path, given, problems))
        {
            var below = Path.Combine(path, entry);
            foreach (var file in Walk(below, Path.Combine(given, entry), FileKinds.Of(below), depth + 1, except, problems, options))
            {
                yield return file;
            }
        }
    }

    private static string[] Entries(string folder, string given, ICollection<Problem> problems)
    {
        try
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e))];
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(new(ProblemCodes.FileDenied, given, "the folder may not be read; skipped"));
        }
        catch (IOException e)
        {
            problems.Add(new(ProblemCodes.FileFault, given, "the folder could not be read: " + e.Message.TrimEnd('.')));
        }
        return [];
    }
}
