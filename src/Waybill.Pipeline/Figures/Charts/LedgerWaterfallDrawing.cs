using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Draws a <see cref="LedgerWaterfall"/>.</summary>
internal sealed class LedgerWaterfallDrawing
{
    private const double Row = 38;
    private const double Top = 46;
    private const double ValueRoom = 62;
    private const double Small = 12;

    private static readonly ImmutableArray<int> Percents = [1, 2, 5, 10, 20, 30, 50, 70, 80, 90, 95, 98, 99];

    private readonly LedgerWaterfall ledger;
    private readonly AxisScale axis;
    private readonly double left;
    private readonly double right;
    private readonly SvgWriter svg = new();

    public LedgerWaterfallDrawing(LedgerWaterfall ledger)
    {
        this.ledger = ledger;
        if (ledger.Width < 480) throw new ArgumentException("A waterfall is at least 480 pixels wide.", nameof(ledger));
        var ends = new List<double> { 0, ledger.Prior.Low, ledger.Prior.High, ledger.Prior.Value, ledger.Sum.Low, ledger.Sum.High, ledger.Sum.Value };
        var at = ledger.Prior.Value;
        foreach (var row in ledger.Rows)
        {
            ends.AddRange([at + row.Low, at + row.Value, at + row.High]);
            at += row.Value;
        }
        axis = AxisScale.Linear(ends.Min(), ends.Max(), 7);
        LedgerBar[] all = [ledger.Prior, .. ledger.Rows, ledger.Sum];
        left = Math.Clamp(all.Max(r => Math.Max(TextMeasure.Width(r.Label, 13, true), TextMeasure.Width(r.Detail, Small))), 90, ledger.Width * 0.38) + 16;
        right = ledger.Width - ValueRoom - 8;
    }

    public string Draw()
    {
        var bottom = Top + ((ledger.Rows.Length + 2) * Row);
        svg.Begin(ledger.Text, ledger.Width, bottom + 4, "chart");
        svg.Add($"""<defs><pattern id="{ledger.Text.IdPrefix}-h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wf-testimony-hatch" d="M1 0v5"/></pattern></defs>""");
        Axes(bottom);
        var y = Top;
        Texts(ledger.Prior, y, Number(ledger.Prior.Value, false));
        Range(ledger.Prior.Low, ledger.Prior.High, y + (Row / 2));
        foreach (var point in (ReadOnlySpan<double>)[ledger.Prior.Low, ledger.Prior.Value, ledger.Prior.High]) svg.Add($"""<circle class="wf-open" cx="{X(point)}" cy="{y + (Row / 2)}" r="4"/>""");
        var at = ledger.Prior.Value;
        foreach (var row in ledger.Rows)
        {
            y += Row;
            svg.Add($"""<path class="wf-grid" d="M0 {y}H{ledger.Width}"/><path class="wf-line" d="M{X(at)} {y - (Row / 2)}V{y + (Row / 2)}"/>""");
            Texts(row, y, Number(row.Value, true));
            Bar(row, at, y + (Row / 2));
            at += row.Value;
        }
        y += Row;
        svg.Add($"""<path class="wf-heavy" d="M0 {y}H{ledger.Width}"/><path class="wf-line" d="M{X(at)} {y - (Row / 2)}V{y + (Row / 2)}"/>""");
        Texts(ledger.Sum, y, Number(ledger.Sum.Value, true));
        Sum(y + (Row / 2));
        return svg.End();
    }

    private double X(double decibans) => left + (Math.Clamp(axis.At(decibans), 0, 1) * (right - left));

    private string Number(double value, bool signed)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        // One decimal, also of a whole number, so that the points stand below each other.
        var text = ledger.Number?.Invoke(rounded) ?? rounded.ToString("0.0", CultureInfo.InvariantCulture).Replace('-', '−');
        return signed && rounded > 0 ? "+" + text : text;
    }

    private void Axes(double bottom)
    {
        svg.Label(left - 24, 14, "wf-sub", TextMeasure.Cut(ledger.Decibans, left - 26, Small), "end");
        svg.Label(left - 24, 34, "wf-sub", TextMeasure.Cut(ledger.Percent, left - 26, Small), "end");
        foreach (var tick in axis.Ticks)
        {
            svg.Add($"""<path class="wf-tick" d="M{X(tick)} 18v4"/>""");
            svg.Label(X(tick), 14, "wf-axis", (tick > 0 ? "+" : "") + (ledger.Number?.Invoke(tick) ?? AxisScale.Plain(tick)), "middle");
        }
        svg.Add($"""<path class="wf-tick" d="M{left} 20H{right}"/>""");
        // Even odds, 50 per cent, are where the two halves of the axis meet.
        var placed = new List<double>();
        foreach (var percent in Percents.OrderBy(p => Math.Abs(p - 50), Comparer<int>.Default))
        {
            var decibans = 10 * Math.Log10(percent / (100.0 - percent));
            if (decibans < axis.Low || decibans > axis.High || placed.Any(p => Math.Abs(p - X(decibans)) < 24)) continue;
            placed.Add(X(decibans));
            svg.Add($"""<path class="{(percent == 50 ? "wf-rule" : "wf-grid")}" d="M{X(decibans)} 38V{bottom}"/>""");
            svg.Label(X(decibans), 34, "wf-axis", ledger.Number?.Invoke(percent) ?? AxisScale.Plain(percent), "middle");
        }
    }

    private void Texts(LedgerBar row, double y, string value)
    {
        svg.Label(0, row.Detail is null ? y + 23 : y + 16, "wf-strong", TextMeasure.Cut(row.Label, left - 14, 13, true));
        svg.Label(0, y + 31, "wf-sub", TextMeasure.Cut(row.Detail ?? "", left - 14, Small));
        svg.Label(ledger.Width, y + 23, "wf-value", value, "end");
    }

    private void Bar(LedgerBar row, double at, double y)
    {
        var (from, to) = (X(Math.Min(at, at + row.Value)), X(Math.Max(at, at + row.Value)));
        if (to - from < 1.5)
        {
            // Weighs next to nothing: a bead on the thread.
            Range(at + row.Low, at + row.High, y);
            svg.Add($"""<circle class="wf-open" cx="{(from + to) / 2}" cy="{y}" r="3.5"/>""");
            return;
        }
        if (row.Physical) svg.Add($"""<rect class="wf-obs-fill" x="{from}" y="{y - 7}" width="{to - from}" height="14"/>""");
        else
        {
            svg.Add($"""<rect class="wf-sheet" x="{from}" y="{y - 7}" width="{to - from}" height="14"/>""");
            svg.Add($"""<rect class="wf-claim-line" stroke-width="1.5" x="{from}" y="{y - 7}" width="{to - from}" height="14"/>""");
            svg.Add($"""<rect x="{from}" y="{y - 7}" width="{to - from}" height="14" fill="url(#{ledger.Text.IdPrefix}-h)"/>""");
        }
        Range(at + row.Low, at + row.High, y);
    }

    private void Range(double low, double high, double y)
    {
        if (X(high) - X(low) < 1) return;
        svg.Add($"""<path class="wf-casing-thin" d="M{X(low)} {y}H{X(high)}"/><path class="wf-line" stroke-width="1.2" d="M{X(low)} {y}H{X(high)}M{X(low)} {y - 4}v8M{X(high)} {y - 4}v8"/>""");
    }

    private void Sum(double y)
    {
        var (from, to) = (X(ledger.Sum.Low), X(ledger.Sum.High));
        if (to - from < 4) (from, to) = (from - 2, to + 2);
        svg.Add($"""<rect class="wf-solid" x="{from}" y="{y - 8}" width="{to - from}" height="16" rx="1"/><circle class="wf-sheet" cx="{X(ledger.Sum.Value)}" cy="{y}" r="3"/>""");
    }
}
