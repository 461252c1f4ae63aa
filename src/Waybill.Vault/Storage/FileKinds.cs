using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Vault.Storage;

/// <summary>Tells what stands at a path before it is opened: opening a pipe would wait for a writer that never comes.</summary>
public static class FileKinds
{
    private const int CurrentFolder = -100, NoFollow = 0x100; // AT_FDCWD, AT_SYMLINK_NOFOLLOW of fcntl.h
    private const int AccessDenied = 13; // EACCES
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int ModeOffset = 28, TypeMask = 0xF000; // S_IFMT of inode(7)

    /// <summary>The kind of what stands at <paramref name="path"/>; a last link is a link.</summary>
    public static FileKind Of(string path) => Look(path, NoFollow);

    /// <summary>The kind of what <paramref name="path"/> leads to; links are followed.</summary>
    public static FileKind Behind(string path) => Look(path, 0);

    private static FileKind Look(string path, int flags)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return OperatingSystem.IsLinux() ? LookByStatx(path, flags) : LookByAttributes(path, flags);
    }

    private static FileKind LookByStatx(string path, int flags)
    {
        var answer = new byte[256];
        if (NativeMethods.Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), flags, TypeOnly, answer) != 0)
        {
            return Marshal.GetLastPInvokeError() == AccessDenied ? FileKind.Denied : FileKind.Missing;
        }
        return (BitConverter.ToUInt16(answer, ModeOffset) & TypeMask) switch
        {
            0x8000 => FileKind.File,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            _ => FileKind.Special,
        };
    }

    // Elsewhere the framework knows links and folders; a pipe is then found only when it is opened.
    private static FileKind LookByAttributes(string path, int flags)
    {
        try
        {
            var attributes = File.GetAttributes(path);
            if (flags == NoFollow && attributes.HasFlag(FileAttributes.ReparsePoint)) return FileKind.Link;
            if (flags != NoFollow && attributes.HasFlag(FileAttributes.ReparsePoint) && File.ResolveLinkTarget(path, true) is { } target)
            {
                attributes = target.Attributes;
            }
            if (attributes.HasFlag(FileAttributes.Directory)) return FileKind.Folder;
            return attributes.HasFlag(FileAttributes.Device) ? FileKind.Special : FileKind.File;
        }
        catch (UnauthorizedAccessException)
        {
            return FileKind.Denied;
        }
        catch (IOException)
        {
            return FileKind.Missing;
        }
    }
}
