using Waybill.Core;

namespace Waybill.Vault.Storage;

/// <summary>
/// One writer at a time: the file <c>custody/lock</c>, held open without sharing (flock(2) on Unix, so it ends with the process,
/// however that ends). Readers need no lock: nothing that the log speaks of is ever rewritten.
/// </summary>
internal sealed class CaseLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream held;

    private CaseLock(FileStream held) => this.held = held;

    /// <summary>Waits for the lock; null when another process still holds it after <paramref name="wait"/>.</summary>
    /// <exception cref="CaseFaultException">The lock file cannot be made.</exception>
    public static CaseLock? Take(CaseLayout layout, Duration wait, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new(new FileStream(layout.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (Exception e) when (e is UnauthorizedAccessException or DirectoryNotFoundException)
            {
                throw CaseFaultException.From(e, layout.Shown);
            }
            catch (IOException e) when (!IsHeld(e))
            {
                throw CaseFaultException.From(e, layout.Shown);
            }
            catch (IOException)
            {
                if (TimeProvider.System.GetElapsedTime(started) >= wait.ToTimeSpan()) return null;
                if (cancellation.WaitHandle.WaitOne(Pause)) cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>The problem of a case that another process holds.</summary>
    public static Problem Busy(CaseLayout layout) => new(
        ProblemCodes.CaseBusy, layout.Shown, "another process is writing to this case; nothing was done",
        Hint: "Wait until it has ended, and run the command again");

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    // EWOULDBLOCK (11 on Linux, 35 on macOS), ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static bool IsHeld(IOException e) =>
        e.HResult is 11 or 35 or unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
