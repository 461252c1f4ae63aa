namespace Waybill.Readers.Documents.Intake;

/// <summary>Tells bytes that are no text, and what they seem to be, by their first bytes and by control characters.</summary>
internal static class BinaryFormats
{
    private const int Sniffed = 8192;

    // First bytes as in the file(1) database and the formats' own specifications.
    private static readonly (int Offset, byte[] Magic, string Name)[] Known =
    [
        (0, [0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        (0, [0xFF, 0xD8, 0xFF], "a JPEG image"),
        (0, "GIF8"u8.ToArray(), "a GIF image"),
        (8, "WEBP"u8.ToArray(), "a WebP image"),
        (0, [(byte)'I', (byte)'I', 0x2A, 0], "a TIFF image"),
        (0, [(byte)'M', (byte)'M', 0, 0x2A], "a TIFF image"),
        (8, "WAVE"u8.ToArray(), "a WAVE sound file"),
        (8, "AVI "u8.ToArray(), "an AVI video"),
        (4, "ftyp"u8.ToArray(), "an MP4 or HEIF file"),
        (0, "ID3"u8.ToArray(), "an MP3 sound file"),
        (0, "OggS"u8.ToArray(), "an Ogg file"),
        (0, [0x1A, 0x45, 0xDF, 0xA3], "a Matroska or WebM video"),
        (0, "%PDF-"u8.ToArray(), "a PDF document"),
        (0, [(byte)'P', (byte)'K', 3, 4], "a ZIP archive or an office document"),
        (0, [(byte)'P', (byte)'K', 5, 6], "an empty ZIP archive"),
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        (0, [0x1F, 0x8B], "a gzip archive"),
        (0, "BZh"u8.ToArray(), "a bzip2 archive"),
        (0, [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "an xz archive"),
        (0, [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (0, "Rar!"u8.ToArray(), "a RAR archive"),
        (0, [0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        (257, "ustar"u8.ToArray(), "a tar archive"),
        (0, [0x7F, (byte)'E', (byte)'L', (byte)'F'], "an ELF program"),
        (0, [(byte)'M', (byte)'Z', 0x90, 0], "a Windows program"),
        (0, [0xCF, 0xFA, 0xED, 0xFE], "a macOS program"),
        (0, [0xCA, 0xFE, 0xBA, 0xBE], "a Java class or macOS program"),
        (0, [0, (byte)'a', (byte)'s', (byte)'m'], "a WebAssembly program"),
        (0, "SQLite format 3"u8.ToArray(), "an SQLite database"),
        (0, "wOFF"u8.ToArray(), "a font"),
        (0, "wOF2"u8.ToArray(), "a font"),
        (0, "PAR1"u8.ToArray(), "a Parquet file"),
    ];

    /// <summary>What the bytes seem to be by their first bytes, or null.</summary>
    public static string? ByMagic(ReadOnlySpan<byte> bytes)
    {
        foreach (var (offset, magic, name) in Known)
        {
            if (bytes.Length >= offset + magic.Length && bytes.Slice(offset, magic.Length).SequenceEqual(magic)) return name;
        }
        return null;
    }

    /// <summary>
    /// True when decoded text is hardly writing: more than one character in ten of its beginning is a control character or
    /// could not be decoded. One in ten leaves room for terminal captures and damaged files.
    /// </summary>
    public static bool IsNoise(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Sniffed));
        var noise = 0;
        foreach (var c in head)
        {
            if (c == '\uFFFD' || (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\u001B')) || c is >= '\u007F' and <= '\u009F') noise++;
        }
        return noise * 10 > head.Length;
    }
}
