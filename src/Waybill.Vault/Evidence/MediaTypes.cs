using System.Text;

namespace Waybill.Vault.Evidence;

/// <summary>
/// The media type of bytes by their first ones, never by a name (signatures: WHATWG MIME Sniffing Standard §6 and §7.1, PRONOM).
/// A guess for the reader of a receipt, no judgement that the file is well formed.
/// </summary>
public static class MediaTypes
{
    /// <summary>What nothing is known of.</summary>
    public const string Unknown = "application/octet-stream";

    private static readonly (byte[] Signature, int Offset, string Type)[] Signatures =
    [
        ([.. "%PDF-"u8], 0, "application/pdf"),
        ([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], 0, "image/png"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([.. "GIF87a"u8], 0, "image/gif"),
        ([.. "GIF89a"u8], 0, "image/gif"),
        ([.. "WEBPVP"u8], 8, "image/webp"),
        ([.. "II*\0"u8], 0, "image/tiff"),
        ([.. "MM\0*"u8], 0, "image/tiff"),
        ([.. "II+\0"u8], 0, "image/tiff"),
        ([.. "MM\0+"u8], 0, "image/tiff"),
        ([.. "\0\0\0\x0CjP  "u8], 0, "image/jp2"),
        ([.. "BM"u8], 0, "image/bmp"),
        ([.. "ftyp"u8], 4, "video/mp4"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/webm"),
        ([.. "OggS"u8], 0, "application/ogg"),
        ([.. "ID3"u8], 0, "audio/mpeg"),
        ([.. "PK\x03\x04"u8], 0, "application/zip"),
        ([0x1F, 0x8B], 0, "application/gzip"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "application/zstd"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "application/x-ole-storage"),
        ([.. "{\\rtf"u8], 0, "application/rtf"),
        ([.. "WARC/"u8], 0, "application/warc"),
        ([.. "SQLite format 3\0"u8], 0, "application/vnd.sqlite3"),
    ];

    /// <summary>The media type of what begins with <paramref name="start"/> (a few hundred bytes suffice).</summary>
    public static string Of(ReadOnlySpan<byte> start)
    {
        foreach (var (signature, offset, type) in Signatures)
        {
            // Two letters alone begin many texts: a bitmap also has zeros.
            if (start.Length < offset + signature.Length || !start.Slice(offset, signature.Length).SequenceEqual(signature)) continue;
            if (signature.Length == 2 && signature[0] == (byte)'B' && !start.Contains((byte)0)) continue;
            return type;
        }
        return Text(start);
    }

    private static string Text(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(new byte[] { 0xFF, 0xFE }) || start.StartsWith(new byte[] { 0xFE, 0xFF })) return "text/plain";
        if (start.StartsWith("\uFEFF"u8)) start = start[3..];
        foreach (var b in start)
        {
            // WHATWG MIME Sniffing §3, "binary data byte".
            if (b is <= 0x08 or 0x0B or (>= 0x0E and <= 0x1A) or (>= 0x1C and <= 0x1F)) return Unknown;
        }
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 1024)]).TrimStart().ToLowerInvariant();
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return head.Contains("<html", StringComparison.Ordinal) ? "application/xhtml+xml" : "application/xml";
        }
        if (head.StartsWith('<') && IsHtml(head)) return "text/html";
        return "text/plain";
    }

    private static bool IsHtml(string head)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<script", "<title", "<meta", "<div", "<article", "<h1", "<p>", "<table"])
        {
            if (head.StartsWith(tag, StringComparison.Ordinal)) return true;
        }
        return head.StartsWith("<!--", StringComparison.Ordinal) && head.Contains("<html", StringComparison.Ordinal);
    }
}
