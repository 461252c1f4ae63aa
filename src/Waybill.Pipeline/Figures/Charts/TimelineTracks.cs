using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>
/// Puts the items of one lane into tracks below each other, each with its label to the right or left where there is room, else without; where days
/// are so crowded that no track is free, the rest is counted.
/// </summary>
internal sealed class TimelineTracks
{
    public const double LabelSize = 12;
    private const int Most = 4;
    private const double Gap = 5;

    private readonly List<(double From, double To)>[] taken = [.. Enumerable.Range(0, Most).Select(_ => new List<(double, double)>())];

    private TimelineTracks()
    {
    }

    /// <summary>Items that are drawn.</summary>
    public List<(TimelineItem Item, double From, double To, int Track, string Label, TimelineLabel At)> Placed { get; } = [];

    /// <summary>Items that are only counted, by where they would stand.</summary>
    public List<(double X, int Count)> Crowded { get; } = [];

    /// <summary>Tracks in use; one at least.</summary>
    public int Count => Math.Max(1, Placed.Count == 0 ? 1 : Placed.Max(p => p.Track + (p.At == TimelineLabel.Below ? 1 : 0)) + 1);

    /// <summary>Lays out a lane.</summary>
    /// <param name="items">Its items.</param>
    /// <param name="at">Pixel of a day's beginning.</param>
    /// <param name="left">Nothing left of this.</param>
    /// <param name="right">Nothing right of this.</param>
    /// <param name="last">A bar ends here at the latest.</param>
    public static TimelineTracks Lay(IEnumerable<TimelineItem> items, Func<LocalDate, double> at, double left, double right, LocalDate last)
    {
        var tracks = new TimelineTracks();
        foreach (var item in items.OrderBy(i => i.Start, Comparer<LocalDate>.Default))
        {
            double from, to;
            if (item.End is { } end && end > item.Start)
            {
                (from, to) = (at(item.Start), at((end < last ? end : last).PlusDays(1)));
                if (to - from < 4) to = from + 4;
            }
            else
            {
                var middle = (at(item.Start) + at(item.Start.PlusDays(1))) / 2;
                (from, to) = (middle - 8, middle + 8);
            }
            tracks.Place(item, from, to, left, right);
        }
        return tracks;
    }

    private void Place(TimelineItem item, double from, double to, double left, double right)
    {
        var label = TextMeasure.Cut(item.Label ?? "", 300, LabelSize);
        var wide = label.Length == 0 ? 0 : TextMeasure.Width(label, LabelSize) + Gap;
        for (var track = 0; wide > 0 && track < Most; track++)
        {
            if (to + wide <= right && IsFree(track, from, to + wide))
            {
                Take(track, from, to + wide, (item, from, to, track, label, TimelineLabel.Right));
                return;
            }
            if (from - wide >= left && IsFree(track, from - wide, to))
            {
                Take(track, from - wide, to, (item, from, to, track, label, TimelineLabel.Left));
                return;
            }
            // A bar from one end to the other has its label below.
            var start = Math.Max(left, Math.Min(from, right - wide));
            if (to - from > 16 && track + 1 < Most && IsFree(track, from, to) && IsFree(track + 1, start, start + wide))
            {
                Take(track, from, to, (item, from, to, track, label, TimelineLabel.Below));
                taken[track + 1].Add((start, start + wide));
                return;
            }
        }
        for (var track = 0; track < Most; track++)
        {
            if (!IsFree(track, from, to)) continue;
            Take(track, from, to, (item, from, to, track, "", TimelineLabel.Right));
            return;
        }
        var x = (from + to) / 2;
        var near = Crowded.FindIndex(c => Math.Abs(c.X - x) < 26);
        if (near < 0) Crowded.Add((x, 1));
        else Crowded[near] = (Crowded[near].X, Crowded[near].Count + 1);
    }

    /// <summary>Where the label of an item stands.</summary>
    internal enum TimelineLabel
    {
        Right,
        Left,
        Below,
    }

    private bool IsFree(int track, double from, double to) => taken[track].All(t => t.To + 3 <= from || t.From >= to + 3);

    private void Take(int track, double from, double to, (TimelineItem, double, double, int, string, TimelineLabel) placed)
    {
        taken[track].Add((from, to));
        Placed.Add(placed);
    }
}
