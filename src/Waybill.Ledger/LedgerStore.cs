using Waybill.Core;
using Waybill.Ledger.Sqlite;

namespace Waybill.Ledger;

/// <summary>Opens the ledger of a case.</summary>
public static class LedgerStore
{
    /// <summary>
    /// Opens for storing. While another process writes it is waited for, then what is stored is read and nothing stored. Where no file can be
    /// kept at all, a ledger for this run alone is given. Never fails: what is in the way is told by <see cref="ILedger.Remarks"/>.
    /// </summary>
    /// <param name="files">Where. The caller has made sure that no link stands there.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static ILedger Open(LedgerFiles files, LedgerOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        LedgerLock? held;
        try
        {
            Directory.CreateDirectory(files.Folder);
            held = LedgerLock.Take(files, options.Wait, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return OpenForReading(files, options) ?? new MemoryLedger([files.Unwritable(e.Message.TrimEnd('.'))]);
        }
        if (held is null) return OpenForReading(files, options) ?? new MemoryLedger();
        var file = SqliteFile.Open(files, options, held);
        return file.CanWrite ? new SqliteLedger(file) : Instead(file);
    }

    /// <summary>Opens for reading without waiting for anybody; null when there is no ledger that can be read.</summary>
    public static ILedger? OpenForReading(LedgerFiles files, LedgerOptions options)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var file = SqliteFile.Open(files, options, null);
        if (file.CanRead) return new SqliteLedger(file);
        file.Dispose();
        return null;
    }

    private static MemoryLedger Instead(SqliteFile file)
    {
        file.Dispose();
        return new MemoryLedger(file.Remarks);
    }
}
