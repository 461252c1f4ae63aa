using System.Text;

namespace Waybill.Vault.Storage;

/// <summary>Writes that are on the disk when they return, so that a lost machine loses nothing that was acknowledged.</summary>
internal static class Durable
{
    private const int TooBig = 27; // EFBIG

    /// <summary>Writes and flushes through to the disk, in one call of the system where it takes the whole.</summary>
    /// <exception cref="IOException">Not everything could be written.</exception>
    public static void Append(FileStream to, ReadOnlySpan<byte> bytes)
    {
        Write(to, bytes);
        to.Flush(flushToDisk: true);
    }

    /// <summary>Writes without flushing.</summary>
    /// <exception cref="IOException">Not everything could be written.</exception>
    public static void Write(FileStream to, ReadOnlySpan<byte> bytes)
    {
        try
        {
            to.Write(bytes);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // The framework reports a file-size limit this way.
            throw new IOException("The file-size limit was reached.", e) { HResult = TooBig };
        }
    }

    /// <summary>
    /// Makes names created, renamed or deleted in a folder durable. Windows has no such call, its journal does it; a file
    /// system that refuses is left as it is.
    /// </summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var file = NativeMethods.Open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (file < 0) return;
        _ = NativeMethods.Fsync(file);
        _ = NativeMethods.Close(file);
    }
}
