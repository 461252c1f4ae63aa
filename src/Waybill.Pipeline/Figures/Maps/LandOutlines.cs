using System.Collections.Immutable;
using Waybill.Assessment.Checks.Borders;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// The outlines of <see cref="BorderBook"/> made ready for drawing: every ring with the smallest cap of the globe that is known to hold it, and
/// its lines, of which each is known by number, so that a border is told from a coast: two states share it.
/// </summary>
internal sealed class LandOutlines
{
    private static readonly Lazy<LandOutlines> Made = new(() => new(BorderBook.Bundled));

    // Thinner than a tenth of a pixel where a pixel is FarPixel kilometres or more.
    private const double FarPixel = 3;
    private const double FarTolerance = 0.3;

    private readonly Lazy<ImmutableArray<ImmutableArray<GeoPoint>>> farLines;

    private LandOutlines(BorderBook book)
    {
        var areas = book.Names.Select(book.Area).OfType<BorderArea>().ToImmutableArray();
        var inStates = areas.Where(a => !a.IsContested).SelectMany(a => a.Rings).Select(Key).ToHashSet();
        var numbers = new Dictionary<LineKey, int>();
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>();
        var rings = ImmutableArray.CreateBuilder<Ring>();
        var contested = ImmutableArray.CreateBuilder<Ring>();
        foreach (var area in areas)
        {
            if (area.IsContested) contested.AddRange(area.Rings.Select(r => Ring.Of(area.Name, true, r, [])));
            // Crimea lies in the outline of Ukraine already: it is no land of its own.
            if (area.IsContested && area.Rings.All(r => inStates.Contains(Key(r)))) continue;
            var starts = area.Border.SelectMany(line => (ImmutableArray<ImmutableArray<GeoPoint>>)[line, [.. line.Reverse()]]).ToLookup(line => (line[0], line[1]));
            foreach (var ring in area.Rings)
            {
                var own = ImmutableArray.CreateBuilder<int>();
                for (var i = 0; i + 1 < ring.Length;)
                {
                    // Several may begin with one edge: on the grid of the data the end of a line can be a spike.
                    var line = starts[(ring[i], ring[i + 1])].FirstOrDefault(l => i + l.Length <= ring.Length && ring.AsSpan(i, l.Length).SequenceEqual(l.AsSpan()));
                    if (line.IsDefault)
                    {
                        i++;
                        continue;
                    }
                    foreach (var piece in WithoutCuts(line))
                    {
                        if (!numbers.TryGetValue(Key(piece), out var number))
                        {
                            numbers.Add(Key(piece), number = lines.Count);
                            lines.Add(piece);
                        }
                        own.Add(number);
                    }
                    i += line.Length - 1;
                }
                rings.Add(Ring.Of(area.Name, area.IsContested, ring, own.ToImmutable()));
            }
        }
        (Rings, Contested, Lines) = (rings.ToImmutable(), contested.ToImmutable(), lines.ToImmutable());
        farLines = new(() => [.. Lines.Select(Thinned)]);
    }

    /// <summary>The outlines of the bundled book. Made when first asked for; takes about a tenth of a second.</summary>
    public static LandOutlines Bundled => Made.Value;

    /// <summary>All land, each ring once.</summary>
    public ImmutableArray<Ring> Rings { get; }

    /// <summary>Rings of areas that states differ on, whether they are part of a state's outline or not.</summary>
    public ImmutableArray<Ring> Contested { get; }

    /// <summary>The lines that <see cref="Ring.Lines"/> numbers.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> Lines { get; }

    /// <summary>The lines, without what cannot be seen at a scale: half a million points are too many for a map of a continent.</summary>
    public ImmutableArray<ImmutableArray<GeoPoint>> LinesAt(double pixelsPerKilometre) => pixelsPerKilometre * FarPixel > 1 ? Lines : farLines.Value;

    private static ImmutableArray<GeoPoint> Thinned(ImmutableArray<GeoPoint> line)
    {
        if (line.Length < 8) return line;
        var degree = Direction.EarthKilometres * Math.PI / 180;
        var across = degree * Math.Max(0.01, Math.Cos(line[line.Length / 2].Latitude * Math.PI / 180));
        var thin = Clip.Thin([.. line.Select(p => new Xy(p.Longitude * across, p.Latitude * degree))], FarTolerance);
        // The ends as they were: there the next line begins.
        return [line[0], .. thin.Skip(1).SkipLast(1).Select(p => new GeoPoint(Math.Clamp(p.Y / degree, -90, 90), Math.Clamp(p.X / across, -180, 180))), line[^1]];
    }

    // The map data is cut at the 180th meridian. No coast runs there.
    private static IEnumerable<ImmutableArray<GeoPoint>> WithoutCuts(ImmutableArray<GeoPoint> line)
    {
        var from = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (!IsCut(line[i - 1]) || !IsCut(line[i])) continue;
            if (i - 1 > from) yield return line[from..i];
            from = i;
        }
        if (from == 0) yield return line;
        else if (from + 1 < line.Length) yield return line[from..];
    }

    private static bool IsCut(GeoPoint point) => Math.Abs(point.Longitude) > 179.999;

    private static LineKey Key(ImmutableArray<GeoPoint> line)
    {
        // One line, whichever way it is walked: ends and their neighbours, the lesser end first.
        var (a, b, c, d) = (line[0], line[1], line[^1], line[^2]);
        var swap = (a.Latitude, a.Longitude, b.Latitude, b.Longitude).CompareTo((c.Latitude, c.Longitude, d.Latitude, d.Longitude)) > 0;
        return swap ? new(line.Length, c, d, a, b) : new(line.Length, a, b, c, d);
    }

    private readonly record struct LineKey(int Count, GeoPoint A, GeoPoint B, GeoPoint C, GeoPoint D);

    /// <summary>One closed ring of an area.</summary>
    /// <param name="Area">Name of the area in the map data.</param>
    /// <param name="IsContested">States differ on the area.</param>
    /// <param name="Points">The first again at the end.</param>
    /// <param name="Lines">Numbers of its lines, without those inside the area.</param>
    /// <param name="Centre">Middle of the cap that holds it.</param>
    /// <param name="Radius">Radius of that cap, radians.</param>
    internal sealed record Ring(string Area, bool IsContested, ImmutableArray<GeoPoint> Points, ImmutableArray<int> Lines, Direction Centre, double Radius)
    {
        public static Ring Of(string area, bool isContested, ImmutableArray<GeoPoint> points, ImmutableArray<int> lines)
        {
            var directions = new Direction[points.Length];
            for (var i = 0; i < directions.Length; i++) directions[i] = Direction.Of(points[i]);
            var centre = Direction.Middle(directions);
            return new(area, isContested, points, lines, centre, directions.Max(centre.Angle));
        }

        /// <summary>Whether some of it may lie in a cap.</summary>
        public bool MayMeet(Direction middle, double radius) => middle.Angle(Centre) <= radius + Radius;
    }
}
