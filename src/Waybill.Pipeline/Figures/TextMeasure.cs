using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Waybill.Pipeline.Figures;

/// <summary>
/// About how wide a text will be. The reader's fonts are not known, so widths are those of IBM Plex Sans with a tenth added: a label that is
/// drawn narrower leaves a gap, one that is drawn wider would lie on its neighbour.
/// </summary>
internal static class TextMeasure
{
    private const double Slack = 1.08;
    private const double Bold = 1.06;

    /// <summary>Width in pixels at a font size in pixels.</summary>
    public static double Width(string? text, double size, bool bold = false)
    {
        if (text is null) return 0;
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return ems * size * Slack * (bold ? Bold : 1);
    }

    /// <summary>Lines no wider than a width, broken at spaces, or inside a word that is too long; the last ends with an ellipsis when more was to say.</summary>
    public static ImmutableArray<string> Wrap(string? text, double width, double size, int most = int.MaxValue, bool bold = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Width(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            line = word;
            while (Width(line, size, bold) > width)
            {
                var head = Head(line, width, size, bold);
                if (head.Length == line.Length) break;
                lines.Add(head);
                line = line[head.Length..];
            }
        }
        if (line.Length > 0) lines.Add(line);
        if (lines.Count <= most) return [.. lines];
        var kept = lines.Take(most).ToList();
        kept[^1] = Cut(kept[^1] + " …", width, size, bold);
        return [.. kept];
    }

    /// <summary>The text, or as much of it as fits, with an ellipsis.</summary>
    public static string Cut(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width) return text;
        var room = width - Width("…", size, bold);
        return Head(text.TrimEnd('…', ' '), room, size, bold).TrimEnd() + "…";
    }

    // Whole grapheme clusters, at least one, so that a narrow column cannot keep us here for ever.
    private static string Head(string text, double width, double size, bool bold)
    {
        var used = 0.0;
        var length = 0;
        while (length < text.Length)
        {
            var next = StringInfo.GetNextTextElementLength(text, length);
            used += Width(text.Substring(length, next), size, bold);
            if (used > width && length > 0) break;
            length += next;
        }
        return text[..length];
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or '·' or 'i' or 'j' or 'l' or 'I' => 0.3,
        '(' or ')' or '[' or ']' or '/' or '-' or 'f' or 'r' or 't' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.9,
        >= '0' and <= '9' => 0.6,
        >= 'A' and <= 'Z' => 0.66,
        < 128 => 0.56,
        // Hangul, kana, ideographs and their full-width forms fill the square.
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F)
            or (>= 0xFF00 and <= 0xFF60) or >= 0x1F000 => 1,
        >= 0x300 and <= 0x36F => 0,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0 : 0.62,
    };
}
