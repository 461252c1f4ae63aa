using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Draws a <see cref="Timeline"/>.</summary>
internal sealed class TimelineDrawing
{
    private const double Track = 20;
    private const double Top = 42;
    private const double Heading = 24;
    private const double LaterRoom = 84;

    private readonly Timeline timeline;
    private readonly ImmutableArray<TimelineLane> lanes;
    private readonly LocalDate first;
    private readonly LocalDate last;
    private readonly int later;
    private readonly double left;
    private readonly double right;
    private readonly double end;
    private readonly SvgWriter svg = new();

    public TimelineDrawing(Timeline timeline)
    {
        this.timeline = timeline;
        if (timeline.Width < 480) throw new ArgumentException("A timeline is at least 480 pixels wide.", nameof(timeline));
        later = timeline.AsOf is { } day ? timeline.Lanes.SelectMany(l => l.Items).Count(i => i.Start > day) : 0;
        lanes = [.. timeline.Lanes.Select(l => l with { Items = [.. l.Items.Where(i => timeline.AsOf is not { } asOf || i.Start <= asOf)] }).OrderBy(l => (int)l.Band, Comparer<int>.Default)];
        var items = lanes.SelectMany(l => l.Items).ToImmutableArray();
        last = timeline.AsOf ?? items.Max(i => i.End is { } until && until > i.Start ? until : i.Start);
        first = items.IsEmpty ? last.PlusDays(-30) : items.Min(i => i.Start);
        // One day needs some days round it.
        var room = Math.Max(3, Period.DaysBetween(first, last) / 40);
        first = first.PlusDays(-room);
        if (timeline.AsOf is null) last = last.PlusDays(room);
        left = Math.Clamp(lanes.Max(l => TextMeasure.Width(l.Label, 13, true)), 60, timeline.Width * 0.22) + 12;
        right = timeline.Width - (timeline.AsOf is null ? 6 : LaterRoom);
        // A mark of the last day stands before the cursor, not under it.
        end = right - 8;
    }

    public string Draw()
    {
        var tracks = lanes.Select(l => TimelineTracks.Lay(l.Items, X, left, right, last)).ToImmutableArray();
        var heights = tracks.Select(t => (t.Count * Track) + (t.Crowded.Count > 0 ? 16 : 0) + 8).ToImmutableArray();
        var tops = new double[lanes.Length];
        var y = Top + 4;
        double? line = null;
        for (var i = 0; i < lanes.Length; i++)
        {
            if (line is null && lanes[i].Band != TimelineBand.Claims)
            {
                line = y + (timeline.ClaimsHeading.Length > 0 ? Heading : 4);
                y = line.Value + (timeline.ObservationsHeading.Length > 0 ? Heading : 8);
            }
            if (i > 0 && lanes[i].Band == TimelineBand.Law && lanes[i - 1].Band != TimelineBand.Law) y += 10;
            tops[i] = y;
            y += heights[i];
        }
        if (line is null)
        {
            line = y + (timeline.ClaimsHeading.Length > 0 ? Heading : 4);
            y = line.Value + 8;
        }
        var bottom = y + 2;
        svg.Begin(timeline.Text, timeline.Width, bottom + 4, "chart");
        svg.Add($"""<defs><pattern id="{timeline.Text.IdPrefix}-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="wf-hatch" d="M0 0v6"/></pattern></defs>""");
        Months(bottom);
        if (line is { } between) Between(between);
        for (var i = 0; i < lanes.Length; i++) Lane(lanes[i], tracks[i], tops[i]);
        AsOf(bottom);
        return svg.End();
    }

    private double X(LocalDate day) => left + ((end - left) * Period.DaysBetween(first, day) / Math.Max(1, Period.DaysBetween(first, last.PlusDays(1))));

    private void Months(double bottom)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var each = (right - left) / Math.Max(1, months);
        var step = ((ReadOnlySpan<int>)[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]).ToArray().First(s => s * each >= 62 || s == 1200);
        var month = new LocalDate(first.Year, step >= 12 ? 1 : (((first.Month - 1) / step) * step) + 1, 1);
        if (step > 12) month = new(first.Year - (first.Year % (step / 12)), 1, 1);
        for (var shaded = false; month <= last; month = month.PlusMonths(step), shaded = !shaded)
        {
            var (from, to) = (Math.Max(left, X(month)), Math.Min(right, X(month.PlusMonths(step))));
            if (shaded && to > from) svg.Add($"""<rect class="wf-sunk" x="{from}" y="{Top}" width="{to - from}" height="{bottom - Top}"/>""");
            if (X(month) >= left) svg.Add($"""<path class="wf-rule" d="M{from} {Top - 6}V{bottom}"/>""");
            var text = timeline.Month?.Invoke(month) ?? string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}");
            if (TextMeasure.Width(text, 12) + 4 <= to - from) svg.Label(from + 4, Top - 8, "wf-axis", text);
        }
        svg.Add($"""<path class="wf-line" d="M{left} {Top}H{right}"/>""");
    }

    private void Between(double y)
    {
        svg.Add($"""<path class="wf-heavy" d="M0 {y}H{right}"/>""");
        svg.Label(0, y - 7, "wf-side wf-claim", timeline.ClaimsHeading);
        if (lanes.Any(l => l.Band == TimelineBand.Observations)) svg.Label(0, y + 16, "wf-side wf-obs", timeline.ObservationsHeading);
    }

    private void Lane(TimelineLane lane, TimelineTracks tracks, double top)
    {
        var y = top + (Track / 2);
        svg.Label(0, y + 4, "wf-strong", TextMeasure.Cut(lane.Label, left - 10, 13, true));
        svg.Add($"""<path class="wf-grid" d="M{left} {y}H{right}"/>""");
        foreach (var (item, from, to, track, label, place) in tracks.Placed)
        {
            var middle = top + ((track + 0.5) * Track);
            var kind = StanceMark.Kind(item.Mark);
            if (item.End is { } until && until > item.Start)
            {
                var style = kind == "ink" ? "wf-line" : $"wf-{kind}-line";
                var fill = item.Dashed ? $"{style} wf-dash wf-sheet" : kind == "ink" ? "wf-solid" : $"wf-{kind}-fill";
                svg.Add($"""<rect class="{fill}" x="{from}" y="{middle - 4.5}" width="{to - from}" height="9"/>""");
            }
            else
            {
                svg.Add($"""<g class="wf-{kind}" transform="translate({((from + to) / 2) - 8} {middle - 8}) scale(0.89)"><circle class="wf-sheet" cx="9" cy="9" r="8"/>""");
                svg.Raw(StanceMark.Shape(item.Mark));
                svg.Raw("</g>");
            }
            if (place == TimelineTracks.TimelineLabel.Left) svg.Label(from - 5, middle + 4, "wf-body wf-halo", label, "end");
            else if (place == TimelineTracks.TimelineLabel.Below) svg.Label(Math.Max(left, Math.Min(from, right - TextMeasure.Width(label, TimelineTracks.LabelSize) - 5)), middle + Track + 1, "wf-body wf-halo", label);
            else svg.Label(to + 5, middle + 4, "wf-body wf-halo", label);
        }
        foreach (var (x, count) in tracks.Crowded)
            svg.Label(x, top + (tracks.Count * Track) + 12, "wf-value wf-halo", string.Create(CultureInfo.InvariantCulture, $"+{count}"), "middle");
    }

    private void AsOf(double bottom)
    {
        if (timeline.AsOf is null) return;
        svg.Add($"""<rect x="{right}" y="{Top}" width="{timeline.Width - right}" height="{bottom - Top}" fill="url(#{timeline.Text.IdPrefix}-h)"/>""");
        svg.Add($"""<path class="wf-heavy" d="M{right} 20V{bottom}"/>""");
        var wide = TextMeasure.Width(timeline.AsOfLabel, 12, true) + 14;
        if (timeline.AsOfLabel.Length > 0)
        {
            var x = Math.Min(right, timeline.Width - wide);
            svg.Add($"""<rect class="wf-solid" x="{x}" y="2" width="{wide}" height="19"/>""");
            svg.Label(x + 7, 16, "wf-reverse", timeline.AsOfLabel);
        }
        if (later == 0) return;
        var lines = TextMeasure.Wrap(timeline.Later?.Invoke(later) ?? string.Create(CultureInfo.InvariantCulture, $"+{later}"), timeline.Width - right - 14, 12.5, 5);
        svg.Add($"""<rect class="wf-sheet" x="{right + 5}" y="{Top + 8}" width="{timeline.Width - right - 8}" height="{(lines.Length * 16) + 8}"/>""");
        svg.Lines(right + 9, Top + 24, 16, "wf-body", lines);
    }
}
