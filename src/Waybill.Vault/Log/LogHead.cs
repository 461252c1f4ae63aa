using System.Globalization;
using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>What to note elsewhere of a log: how many leaves it had and its root then. The default value is no head.</summary>
/// <param name="Size">Number of leaves, 0 or more.</param>
/// <param name="Root">Root of the Merkle tree over them.</param>
public readonly record struct LogHead(long Size, Sha256Digest Root)
{
    /// <summary>Reads <c>SIZE:ROOT</c>, the size in decimal digits, the root in 64 hexadecimal ones; null when it is anything else.</summary>
    public static LogHead? TryParse(string? text)
    {
        if (text is null || text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon)) return null;
        if (!long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var size)) return null;
        return Sha256Digest.TryParse(text[(colon + 1)..]) is { } root ? new(size, root) : null;
    }

    /// <summary><c>SIZE:ROOT</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size}:{Root}");
}
