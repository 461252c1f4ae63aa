namespace Waybill.Vault.Storage;

/// <summary>What stands at a path, without following a last symbolic link.</summary>
public enum FileKind
{
    /// <summary>Nothing.</summary>
    Missing = 0,

    /// <summary>An ordinary file.</summary>
    File = 1,

    /// <summary>A folder.</summary>
    Folder = 2,

    /// <summary>A symbolic link or another reparse point.</summary>
    Link = 3,

    /// <summary>A device, pipe or socket: reading it may never end.</summary>
    Special = 4,

    /// <summary>Something that may not be looked at: a folder on the way gives no right.</summary>
    Denied = 5,
}
