namespace Waybill.Vault.Storage;

/// <summary>A path without symbolic links, so that two ways to one folder are seen to be one.</summary>
internal static class RealPath
{
    /// <summary>Links followed before giving up: the limit of Linux, path_resolution(7).</summary>
    private const int MostLinks = 40;

    /// <summary>The path with each link on the way replaced by what it leads to; what does not exist stays as it is.</summary>
    /// <param name="path">Absolute path.</param>
    public static string Of(string path)
    {
        var links = 0;
        var full = Path.GetFullPath(path);
        var root = Path.GetPathRoot(full)!;
        var real = root;
        var rest = new Stack<string>(Parts(full, root));
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (FileKinds.Of(next) != FileKind.Link || links == MostLinks || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }
            links++;
            var led = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(led)!;
            foreach (var above in Parts(led, real)) rest.Push(above);
        }
        return Path.TrimEndingDirectorySeparator(real);
    }

    /// <summary>The names below the root, last first.</summary>
    private static IEnumerable<string> Parts(string full, string root) =>
        full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
