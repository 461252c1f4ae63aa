using System.Collections.Immutable;
using System.Text;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>Land, borders and contested areas of one frame as path data.</summary>
internal sealed class LandLayer
{
    // Polygons are cut this far outside of what is shown, so that no cut edge is seen.
    private const double Margin = 6;
    private const double FirstTolerance = 0.3;
    private const double LeastIsland = 1.5; // twice the area, square pixels: a speck

    private readonly MapFrame frame;

    private LandLayer(MapFrame frame) => this.frame = frame;

    /// <summary>Land, one path; its outline is the coast.</summary>
    public string Land { get; private set; } = "";

    /// <summary>Land borders, those of contested areas left out.</summary>
    public string Borders { get; private set; } = "";

    /// <summary>Contested areas that are in the frame, in the order of the book: name, outline, rings in pixels.</summary>
    public ImmutableArray<(string Name, string Outline, ImmutableArray<List<Xy>> Rings)> Contested { get; private set; } = [];

    /// <summary>Draws a frame in about so many bytes: what is finer than a pixel goes first, and more where that is not enough.</summary>
    public static LandLayer Of(MapFrame frame, int bytes)
    {
        var layer = new LandLayer(frame);
        var outlines = LandOutlines.Bundled;
        var lines = outlines.LinesAt(frame.PixelsPerKilometre);
        var seen = outlines.Rings.Where(r => r.MayMeet(frame.Centre, frame.Radius)).ToImmutableArray();
        var uses = new SortedDictionary<int, (int Count, bool IsContested)>();
        foreach (var ring in seen)
        {
            foreach (var line in ring.Lines)
            {
                var before = uses.GetValueOrDefault(line);
                uses[line] = (before.Count + 1, before.IsContested || ring.IsContested);
            }
        }
        var coasts = LineChains.Rings([.. uses.Where(u => u.Value.Count == 1).Select(u => lines[u.Key])])
            .Select(r => layer.Polygon(r)).Where(r => r.Count > 2).ToImmutableArray();
        var borders = uses.Where(u => u.Value is { Count: > 1, IsContested: false }).SelectMany(u => layer.Line(lines[u.Key])).ToImmutableArray();
        for (var tolerance = FirstTolerance; ; tolerance *= 1.4)
        {
            layer.Land = Paths(coasts, tolerance, true);
            layer.Borders = Paths(borders, tolerance, false);
            if (layer.Land.Length + layer.Borders.Length <= bytes || tolerance > 8) break;
        }
        layer.Contested = [.. outlines.Contested.Where(r => r.MayMeet(frame.Centre, frame.Radius)).GroupBy(r => r.Area, StringComparer.Ordinal).Select(layer.Area).Where(a => a.Outline.Length > 0)];
        return layer;
    }

    /// <summary>Rings of an area in pixels, cut to the frame; empty when it is not in it.</summary>
    public ImmutableArray<List<Xy>> Rings(string area) =>
        [.. LandOutlines.Bundled.Rings.Where(r => string.Equals(r.Area, area, StringComparison.Ordinal) && r.MayMeet(frame.Centre, frame.Radius))
            .Select(r => Clip.Polygon(Pixels(r.Points), 0, 0, frame.Width, frame.Height)).Where(r => r.Count > 2)];

    private (string Name, string Outline, ImmutableArray<List<Xy>> Rings) Area(IGrouping<string, LandOutlines.Ring> rings)
    {
        // Where the data has no more than a rough hexagon, a thinned line still says that the area is contested.
        ImmutableArray<List<Xy>> lines = [.. rings.SelectMany(r => Line(r.Points))];
        ImmutableArray<List<Xy>> filled = [.. rings.Select(r => Clip.Polygon(Pixels(r.Points), 0, 0, frame.Width, frame.Height)).Where(r => r.Count > 2)];
        return (rings.Key, filled.Length == 0 ? "" : Paths(lines, 0.5, false), filled);
    }

    private List<Xy> Polygon(IReadOnlyList<GeoPoint> ring) => Clip.Polygon(Pixels(ring), -Margin, -Margin, frame.Width + Margin, frame.Height + Margin);

    private IEnumerable<List<Xy>> Line(IReadOnlyList<GeoPoint> line) => Clip.Line(Pixels(line), -Margin, -Margin, frame.Width + Margin, frame.Height + Margin);

    private Xy[] Pixels(IReadOnlyList<GeoPoint> points)
    {
        var pixels = new Xy[points.Count];
        for (var i = 0; i < pixels.Length; i++) pixels[i] = frame.Pixel(points[i]);
        return pixels;
    }

    private static string Paths(ImmutableArray<List<Xy>> lines, double tolerance, bool closed)
    {
        var data = new StringBuilder();
        foreach (var line in lines)
        {
            if (closed && Clip.TwiceArea(line) < Math.Max(LeastIsland, tolerance * 3)) continue;
            var thin = Thin(line, tolerance);
            if (closed && thin.Count < 3) continue;
            data.Append(closed ? PathData.Polygon(thin) : PathData.Line(thin));
        }
        return data.ToString();
    }

    // A ring's ends lie beside each other, so it is thinned in two halves from its first point to the farthest.
    private static List<Xy> Thin(List<Xy> line, double tolerance)
    {
        if (line.Count < 4 || line[0].To(line[^1]) > 2) return Clip.Thin(line, tolerance);
        var far = 0;
        for (var i = 1; i < line.Count; i++)
        {
            if (line[i].To(line[0]) > line[far].To(line[0])) far = i;
        }
        if (far is 0) return [line[0]];
        return [.. Clip.Thin(line[..(far + 1)], tolerance), .. Clip.Thin(line[far..], tolerance).Skip(1)];
    }
}
