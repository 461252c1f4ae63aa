using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Pipeline.Reading;

/// <summary>
/// Tells regular files from devices, pipes and sockets without opening them: opening a pipe that nobody writes to would wait
/// for ever, and a device may never end.
/// </summary>
internal static class FileKind
{
    // Linux statx(2): struct statx has the same layout on every architecture (include/uapi/linux/stat.h); stx_mode is the
    // 16-bit word at offset 28, S_IFMT its upper four bits.
    private const int AtFdCwd = -100;
    private const uint StatxType = 1;
    private const int StatxBytes = 256, ModeOffset = 28;
    private const int TypeMask = 0xF000, Regular = 0x8000, Folder = 0x4000;

    /// <summary>
    /// True when <paramref name="path"/>, links followed, is neither a regular file nor a folder. False where the system
    /// cannot tell; then opening it decides.
    /// </summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux()) return false;
        var buffer = new byte[StatxBytes];
        try
        {
            if (Statx(AtFdCwd, Encoding.UTF8.GetBytes(path + '\0'), 0, StatxType, buffer) != 0) return false;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false; // a C library older than statx
        }
        var type = BitConverter.ToUInt16(buffer, ModeOffset) & TypeMask;
        return type is not (Regular or Folder);
    }

    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] buffer);
}
