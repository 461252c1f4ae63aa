namespace Waybill.Pipeline.Figures.Maps;

/// <summary>Cuts lines and polygons to a rectangle and thins them to what can be seen.</summary>
internal static class Clip
{
    /// <summary>
    /// The part of a polygon in the rectangle: I. E. Sutherland and G. W. Hodgman, <i>Reentrant polygon clipping</i>, Communications of the ACM 17 (1974), 32–42.
    /// Parts that come apart stay joined along the edge of the rectangle, so the rectangle must lie outside what is shown.
    /// </summary>
    public static List<Xy> Polygon(IReadOnlyList<Xy> ring, double left, double top, double right, double bottom)
    {
        List<Xy> points = [.. ring];
        points = Half(points, p => p.X - left);
        points = Half(points, p => right - p.X);
        points = Half(points, p => p.Y - top);
        return Half(points, p => bottom - p.Y);
    }

    /// <summary>The parts of a line in the rectangle.</summary>
    public static IEnumerable<List<Xy>> Line(IReadOnlyList<Xy> line, double left, double top, double right, double bottom)
    {
        List<Xy> part = [];
        for (var i = 1; i < line.Count; i++)
        {
            if (Segment(line[i - 1], line[i], left, top, right, bottom) is not { } inside)
            {
                if (part.Count > 1) yield return part;
                part = [];
                continue;
            }
            if (part.Count == 0 || part[^1] != inside.From)
            {
                if (part.Count > 1) yield return part;
                part = [inside.From];
            }
            part.Add(inside.To);
        }
        if (part.Count > 1) yield return part;
    }

    /// <summary>
    /// The line without points that lie within <paramref name="tolerance"/> of the rest: D. H. Douglas and T. K. Peucker, <i>Algorithms for the reduction
    /// of the number of points required to represent a digitized line</i>, Cartographica 10 (1973), 112–122. Ends stay.
    /// </summary>
    public static List<Xy> Thin(IReadOnlyList<Xy> line, double tolerance)
    {
        if (line.Count < 3) return [.. line];
        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        var spans = new Stack<(int From, int To)>();
        spans.Push((0, line.Count - 1));
        while (spans.TryPop(out var span))
        {
            var (far, at) = (tolerance, -1);
            for (var i = span.From + 1; i < span.To; i++)
            {
                var off = Off(line[i], line[span.From], line[span.To]);
                if (off > far) (far, at) = (off, i);
            }
            if (at < 0) continue;
            keep[at] = true;
            spans.Push((span.From, at));
            spans.Push((at, span.To));
        }
        return [.. line.Where((_, i) => keep[i])];
    }

    /// <summary>Twice the area of a polygon, square pixels.</summary>
    public static double TwiceArea(IReadOnlyList<Xy> ring)
    {
        var sum = 0.0;
        for (var i = 0; i < ring.Count; i++)
        {
            var next = ring[(i + 1) % ring.Count];
            sum += (ring[i].X * next.Y) - (next.X * ring[i].Y);
        }
        return Math.Abs(sum);
    }

    /// <summary>Whether a point lies in a polygon; even-odd over all rings.</summary>
    public static bool Holds(IEnumerable<IReadOnlyList<Xy>> rings, Xy point)
    {
        var inside = false;
        foreach (var ring in rings)
        {
            for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
            {
                var (a, b) = (ring[i], ring[j]);
                if (a.Y > point.Y != b.Y > point.Y && point.X < ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)) + a.X) inside = !inside;
            }
        }
        return inside;
    }

    private static List<Xy> Half(List<Xy> points, Func<Xy, double> inside)
    {
        List<Xy> kept = new(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i == 0 ? points.Count - 1 : i - 1], points[i]);
            var (a, b) = (inside(from), inside(to));
            if (a >= 0 != b >= 0) kept.Add(Between(from, to, a / (a - b)));
            if (b >= 0) kept.Add(to);
        }
        return kept;
    }

    // Liang and Barsky, A new concept and method for line clipping, ACM Transactions on Graphics 3 (1984), 1–22.
    private static (Xy From, Xy To)? Segment(Xy from, Xy to, double left, double top, double right, double bottom)
    {
        var (enter, leave) = (0.0, 1.0);
        ReadOnlySpan<(double P, double Q)> sides =
            [(from.X - to.X, from.X - left), (to.X - from.X, right - from.X), (from.Y - to.Y, from.Y - top), (to.Y - from.Y, bottom - from.Y)];
        foreach (var (p, q) in sides)
        {
            if (p == 0)
            {
                if (q < 0) return null;
            }
            else if (p < 0) enter = Math.Max(enter, q / p);
            else leave = Math.Min(leave, q / p);
        }
        if (enter > leave) return null;
        return (enter == 0 ? from : Between(from, to, enter), leave == 1 ? to : Between(from, to, leave));
    }

    private static double Off(Xy point, Xy from, Xy to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var square = (dx * dx) + (dy * dy);
        if (square == 0) return point.To(from);
        var along = Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / square, 0, 1);
        return point.To(new(from.X + (along * dx), from.Y + (along * dy)));
    }

    private static Xy Between(Xy from, Xy to, double share) => new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));
}
