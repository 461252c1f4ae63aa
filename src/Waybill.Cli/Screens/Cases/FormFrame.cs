using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// Lays boxes out as a form: on a wide terminal two or three side by side in a frame, on a narrow one below each other, always in the
/// order of their numbers, so that the lines read aloud are in order too.
/// </summary>
internal sealed class FormFrame(int width)
{
    /// <summary>Least width for the frame with two columns, and for three: below, a value would break at every other word.</summary>
    public const int TwoFrom = 100, ThreeFrom = 138;

    private const int Edge = 2; // a rule and a blank on each side of a box

    // How many boxes a row has, in the order of their numbers. Parties, ports and days stand together; the goods, which take most words, alone.
    private static readonly int[] Three = [2, 3, 3, 3, 2, 1, 2, 2], Two = [2, 2, 1, 2, 1, 2, 1, 2, 1, 2, 2];

    /// <summary>True when boxes stand in a frame.</summary>
    public bool HasFrame => width >= TwoFrom;

    /// <summary>The form; <paramref name="lines"/> draws a box at a width.</summary>
    public List<SegmentLine> Of(IReadOnlyList<FormBox> boxes, Func<FormBox, int, List<SegmentLine>> lines)
    {
        if (!HasFrame) return Single(boxes, lines);
        var result = new List<SegmentLine>();
        int[] above = [];
        var next = 0;
        foreach (var count in width >= ThreeFrom ? Three : Two)
        {
            var row = boxes.Skip(next).Take(count).ToArray();
            next += count;
            if (row.Length == 0) break;
            var edges = Edges(row.Length);
            result.Add(Rule(above, edges));
            result.AddRange(Row([.. row.Select((b, i) => lines(b, edges[i + 1] - edges[i] - 1 - Edge))], edges));
            above = edges;
        }
        result.Add(Rule(above, []));
        return result;
    }

    private List<SegmentLine> Single(IReadOnlyList<FormBox> boxes, Func<FormBox, int, List<SegmentLine>> lines)
    {
        var result = new List<SegmentLine>();
        foreach (var box in boxes)
        {
            result.Add([new Segment(new string('─', width), Looks.Dim)]);
            result.AddRange(lines(box, width));
        }
        result.Add([new Segment(new string('─', width), Looks.Dim)]);
        return result;
    }

    // Columns of the upright rules, the first and last at the sides.
    private int[] Edges(int count) => [.. Enumerable.Range(0, count + 1).Select(i => i * (width - 1) / count)];

    private static List<SegmentLine> Row(List<SegmentLine>[] cells, int[] edges)
    {
        var result = new List<SegmentLine>();
        for (var i = 0; i < cells.Max(c => c.Count); i++)
        {
            var line = new SegmentLine();
            for (var cell = 0; cell < cells.Length; cell++)
            {
                line.Add(new Segment("│ ", Looks.Dim));
                if (i < cells[cell].Count) line.AddRange(cells[cell][i]);
                var gap = edges[cell + 1] - line.CellCount();
                if (gap > 0) line.Add(new Segment(new string(' ', gap)));
            }
            line.Add(new Segment("│", Looks.Dim));
            result.Add(line);
        }
        return result;
    }

    private SegmentLine Rule(int[] above, int[] below)
    {
        var rule = new char[width];
        for (var i = 0; i < width; i++)
        {
            rule[i] = (above.Contains(i), below.Contains(i)) switch
            {
                (true, true) => i == 0 ? '├' : i == width - 1 ? '┤' : '┼',
                (true, false) => i == 0 ? '└' : i == width - 1 ? '┘' : '┴',
                (false, true) => i == 0 ? '┌' : i == width - 1 ? '┐' : '┬',
                _ => '─',
            };
        }
        return [new Segment(new string(rule), Looks.Dim)];
    }
}
