namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// Finds places for labels one after the other, the most important first; what is placed stays. Greedy: on a map of a dozen sites that is as good
/// as anything, and the same input always gives the same map.
/// </summary>
internal sealed class LabelPlacer(double width, double height)
{
    private readonly List<LabelBox> labels = [];
    private readonly List<LabelBox> marks = [];
    private readonly List<Xy> lines = [];

    /// <summary>Boxes of the labels that were placed.</summary>
    public IReadOnlyList<LabelBox> Labels => labels;

    /// <summary>Keeps a box free of labels at all costs.</summary>
    public void Reserve(LabelBox box) => labels.Add(box);

    /// <summary>A mark that a label should not hide.</summary>
    public void Mark(LabelBox box) => marks.Add(box);

    /// <summary>Points of a line that a label should not hide.</summary>
    public void Avoid(IEnumerable<Xy> points) => lines.AddRange(points.Where(p => p.X > -20 && p.Y > -20 && p.X < width + 20 && p.Y < height + 20));

    /// <summary>
    /// A box beside a mark: right, left, above, below, at the corners, then farther out. Null when every place lies on another label or outside.
    /// </summary>
    /// <param name="mark">Middle of the mark.</param>
    /// <param name="gap">From there to the label, pixels.</param>
    /// <param name="wide">Width of the label.</param>
    /// <param name="high">Height of the label.</param>
    public LabelBox? Beside(Xy mark, double gap, double wide, double high)
    {
        LabelBox? best = null;
        var least = double.MaxValue;
        foreach (var far in (ReadOnlySpan<double>)[0, 12, 26, 44, 66, 92])
        {
            var g = gap + far;
            var d = g * 0.75;
            ReadOnlySpan<(double X, double Y, double Cost)> places =
            [
                (g, -high / 2, 0), (-g - wide, -high / 2, 0.5), (d, -d - high, 1), (d, d, 1.2), (-d - wide, -d - high, 1.4), (-d - wide, d, 1.6),
                (-wide / 2, g, 2), (-wide / 2, -g - high, 2.2),
            ];
            foreach (var (x, y, cost) in places)
            {
                var box = new LabelBox(mark.X + x, mark.Y + y, mark.X + x + wide, mark.Y + y + high);
                if (Cost(box) is not { } own || own + cost + (far * 0.35) >= least) continue;
                (best, least) = (box, own + cost + (far * 0.35));
            }
        }
        if (best is { } found) labels.Add(found);
        return best;
    }

    /// <summary>A box centred on the cheapest of several points; null when there is none that is free.</summary>
    public LabelBox? Over(IEnumerable<(Xy Point, double Cost)> points, double wide, double high)
    {
        LabelBox? best = null;
        var least = double.MaxValue;
        foreach (var (point, cost) in points)
        {
            var box = new LabelBox(point.X - (wide / 2), point.Y - (high / 2), point.X + (wide / 2), point.Y + (high / 2));
            if (Cost(box) is not { } own) continue;
            var near = new LabelBox(box.Left - 24, box.Top - 24, box.Right + 24, box.Bottom + 24);
            own += labels.Sum(l => l.Shared(near)) * 0.01;
            if (own + cost >= least) continue;
            (best, least) = (box, own + cost);
        }
        if (best is { } found) labels.Add(found);
        return best;
    }

    private double? Cost(LabelBox box)
    {
        if (box.Left < 4 || box.Top < 4 || box.Right > width - 4 || box.Bottom > height - 4) return null;
        var padded = new LabelBox(box.Left - 3, box.Top - 2, box.Right + 3, box.Bottom + 2);
        if (labels.Any(l => l.Shared(padded) > 0)) return null;
        return (marks.Sum(m => m.Shared(padded)) * 0.5) + (lines.Count(padded.Holds) * 1.5);
    }
}
