using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>The bytes after the last line feed of a log: an append that a killed process or a lost machine did not finish.</summary>
/// <param name="Bytes">How many.</param>
/// <param name="Hash">Their hash.</param>
/// <param name="Start">The first of them, at most 1,024, in Base64.</param>
public sealed record TornTail(long Bytes, Sha256Digest Hash, string Start)
{
    private const int Kept = 1024;

    /// <summary>Describes the bytes.</summary>
    public static TornTail Of(ReadOnlySpan<byte> bytes) =>
        new(bytes.Length, Sha256Digest.Of(bytes), Convert.ToBase64String(bytes[..Math.Min(Kept, bytes.Length)]));
}
