namespace Waybill.Pipeline.Reading;

/// <summary>What the reading step refuses to take in, so that no input can exhaust the machine.</summary>
public sealed record ReadLimits
{
    /// <summary>
    /// Greatest document, in bytes; default 64 MiB. A news page is some hundred kilobytes. Lower: long reports are refused.
    /// Higher: the whole text and its marks stand in memory, about ten times the file.
    /// </summary>
    public long DocumentBytes { get; init; } = 64L << 20;

    /// <summary>
    /// Deepest folder within a folder; default 64. Links to folders are not followed, so only a real tree can be deeper; such
    /// a folder is reported, not read.
    /// </summary>
    public int FolderDepth { get; init; } = 64;
}
