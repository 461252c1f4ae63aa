using Waybill.Core;
using Waybill.Vault.Log;

namespace Waybill.Vault.Checking;

/// <summary>A head that was noted elsewhere, with or without its size.</summary>
/// <param name="Size">Number of leaves; null when only the root was noted.</param>
/// <param name="Root">The root.</param>
public sealed record NotedHead(long? Size, Sha256Digest Root)
{
    /// <summary>Reads <c>SIZE:ROOT</c> or <c>ROOT</c>; null when the text is neither.</summary>
    public static NotedHead? TryParse(string? text)
    {
        var trimmed = text?.Trim();
        if (LogHead.TryParse(trimmed) is { } head) return new(head.Size, head.Root);
        return Sha256Digest.TryParse(trimmed) is { } root ? new(null, root) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Size is { } size ? new LogHead(size, Root).ToString() : Root.Hex;
}
