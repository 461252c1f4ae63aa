namespace Waybill.Ledger;

/// <summary>Every limit of the ledger, with what gets worse either way.</summary>
public sealed record LedgerOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>
    /// How long to wait for another process that writes to the same ledger; default 60 s. More, and a second run seems to hang; less, and
    /// it does again what the first is about to store. With zero nothing is waited for: what is stored is read, and nothing stored.
    /// </summary>
    public Duration Wait { get; init; } = Duration.FromSeconds(60);

    /// <summary>
    /// How long SQLite waits for a lock within the file; default 5 s. Only a foreign program, as a database browser, can hold one.
    /// </summary>
    public Duration BusyWait { get; init; } = Duration.FromSeconds(5);
}
