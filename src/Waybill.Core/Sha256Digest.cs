using System.Security.Cryptography;

namespace Waybill.Core;

/// <summary>A SHA-256 hash (FIPS 180-4), 32 bytes, written as 64 lower-case hexadecimal digits. The default value is no hash.</summary>
public readonly record struct Sha256Digest
{
    private readonly string? hex;

    private Sha256Digest(string hex) => this.hex = hex;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which is no hash.</exception>
    public string Hex => hex ?? throw new InvalidOperationException("The default value is no hash.");

    /// <summary>The hash of <paramref name="bytes"/>.</summary>
    public static Sha256Digest Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Takes a finished hash.</summary>
    /// <exception cref="ArgumentException">Not 32 bytes.</exception>
    public static Sha256Digest FromBytes(ReadOnlySpan<byte> hash) =>
        hash.Length == 32 ? new(Convert.ToHexStringLower(hash)) : throw new ArgumentException("A SHA-256 hash has 32 bytes.", nameof(hash));

    /// <summary>Reads 64 hexadecimal digits, either case; null when the text is anything else.</summary>
    public static Sha256Digest? TryParse(string? text) =>
        text is { Length: 64 } && text.All(char.IsAsciiHexDigit) ? new(text.ToLowerInvariant()) : null;

    /// <summary>The 32 bytes.</summary>
    public byte[] ToBytes() => Convert.FromHexString(Hex);

    /// <inheritdoc/>
    public override string ToString() => hex ?? "(none)";
}
