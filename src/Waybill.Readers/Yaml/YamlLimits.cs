namespace Waybill.Readers.Yaml;

/// <summary>What a YAML file may be; beyond, it is refused unread.</summary>
public sealed record YamlLimits
{
    /// <summary>The limits for case files and sidecars.</summary>
    public static YamlLimits Default { get; } = new();

    /// <summary>
    /// The limits for files of records: 8 MiB and half a million values, some 20,000 rows as people keep them (a hundred times the largest we
    /// know); 12 levels, where a site's coordinates need five. Lower: a long case must be split. Higher: a hostile file costs memory.
    /// </summary>
    public static YamlLimits Records { get; } = new() { MaxBytes = 8 * 1024 * 1024, MaxDepth = 12, MaxNodes = 500_000 };

    /// <summary>Bytes. Default 64 KiB: ten times the longest case file we could think of; more costs time on hostile files.</summary>
    public int MaxBytes { get; init; } = 64 * 1024;

    /// <summary>Levels of nesting. Default 8: a case file needs three.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>Values, keys included. Default 4,096.</summary>
    public int MaxNodes { get; init; } = 4096;
}
