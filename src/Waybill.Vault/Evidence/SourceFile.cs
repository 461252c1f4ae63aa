namespace Waybill.Vault.Evidence;

/// <summary>A file that is to come into a case.</summary>
/// <param name="Path">Absolute path, for opening.</param>
/// <param name="From">Path as the user gave it, with the way below it when a folder was given.</param>
public sealed record SourceFile(string Path, string From)
{
    /// <summary>File name, as the user gave it.</summary>
    public string Name => System.IO.Path.GetFileName(From) is { Length: > 0 } name ? name : System.IO.Path.GetFileName(Path);
}
