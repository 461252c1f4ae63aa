using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Waybill.Readers.Documents.Intake;

/// <summary>
/// Finds the encoding and decodes: byte order mark, then zero bytes in a rhythm (UTF-16, UTF-32), then valid UTF-8, then what
/// the markup declares, then broken UTF-8, then a guess among the old single- and double-byte encodings. Nothing is trimmed.
/// Follows the order of the WHATWG Encoding and HTML standards, except that valid UTF-8 wins over a declaration: saved pages are
/// often converted without their declaration being changed.
/// </summary>
internal static class TextDecoder
{
    private const int SniffedBytes = 4096;
    private static readonly Encoding Utf16Le = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf16Be = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);
    private static readonly Encoding Utf32Le = new UTF32Encoding(bigEndian: false, byteOrderMark: false);
    private static readonly Encoding Utf32Be = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return FromUtf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0) return From(Utf32Le, bytes[4..], "utf-32le");
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return From(Utf32Be, bytes[4..], "utf-32be");
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return From(Utf16Le, bytes[2..], "utf-16le");
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return From(Utf16Be, bytes[2..], "utf-16be");
        if (Utf16Or32(bytes) is { } wide) return From(wide.Encoding, bytes, wide.Name);

        var declared = CharsetDeclaration.Find(bytes[..Math.Min(bytes.Length, SniffedBytes)]);
        if (Utf8.IsValid(bytes))
        {
            var escapes = declared is not null && declared.StartsWith("iso-2022", StringComparison.Ordinal) && bytes.Contains((byte)0x1B);
            return escapes && Named(declared!) is { } seven ? From(seven, bytes, declared!) : FromUtf8(bytes);
        }
        if (declared is not null and not "utf-8" && Named(declared) is { } old) return From(old, bytes, declared);
        return FromUtf8OrOlder(bytes, declared is "utf-8");
    }

    /// <summary>The encoding of that label, or null; the framework's code pages, without changing the process.</summary>
    internal static Encoding? Named(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null; // a label that no one knows: as if nothing had been declared
        }
    }

    private static DecodedText FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes)) return new(text, "utf-8", 0, 0, false);
        var (invalid, line, _) = CountInvalidUtf8(bytes);
        return new(text, "utf-8", invalid, line, false);
    }

    private static DecodedText From(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        var text = encoding.GetString(bytes);
        int invalid = 0, lines = 1, first = 0;
        foreach (var c in text)
        {
            if (c == '\n') lines++;
            if (c != '\uFFFD') continue;
            invalid++;
            if (first == 0) first = lines;
        }
        return new(text, name, invalid, first, false);
    }

    // A text with more good multi-byte sequences than bad bytes is UTF-8 with damage, or two encodings in one file: both survive,
    // the bad bytes as U+FFFD. Otherwise the old encodings are tried.
    private static DecodedText FromUtf8OrOlder(ReadOnlySpan<byte> bytes, bool declaredUtf8)
    {
        var (invalid, line, good) = CountInvalidUtf8(bytes);
        if (!declaredUtf8 && good < invalid && LegacyEncodings.Guess(bytes) is { } label && Named(label) is { } encoding)
        {
            return new(encoding.GetString(bytes), label, invalid, line, true);
        }
        return new(Encoding.UTF8.GetString(bytes), "utf-8", invalid, line, false);
    }

    private static (int Invalid, int FirstLine, int Good) CountInvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        int invalid = 0, good = 0, line = 1, first = 0;
        while (bytes.Length > 0)
        {
            if (bytes[0] < 0x80)
            {
                if (bytes[0] == (byte)'\n') line++;
                bytes = bytes[1..];
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done) good++;
            else
            {
                invalid++;
                if (first == 0) first = line;
            }
            bytes = bytes[consumed..];
        }
        return (invalid, first, good);
    }

    // Without a mark: zero bytes stand at one place of every pair or four. Line breaks and spaces show it in any script.
    private static (Encoding Encoding, string Name)? Utf16Or32(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8) return null;
        var head = bytes[..Math.Min(bytes.Length - (bytes.Length % 4), SniffedBytes)];
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0) zeros[i & 3]++;
        }
        var quarter = head.Length / 4;
        if (zeros[3] == quarter && zeros[2] > quarter * 9 / 10 && zeros[0] == 0) return (Utf32Le, "utf-32le");
        if (zeros[0] == quarter && zeros[1] > quarter * 9 / 10 && zeros[3] == 0) return (Utf32Be, "utf-32be");
        int even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3], half = head.Length / 2;
        if (odd * 50 > half && even == 0 && IsReadable(Utf16Le, head)) return (Utf16Le, "utf-16le");
        if (even * 50 > half && odd == 0 && IsReadable(Utf16Be, head)) return (Utf16Be, "utf-16be");
        return null;
    }

    private static bool IsReadable(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        var readable = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSurrogate(c)) readable++;
        }
        return readable * 100 > text.Length * 95;
    }
}
