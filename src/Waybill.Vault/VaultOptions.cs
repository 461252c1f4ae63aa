namespace Waybill.Vault;

/// <summary>Every limit of the vault, with what gets worse either way.</summary>
public sealed record VaultOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static VaultOptions Default { get; } = new();

    /// <summary>
    /// Largest piece of evidence in bytes; default 4 GiB. More, and a device or a runaway file fills the disk; less, and a
    /// satellite scene or a day of AIS does not fit. Memory does not depend on it.
    /// </summary>
    public long LargestEvidenceBytes { get; init; } = 4L << 30;

    /// <summary>
    /// How long to wait for another process that holds the case; default 5 s. More, and a script seems to hang; less, and two
    /// commands typed together fail for nothing.
    /// </summary>
    public Duration LockWait { get; init; } = Duration.FromSeconds(5);

    /// <summary>
    /// Largest leaf of the log in bytes; default 256 KiB. A leaf holds names and addresses, each far shorter; a longer line is
    /// damage, and must not be read into memory.
    /// </summary>
    public int LargestLeafBytes { get; init; } = 256 * 1024;

    /// <summary>
    /// Levels of folders that are walked; default 64. Deeper trees exist only by mistake or malice.
    /// </summary>
    public int DeepestFolder { get; init; } = 64;
}
