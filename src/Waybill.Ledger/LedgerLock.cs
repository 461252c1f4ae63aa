namespace Waybill.Ledger;

/// <summary>One writer at a time: a file held open without sharing (flock(2) on Unix), so it ends with the process, however that ends.</summary>
internal sealed class LedgerLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream held;

    private LedgerLock(FileStream held) => this.held = held;

    /// <summary>Waits for the lock; null when another process still holds it after <paramref name="wait"/>.</summary>
    /// <exception cref="IOException">The lock file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static LedgerLock? Take(LedgerFiles files, Duration wait, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new(new FileStream(files.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException e) when (IsHeld(e))
            {
                if (TimeProvider.System.GetElapsedTime(started) >= wait.ToTimeSpan()) return null;
                if (cancellation.WaitHandle.WaitOne(Pause)) cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    // EWOULDBLOCK (11 on Linux, 35 on macOS), ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static bool IsHeld(IOException e) =>
        e.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
