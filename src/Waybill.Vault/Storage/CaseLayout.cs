using Waybill.Core;

namespace Waybill.Vault.Storage;

/// <summary>
/// Where things stand in a case folder. No path is ever made from text of a document, a receipt or a leaf: only from the
/// 64 hexadecimal digits of a hash, so nothing can point outside.
/// </summary>
public sealed class CaseLayout
{
    private string? realFolder;

    /// <summary>A case at <paramref name="folder"/>.</summary>
    /// <param name="folder">Absolute path.</param>
    /// <param name="shown">The path as the user gave it, for messages.</param>
    public CaseLayout(string folder, string shown)
    {
        if (!Path.IsPathFullyQualified(folder)) throw new ArgumentException("The path must be absolute.", nameof(folder));
        Folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Shown = shown;
    }

    /// <summary>The case folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>The case folder as the user gave it.</summary>
    public string Shown { get; }

    /// <summary>The case file, written by people.</summary>
    public string CaseFile => Path.Combine(Folder, "case.yaml");

    /// <summary>What Waybill derives, and can derive again.</summary>
    public string Derived => Path.Combine(Folder, ".waybill");

    /// <summary>The bytes, by hash.</summary>
    public string Evidence => Path.Combine(Folder, "evidence");

    /// <summary>Copies under way, and marks of adds under way.</summary>
    internal string Incoming => Path.Combine(Evidence, ".incoming");

    /// <summary>The log and its heads; cannot be derived.</summary>
    public string Custody => Path.Combine(Folder, "custody");

    /// <summary>The log: one leaf a line.</summary>
    public string Log => Path.Combine(Custody, "log.jsonl");

    /// <summary>The head after each leaf, one a line.</summary>
    public string Heads => Path.Combine(Custody, "heads.txt");

    /// <summary>Held by the process that writes.</summary>
    internal string Lock => Path.Combine(Custody, "lock");

    /// <summary>Where the bytes of a hash stand.</summary>
    public string PathOf(Sha256Digest evidence) => Path.Combine(FolderOf(evidence), evidence.Hex);

    /// <summary>The same below the case folder, as a person would type it.</summary>
    public static string RelativePathOf(Sha256Digest evidence) => $"evidence/{evidence.Hex[..2]}/{evidence.Hex}";

    internal string FolderOf(Sha256Digest evidence) => Path.Combine(Evidence, evidence.Hex[..2]);

    internal string MarkOf(Sha256Digest evidence) => Path.Combine(Incoming, evidence.Hex + ".pending");

    /// <summary>True when <paramref name="realPath"/> (by <see cref="RealPath"/>) is the case folder or lies in it.</summary>
    internal bool Holds(string realPath)
    {
        var folder = realFolder ??= RealPath.Of(Folder);
        return string.Equals(realPath, folder, StringComparison.Ordinal)
            || realPath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>
    /// Null when this is a case; otherwise the problem. A link where a folder or file of the case should stand is refused:
    /// someone who prepares a case folder must not make Waybill write or delete elsewhere.
    /// </summary>
    public Problem? Check()
    {
        if (FileKinds.Behind(Folder) == FileKind.Denied) return Denied(Folder);
        if (FileKinds.Behind(Folder) != FileKind.Folder)
        {
            return new(ProblemCodes.NotACase, Shown, "there is no such case folder", Hint: "Make one with: waybill new DIR");
        }
        if (FileKinds.Of(CaseFile) == FileKind.Missing && FileKinds.Of(Custody) == FileKind.Missing)
        {
            return new(ProblemCodes.NotACase, Shown, "the folder holds no case.yaml, so it is no case", Hint: "Make one with: waybill new DIR");
        }
        foreach (var (path, kind) in (ReadOnlySpan<(string, FileKind)>)
        [
            (CaseFile, FileKind.File), (Derived, FileKind.Folder), (Evidence, FileKind.Folder), (Incoming, FileKind.Folder), (Custody, FileKind.Folder),
            (Log, FileKind.File), (Heads, FileKind.File), (Lock, FileKind.File),
        ])
        {
            var found = FileKinds.Of(path);
            if (found == FileKind.Denied) return Denied(path);
            if (found != FileKind.Missing && found != kind) return Wrong(path);
        }
        return null;
    }

    /// <summary>Fails when the folder of a hash is anything but a folder or missing.</summary>
    /// <exception cref="IntegrityException">It is a link or a file.</exception>
    internal void CheckFolderOf(Sha256Digest evidence)
    {
        var folder = FolderOf(evidence);
        if (FileKinds.Of(folder) is not (FileKind.Folder or FileKind.Missing)) throw new IntegrityException(Wrong(folder));
    }

    private Problem Denied(string path) => new(
        ProblemCodes.FileDenied, Path.Combine(Shown, Path.GetRelativePath(Folder, path)), "the case may not be read here",
        Hint: "Check who owns the folder and its rights");

    private Problem Wrong(string path) => new(
        ProblemCodes.CaseLayoutWrong, Path.Combine(Shown, Path.GetRelativePath(Folder, path)),
        "a link or something else stands where the case keeps a file or folder of its own", Hint: "Nothing was read or written");
}
