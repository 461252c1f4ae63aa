using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Core;

namespace Waybill.Cli.Screens;

/// <summary>Lines of styled text: wrapped, indented, set beside each other. Lines never end in blanks.</summary>
internal static class Columns
{
    /// <summary>A paragraph of pieces; text from outside is made harmless here, and never read as markup.</summary>
    public static Paragraph Paragraph(params IEnumerable<(string Text, Style Style)> pieces)
    {
        var paragraph = new Paragraph();
        foreach (var (text, style) in pieces)
        {
            if (text.Length > 0) paragraph.Append(TerminalText.Escape(text.Replace('\t', ' ').Replace("\r", "", StringComparison.Ordinal)), style);
        }
        return paragraph;
    }

    /// <summary>The lines of <paramref name="item"/> at a width in columns.</summary>
    public static List<SegmentLine> Lines(IRenderable item, RenderOptions options, int width)
    {
        var lines = Segment.SplitLines(item.Render(options, width), width);
        foreach (var line in lines) TrimEnd(line);
        while (lines.Count > 0 && lines[^1].Count == 0) lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary><paramref name="left"/> beside <paramref name="right"/>, which begins at column <paramref name="at"/>.</summary>
    public static List<SegmentLine> Beside(IReadOnlyList<SegmentLine> left, IReadOnlyList<SegmentLine> right, int at)
    {
        var result = new List<SegmentLine>();
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var line = new SegmentLine();
            if (i < left.Count) line.AddRange(left[i]);
            if (i < right.Count && right[i].Count > 0)
            {
                var gap = at - line.CellCount();
                if (gap > 0) line.Add(new Segment(new string(' ', gap)));
                line.AddRange(right[i]);
            }
            result.Add(line);
        }
        return result;
    }

    /// <summary><paramref name="lines"/> moved to the right.</summary>
    public static List<SegmentLine> Indent(IReadOnlyList<SegmentLine> lines, int columns) => Beside([], lines, columns);

    private static void TrimEnd(SegmentLine line)
    {
        while (line.Count > 0)
        {
            var last = line[line.Count - 1]; // not ^1: the Length of a SegmentLine counts characters
            var text = last.Text.TrimEnd();
            if (text.Length > 0 && text.Length == last.Text.Length) return;
            line.RemoveAt(line.Count - 1);
            if (text.Length > 0) line.Add(new Segment(text, last.Style));
        }
    }
}
