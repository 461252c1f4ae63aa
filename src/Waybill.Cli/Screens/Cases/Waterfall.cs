using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Findings;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// The ledger drawn as a waterfall in decibans: from the prior, each row moves the balance, middle inputs drawn full and the range that
/// other inputs would give drawn thin.
/// </summary>
internal sealed class Waterfall(Messages text)
{
    private const int NumberCells = 9, LeastPlot = 16;

    private readonly ValueText values = new(text);

    /// <summary>Decibans of odds: 10·log₁₀ of p / (1 − p).</summary>
    public static double Decibans(double probability) => 10 * Math.Log10(probability / (1 - probability));

    /// <summary>Draws it for one prior.</summary>
    public List<SegmentLine> Of(Finding finding, double prior, int width)
    {
        var label = Math.Clamp(width / 3, 12, 36);
        var plot = Math.Max(LeastPlot, width - label - NumberCells - 2);
        var start = Decibans(prior);
        var scale = Scale.Of(finding, start, plot);
        var lines = Row(label, text.Format("Waterfall.Prior", values.Share(prior)), scale.Point(start), start, plot);
        var at = start;
        foreach (var row in finding.Rows)
        {
            lines.AddRange(Row(label, row.Label, scale.Bar(at, row), row.Decibans, plot));
            at += row.Decibans;
        }
        lines.AddRange(Row(label, text["Waterfall.Sum"], scale.Point(at), at, plot));
        lines.AddRange(Columns.Lines(width, (text.Format("Waterfall.Scale", values.Decibans(scale.Low), values.Decibans(scale.High)), Looks.Dim)));
        return lines;
    }

    private List<SegmentLine> Row(int label, string name, string drawn, double decibans, int plot)
    {
        var row = Columns.Lines(label - 1, (name, Style.Plain));
        row = Columns.Beside(row, [new SegmentLine { new Segment(drawn) }], label);
        var number = values.Decibans(decibans);
        return Columns.Beside(row, [new SegmentLine { new Segment(number, Looks.Bold) }], label + plot + Math.Max(1, NumberCells - number.Length));
    }

    /// <summary>From decibans to cells.</summary>
    private sealed record Scale(double Low, double High, int Cells)
    {
        private const double Margin = 1;

        public static Scale Of(Finding finding, double start, int cells)
        {
            double at = start, low = start, high = start;
            foreach (var row in finding.Rows)
            {
                foreach (var end in (double[])[row.LowDecibans, row.Decibans, row.HighDecibans])
                {
                    low = Math.Min(low, at + end);
                    high = Math.Max(high, at + end);
                }
                at += row.Decibans;
            }
            return new(Math.Floor(low - Margin), Math.Ceiling(high + Margin), cells);
        }

        public string Point(double decibans) => new string(' ', Cell(decibans)) + "┃";

        public string Bar(double at, LedgerRow row)
        {
            var drawn = new char[Cells];
            Array.Fill(drawn, ' ');
            var ends = ((double[])[at, at + row.LowDecibans, at + row.Decibans, at + row.HighDecibans]).Select(Cell).ToArray();
            for (var i = ends.Min(); i <= ends.Max(); i++) drawn[i] = '─';
            for (var i = Math.Min(ends[0], ends[2]); i <= Math.Max(ends[0], ends[2]); i++) drawn[i] = row.Kind == RowKind.Physical ? '█' : '▒';
            if (row is { LowDecibans: 0, Decibans: 0, HighDecibans: 0 }) drawn[ends[0]] = '○';
            return new string(drawn).TrimEnd();
        }

        private int Cell(double decibans) => Math.Clamp((int)Math.Round((decibans - Low) / (High - Low) * (Cells - 1)), 0, Cells - 1);
    }
}
