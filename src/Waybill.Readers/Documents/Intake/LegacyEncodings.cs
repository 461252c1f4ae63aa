namespace Waybill.Readers.Documents.Intake;

/// <summary>
/// Guesses among the encodings that were common before UTF-8, for bytes that are not UTF-8 and declare nothing. A double-byte
/// encoding is taken when every high byte decodes and nearly all results are letters of its script; Cyrillic by runs of high
/// bytes; else windows-1252 when the high bytes are those of letters inside words or of its quotes and dashes.
/// </summary>
internal static class LegacyEncodings
{
    private const int Sample = 32_768;

    private static readonly (string Label, Func<char, bool> Script)[] DoubleByte =
    [
        ("euc-kr", c => c is >= '\uAC00' and <= '\uD7A3'),
        ("shift_jis", c => c is >= '\u3040' and <= '\u30FF'),
        ("euc-jp", c => c is >= '\u3040' and <= '\u30FF'),
        ("gb18030", c => c is >= '\u4E00' and <= '\u9FFF'),
        ("big5", c => c is >= '\u4E00' and <= '\u9FFF'),
    ];

    /// <summary>The label of the likeliest encoding, or null when the high bytes look like damage rather than writing.</summary>
    public static string? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int high = 0, runs = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] < 0x80) continue;
            high++;
            if (i > 0 && sample[i - 1] >= 0x80) runs++;
        }
        if (high == 0) return null;
        if (runs * 2 > high)
        {
            foreach (var (label, script) in DoubleByte)
            {
                if (Share(label, sample, script) is > 0.5) return label;
            }
            foreach (var label in (string[])["windows-1251", "koi8-r"])
            {
                if (Share(label, sample, c => c is >= 'а' and <= 'я') is > 0.8) return label;
            }
        }
        return LooksWestern(sample, high) ? "windows-1252" : null;
    }

    private static double? Share(string label, ReadOnlySpan<byte> sample, Func<char, bool> script)
    {
        if (TextDecoder.Named(label) is not { } encoding) return null;
        int all = 0, fit = 0, bad = 0;
        foreach (var c in encoding.GetString(sample))
        {
            if (c < '\u0080') continue;
            all++;
            if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or '・') bad++;
            else if (script(c)) fit++;
        }
        // The sample may cut one character in two.
        return all == 0 || bad > 1 + (all / 200) ? null : (double)fit / all;
    }

    private static bool LooksWestern(ReadOnlySpan<byte> sample, int high)
    {
        var fit = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            var b = sample[i];
            if (b is (>= 0x91 and <= 0x97) or 0x85 or 0xA0 or 0xA3 or 0xA9 or 0xAB or 0xBB or 0xB0 or 0x80) fit++;
            else if (b is >= 0xC0 and not 0xD7 and not 0xF7 and not 0xFF and not 0xFE && NextToLetter(sample, i)) fit++;
        }
        return fit * 10 >= high * 9;
    }

    private static bool NextToLetter(ReadOnlySpan<byte> sample, int i) =>
        (i > 0 && char.IsAsciiLetter((char)sample[i - 1])) || (i + 1 < sample.Length && char.IsAsciiLetter((char)sample[i + 1]));
}
