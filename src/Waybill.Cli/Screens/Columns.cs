using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Core;

namespace Waybill.Cli.Screens;

/// <summary>Lines of styled text: wrapped, indented, set beside each other. Lines never end in blanks.</summary>
internal static class Columns
{
    /// <summary>
    /// The lines of a paragraph at a width in columns. Text from outside is made harmless here, and never read as markup.
    /// </summary>
    public static List<SegmentLine> Lines(int width, params IEnumerable<(string Text, Style Style)> pieces)
    {
        var wrapper = new LineWrapper(width);
        foreach (var (text, style) in pieces)
        {
            wrapper.Add(TerminalText.Escape(text.Replace('\t', ' ').Replace("\r", "", StringComparison.Ordinal)), style);
        }
        return wrapper.Finish();
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
}
