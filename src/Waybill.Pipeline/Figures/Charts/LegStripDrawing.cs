using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Draws a <see cref="LegStrip"/>.</summary>
internal sealed class LegStripDrawing
{
    private const double Pad = 10;
    private const double Leading = 16;
    private const double Body = 12.5;
    private const double StopShare = 0.62; // width of a stop, of that of a leg
    private const double LeastLeg = 150;

    private readonly LegStrip strip;
    private readonly SvgWriter svg = new();

    public LegStripDrawing(LegStrip strip)
    {
        this.strip = strip;
        if (strip.Width < 480) throw new ArgumentException("A strip is at least 480 pixels wide.", nameof(strip));
        if (strip.LegsInRow < 1) throw new ArgumentException("A row has one leg at least.", nameof(strip));
    }

    public string Draw()
    {
        var y = 0.0;
        var body = new List<(LegChain Chain, int First, int Count, double Y, double Height)>();
        var headings = new List<(string Text, double Y)>();
        foreach (var chain in strip.Chains)
        {
            if (!string.IsNullOrEmpty(chain.Label))
            {
                headings.Add((chain.Label, y + 13));
                y += 20;
            }
            var inRow = Math.Min(strip.LegsInRow, Math.Max(1, (int)((strip.Width - (LeastLeg * StopShare)) / (LeastLeg * (1 + StopShare)))));
            // Rows of about equal length: four legs are two and two, not three and one.
            var rows = Math.Max(1, (chain.Legs.Length + inRow - 1) / inRow);
            var first = 0;
            for (var row = 0; row < rows; row++)
            {
                var count = (chain.Legs.Length - first + rows - row - 1) / (rows - row);
                var height = Height(chain, first, count);
                body.Add((chain, first, count, y, height));
                y += height + 10;
                first += count;
            }
        }
        svg.Begin(strip.Text, strip.Width, y - 10 + 1, "chart");
        foreach (var (text, at) in headings) svg.Label(0, at, "wf-strong", TextMeasure.Cut(text, strip.Width, 13, true));
        foreach (var (chain, first, count, at, height) in body) Row(chain, first, count, at + 0.5, height);
        return svg.End();
    }

    private (double Stop, double Leg) Widths(int legs)
    {
        // A single stop needs no whole row.
        var leg = (strip.Width - 1) / (Math.Max(1, legs) + ((legs + 1) * StopShare));
        leg = legs == 0 ? Math.Min(leg, 300) : leg;
        var stop = Math.Min(leg * StopShare, 150);
        return (stop, legs == 0 ? 0 : (strip.Width - 1 - (stop * (legs + 1))) / legs);
    }

    private double Height(LegChain chain, int first, int count)
    {
        var (stop, leg) = Widths(count);
        var most = Enumerable.Range(first, count + 1).Max(i => Lines(chain.Stops[i].Label, chain.Stops[i].Lines, stop).Sum(l => l.Length));
        if (count > 0) most = Math.Max(most, Enumerable.Range(first, count).Max(i => Lines(chain.Legs[i].Label, chain.Legs[i].Lines, leg).Sum(l => l.Length)));
        return 40 + (most * Leading) + 2;
    }

    private static ImmutableArray<string>[] Lines(string label, ImmutableArray<string> lines, double width) =>
        [TextMeasure.Wrap(label, width - (2 * Pad), 13, 3, true), [.. lines.SelectMany(l => TextMeasure.Wrap(l, width - (2 * Pad), Body, 8))]];

    private void Row(LegChain chain, int first, int count, double y, double height)
    {
        var (stop, leg) = Widths(count);
        var width = count == 0 ? stop : strip.Width - 1;
        var x = 0.5;
        for (var i = first; i <= first + count; i++)
        {
            svg.Add($"""<rect class="wf-sunk" x="{x}" y="{y}" width="{stop}" height="{height}"/>""");
            svg.Add($"""<rect class="{(chain.Stops[i].Seen ? "wf-site-seen" : "wf-site")}" x="{x + Pad}" y="{y + 12}" width="10" height="10"/>""");
            Text(chain.Stops[i].Label, chain.Stops[i].Lines, x, y, stop);
            x += stop;
            if (i == first + count) break;
            Line(chain.Legs[i], x, y + 17, leg);
            Text(chain.Legs[i].Label, chain.Legs[i].Lines, x, y, leg);
            svg.Add($"""<path class="wf-rule" d="M{x} {y}v{height}M{x + leg} {y}v{height}"/>""");
            x += leg;
        }
        svg.Add($"""<rect class="wf-line" x="0.5" y="{y}" width="{width}" height="{height}"/>""");
        // The way goes on below, or comes from above.
        if (first + count < chain.Legs.Length) svg.Add($"""<path class="wf-solid" d="M{width - 16} {y + 13}h8l-4 7z"/>""");
    }

    private void Line(LegSpan leg, double x, double y, double width)
    {
        var (from, to) = (x + Pad, x + width - Pad);
        if (leg.Gap)
        {
            var half = Math.Min(46, (to - from) * 0.28);
            svg.Add($"""<ellipse class="wf-gap" cx="{(from + to) / 2}" cy="{y}" rx="{half}" ry="8"/>""");
        }
        svg.Add($"""<path class="{(leg.Observed ? "wf-seen-line" : "wf-claimed-line")}" d="M{from} {y}H{to - 4}"/>""");
        svg.Add($"""<path class="{(leg.Observed ? "wf-seen-head" : "wf-claimed-head")}" d="M{to + 1} {y}l-9 -5.5v11z"/>""");
    }

    private void Text(string label, ImmutableArray<string> lines, double x, double y, double width)
    {
        var wrapped = Lines(label, lines, width);
        svg.Lines(x + Pad, y + 42, Leading, "wf-strong", wrapped[0]);
        svg.Lines(x + Pad, y + 42 + (wrapped[0].Length * Leading), Leading, "wf-body", wrapped[1]);
    }
}
