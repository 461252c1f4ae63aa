using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Draws a <see cref="RangePlot"/>.</summary>
internal sealed class RangePlotDrawing
{
    private const double RowHeight = 34;
    private const double Small = 12;

    private readonly RangePlot plot;
    private readonly AxisScale axis;
    private readonly double left;
    private readonly double right;
    private readonly double top;
    private readonly SvgWriter svg = new();

    public RangePlotDrawing(RangePlot plot)
    {
        this.plot = plot;
        if (plot.Width < 480) throw new ArgumentException("A range plot is at least 480 pixels wide.", nameof(plot));
        var values = plot.Rows.SelectMany(r => (double?[])[r.Low, r.High]).OfType<double>()
            .Concat(((RangeReference?[])[plot.Claimed, plot.Limit]).OfType<RangeReference>().SelectMany(r => (double[])[r.Low, r.High])).ToImmutableArray();
        var labels = Math.Clamp(plot.Rows.Max(r => Math.Max(TextMeasure.Width(r.Label, 13, true), TextMeasure.Width(r.Detail, Small))), 60, plot.Width * 0.27);
        var notes = Math.Min(plot.Rows.Max(r => TextMeasure.Width(r.Note, Small)), plot.Width * 0.25);
        (left, right) = (labels + 22, plot.Width - (notes > 0 ? notes + 18 : 0) - 14);
        axis = plot.Logarithmic && values.Min() > 0 ? AxisScale.Logarithmic(values.Min(), values.Max()) : AxisScale.Linear(values.Min(), values.Max(), 6);
        top = Stacked() ? 74 : plot.Claimed is null && plot.Limit is null ? 10 : 42;
    }

    private double Bottom => top + (plot.Rows.Length * RowHeight);

    public string Draw()
    {
        svg.Begin(plot.Text, plot.Width, Bottom + 44, "chart");
        svg.Add($"""<defs><pattern id="{plot.Text.IdPrefix}-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wf-hatch" d="M0 0v6"/></pattern></defs>""");
        Axis();
        if (plot.Limit is { } limit) Limit(limit);
        if (plot.Claimed is { } claimed) Claimed(claimed);
        for (var i = 0; i < plot.Rows.Length; i++) Row(plot.Rows[i], top + ((i + 0.5) * RowHeight));
        return svg.End();
    }

    private double X(double value) => left + (axis.At(value) * (right - left));

    private void Axis()
    {
        var before = double.NegativeInfinity;
        foreach (var tick in axis.Ticks)
        {
            var x = X(tick);
            svg.Add($"""<path class="wf-grid" d="M{x} {top}V{Bottom + 5}"/>""");
            var text = plot.Number?.Invoke(tick) ?? AxisScale.Plain(tick);
            var half = TextMeasure.Width(text, Small) / 2;
            if (x - half < before + 6) continue;
            svg.Label(x, Bottom + 19, "wf-axis", text, "middle");
            before = x + half;
        }
        svg.Add($"""<path class="wf-line" d="M{left} {Bottom}H{right}"/>""");
        svg.Label((left + right) / 2, Bottom + 38, "wf-axis", plot.Unit, "middle");
    }

    private void Limit(RangeReference limit)
    {
        var (from, to) = (X(Math.Min(limit.Low, limit.High)), X(Math.Max(limit.Low, limit.High)));
        if (to - from > 1) svg.Add($"""<rect x="{from}" y="{top}" width="{to - from}" height="{Bottom - top}" fill="url(#{plot.Text.IdPrefix}-h)"/>""");
        svg.Add($"""<path class="wf-line wf-dash" d="M{from} {top - 4}V{Bottom}M{to} {top - 4}V{Bottom}"/>""");
        Heading(limit, (from + to) / 2, top - 26, "wf-strong");
    }

    private void Claimed(RangeReference claimed)
    {
        var (from, to) = (X(Math.Min(claimed.Low, claimed.High)), X(Math.Max(claimed.Low, claimed.High)));
        var y = Stacked() ? top - 40 : top - 8;
        if (to - from > 1) svg.Add($"""<rect class="wf-claim-tint" x="{from}" y="{top}" width="{to - from}" height="{Bottom - top}"/>""");
        svg.Add($"""<path class="wf-claimed-line" d="M{from} {y + 4}V{Bottom}"/><path class="wf-claim-fill" d="M{from - 5} {y + 2}h10l-5 7z"/>""");
        if (to - from > 1) svg.Add($"""<path class="wf-claimed-line" d="M{to} {y + 4}V{Bottom}"/>""");
        Heading(claimed, (from + to) / 2, Stacked() ? 14 : top - 26, "wf-strong wf-claim");
    }

    private void Heading(RangeReference reference, double x, double y, string style)
    {
        var wide = Math.Max(TextMeasure.Width(reference.Label, 13, true), TextMeasure.Width(reference.Detail, Small)) / 2;
        var at = Math.Clamp(x, wide + 2, Math.Max(wide + 2, plot.Width - wide - 2));
        svg.Label(at, y, style, reference.Label, "middle");
        svg.Label(at, y + 15, "wf-sub", reference.Detail, "middle");
    }

    // Both headings side by side would lie on each other.
    private bool Stacked()
    {
        if (plot.Limit is not { } limit || plot.Claimed is not { } claimed) return false;
        var room = new[] { limit, claimed }.Sum(r => Math.Max(TextMeasure.Width(r.Label, 13, true), TextMeasure.Width(r.Detail, Small)) / 2);
        return Math.Abs(X((limit.Low + limit.High) / 2) - X((claimed.Low + claimed.High) / 2)) < room + 16;
    }

    private void Row(RangeRow row, double y)
    {
        svg.Label(0, row.Detail is null ? y + 4 : y - 2, "wf-strong", TextMeasure.Cut(row.Label, left - 18, 13, true));
        svg.Label(0, y + 12, "wf-sub", TextMeasure.Cut(row.Detail ?? "", left - 18, Small));
        svg.Label(right + 18, y + 4, "wf-sub", TextMeasure.Cut(row.Note ?? "", plot.Width - right - 18, Small));
        svg.Add($"""<path class="wf-grid" d="M{left} {y}H{right}"/>""");
        var colour = row.Mark switch { RangeMark.Stated or RangeMark.StatedWider => "claim", RangeMark.Measured => "obs", _ => "ink" };
        var fill = colour == "ink" ? "wf-solid" : colour == "claim" ? "wf-claim-fill" : "wf-obs-fill";
        var line = colour == "ink" ? "wf-line" : colour == "claim" ? "wf-claim-line" : "wf-obs-line";
        if (row is { Low: { } low, High: { } high })
        {
            var (from, to) = (X(Math.Min(low, high)), X(Math.Max(low, high)));
            if (to - from < 12) Mark(row.Mark, (from + to) / 2, y, fill, line);
            else if (row.Mark == RangeMark.StatedWider) svg.Add($"""<rect class="{line} wf-sheet" stroke-width="1.8" x="{from}" y="{y - 4.5}" width="{to - from}" height="9"/>""");
            else
            {
                svg.Add($"""<rect class="{fill}" x="{from}" y="{y - 4.5}" width="{to - from}" height="9"/>""");
                svg.Add($"""<path class="{line}" stroke-width="1.6" d="M{from} {y - 8}v16M{to} {y - 8}v16"/>""");
            }
        }
        else if ((row.Low ?? row.High) is { } end)
        {
            // Only one end is said: an arrow to where the other lies.
            var (x, way) = (X(end), row.Low is null ? -1 : 1);
            svg.Add($"""<path class="{line}" stroke-width="1.6" d="M{x} {y}h{way * 30}m{-way * 6} -4l{way * 6} 4l{-way * 6} 4"/>""");
            Mark(row.Mark, x, y, fill, line);
        }
    }

    private void Mark(RangeMark mark, double x, double y, string fill, string line)
    {
        switch (mark)
        {
            case RangeMark.StatedWider:
                svg.Add($"""<circle class="{line} wf-sheet" stroke-width="2" cx="{x}" cy="{y}" r="5"/>""");
                break;
            case RangeMark.Measured:
                svg.Add($"""<path class="{fill}" d="M{x} {y - 7}l7 7l-7 7l-7 -7z"/>""");
                break;
            case RangeMark.Computed:
                svg.Add($"""<rect class="{fill}" x="{x - 5}" y="{y - 5}" width="10" height="10"/>""");
                break;
            default:
                svg.Add($"""<circle class="{fill}" cx="{x}" cy="{y}" r="6"/>""");
                break;
        }
    }
}
