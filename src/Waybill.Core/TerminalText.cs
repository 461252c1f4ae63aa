using System.Globalization;
using System.Text;

namespace Waybill.Core;

/// <summary>Makes text from outside harmless on a terminal: what would move the cursor, reorder or hide text is shown as its code.</summary>
public static class TerminalText
{
    /// <summary>
    /// Replaces control characters (but, with <paramref name="keepLines"/>, not line feeds), bidirectional controls and
    /// zero-width characters by <c>\u{XXXX}</c>. Lone surrogates become U+FFFD.
    /// </summary>
    public static string Escape(string text, bool keepLines = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsEscape(text, keepLines)) return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHarmful(rune.Value, keepLines)) result.Append(string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}"));
            else result.Append(rune.ToString());
        }
        return result.ToString();
    }

    private static bool NeedsEscape(string text, bool keepLines)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || IsHarmful(c, keepLines)) return true;
        }
        return false;
    }

    // Unicode: C0, C1, LRM/RLM/ALM, embeddings, isolates, zero-width characters, line and paragraph separators, BOM, tags.
    private static bool IsHarmful(int code, bool keepLines) => code switch
    {
        '\n' => !keepLines,
        < 0x20 => true,
        >= 0x7F and <= 0x9F => true,
        0x061C or 0x00AD => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        0xFEFF => true,
        >= 0xE0000 and <= 0xE007F => true,
        _ => false,
    };
}
