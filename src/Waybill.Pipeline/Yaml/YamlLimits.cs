namespace Waybill.Pipeline.Yaml;

/// <summary>What a small YAML file written by hand may be; beyond, it is refused unread.</summary>
public sealed record YamlLimits
{
    /// <summary>The limits for case files and sidecars.</summary>
    public static YamlLimits Default { get; } = new();

    /// <summary>Bytes. Default 64 KiB: ten times the longest case file we could think of; more costs time on hostile files.</summary>
    public int MaxBytes { get; init; } = 64 * 1024;

    /// <summary>Levels of nesting. Default 8: a case file needs three.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>Values, keys included. Default 4,096.</summary>
    public int MaxNodes { get; init; } = 4096;
}
