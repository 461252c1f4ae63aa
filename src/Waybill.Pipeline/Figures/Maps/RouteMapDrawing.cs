using System.Collections.Immutable;
using Waybill.Core.Geography;
using Waybill.Pipeline.Exports.AssessmentJson;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>Draws a <see cref="RouteMap"/>: settles the points, the panels and what stands below them.</summary>
internal sealed class RouteMapDrawing
{
    private const double PanelGap = 10;
    private const double LineHeight = 15;
    private const double NoteSize = 11.5;

    // A map stays small enough to stand in a page: both panels together.
    private const int LandBytes = 40_000;
    private const int ParcelParts = 64;

    private readonly RouteMap map;
    private readonly ImmutableArray<Place> places;
    private readonly ImmutableArray<Line> lines;

    public RouteMapDrawing(RouteMap map)
    {
        this.map = map;
        if (map.Width < 320) throw new ArgumentException("A map is at least 320 pixels wide.", nameof(map));
        places = [.. map.Sites.Select(Place.Of)];
        if (map.Sites.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count() < map.Sites.Length) throw new ArgumentException("Two sites have one id.", nameof(map));
        lines = [.. map.Legs.Select(leg => new Line(leg, Track(leg)))];
        foreach (var measure in map.Measures) _ = Site(measure.From);
    }

    public string Draw()
    {
        var frames = Frames();
        var panels = ImmutableArray.CreateBuilder<RouteMapPanel>();
        for (var i = 0; i < frames.Length; i++)
        {
            var inset = i > 0 ? frames[0] : null;
            panels.Add(new(map, frames[i], places, lines, LandBytes / frames.Length, inset, i == 0 && frames.Length > 1, $"{map.Text.IdPrefix}-f{(char)('0' + i)}"));
        }
        // The land is only known to be named when the panels are laid out: names that found no room are told below.
        var bodies = panels.Select(p => p.Draw()).ToImmutableArray();
        var notes = Notes(panels.SelectMany(p => p.Unnamed).Distinct(StringComparer.Ordinal)).ToImmutableArray();
        var height = frames.Sum(f => f.Height) + (PanelGap * (frames.Length - 1));
        var svg = new SvgWriter();
        svg.Begin(map.Text, map.Width, height + (notes.IsEmpty ? 0 : 8 + (notes.Length * LineHeight)), "map");
        var y = 0.0;
        for (var i = 0; i < frames.Length; i++)
        {
            svg.Add($"""<g transform="translate(0 {y})">""");
            svg.Raw(bodies[i]);
            svg.Raw("</g>");
            y += frames[i].Height + PanelGap;
        }
        svg.Lines(0, height + 18, LineHeight, "wf-note", notes);
        return svg.End();
    }

    // Short legs above, the whole below; one panel where all fits one scale.
    private ImmutableArray<MapFrame> Frames()
    {
        var all = places.Select(p => p.At).Concat(lines.SelectMany(l => l.Extent)).Concat(map.Measures.Select(m => Direction.Of(m.To))).ToImmutableArray();
        var lengths = lines.Select(l => l.Kilometres).Where(k => k > 0).ToImmutableArray();
        if (lengths.Length < 2 || lengths.Max() <= RouteMap.PanelRatio * lengths.Min()) return [MapFrame.Around(all, map.Width, map.Width * 0.38, map.Width * 0.62)];
        var limit = lengths.Max() / RouteMap.PanelRatio;
        var near = lines.Where(l => l.Kilometres > 0 && l.Kilometres < limit).SelectMany(l => l.Extent).ToImmutableArray();
        // Other sites beside the short legs belong to the panel; those at the far end of the long one do not.
        var middle = Direction.Middle(near);
        var reach = Math.Max(near.Max(middle.Angle) * 1.5, 40 / Direction.EarthKilometres);
        // Short legs at both ends of the long one would make a panel as wide as the whole.
        if (reach * Direction.EarthKilometres > limit * 3) return [MapFrame.Around(all, map.Width, map.Width * 0.38, map.Width * 0.62)];
        near = [.. near, .. places.Select(p => p.At).Where(p => middle.Angle(p) <= reach)];
        return [MapFrame.Around(near, map.Width, map.Width * 0.42, map.Width * 0.56), MapFrame.Around(all, map.Width, map.Width * 0.34, map.Width * 0.46)];
    }

    private IEnumerable<string> Notes(IEnumerable<string> unnamed)
    {
        var names = string.Join(", ", unnamed);
        if (names.Length > 0)
        {
            foreach (var line in TextMeasure.Wrap($"{map.ContestedCaption} {names}".TrimStart(), map.Width, NoteSize)) yield return line;
        }
        foreach (var line in TextMeasure.Wrap(map.Attribution, map.Width, NoteSize)) yield return line;
    }

    private ImmutableArray<Direction> Track(MapLeg leg)
    {
        ImmutableArray<Direction> stops = [Site(leg.From).At, .. leg.Via.Select(Direction.Of), Site(leg.To).At];
        var points = ImmutableArray.CreateBuilder<Direction>();
        points.Add(stops[0]);
        for (var i = 1; i < stops.Length; i++)
            points.AddRange(Direction.GreatCircle(stops[i - 1], stops[i], stops.Length > 2 ? 8 : ParcelParts).Skip(1));
        return points.ToImmutable();
    }

    private Place Site(string id) =>
        places.FirstOrDefault(p => string.Equals(p.Site.Id, id, StringComparison.Ordinal)) ?? throw new ArgumentException("A leg or a measure names a site that is not on the map.");

    /// <summary>A site as it may be drawn.</summary>
    internal sealed record Place(MapSite Site, Direction At, double RadiusKm)
    {
        public static Place Of(MapSite site)
        {
            var military = site.Kind == MapSiteKind.Military;
            var point = Shown.Point(site.At, military);
            var radius = double.IsFinite(site.RadiusKm) ? Math.Max(0, site.RadiusKm) : 0;
            return new(site, Direction.Of(new((double)point.Lat, (double)point.Lon)), military ? Math.Max(radius, Core.Sites.Site.MilitaryRadiusMetres / 1000) : radius);
        }
    }

    /// <summary>A leg with the points it is drawn through, and the outline of what its gap may cover.</summary>
    internal sealed record Line(MapLeg Leg, ImmutableArray<Direction> Track)
    {
        public double Kilometres { get; } = Track[0].KilometresTo(Track[^1]);

        public ImmutableArray<Direction> Gap { get; } = Reach(Track[0], Track[^1], Leg.GapReachKm);

        public IEnumerable<Direction> Extent => Track.Concat(Gap);

        // The ellipse on the sphere: from its middle, how far one may go in each bearing until the way there and on is as long as the reach.
        private static ImmutableArray<Direction> Reach(Direction from, Direction to, double? kilometres)
        {
            var direct = from.KilometresTo(to);
            if (kilometres is not { } reach || !double.IsFinite(reach) || reach <= direct || reach > 15_000) return [];
            var middle = Direction.Middle([from, to]);
            var points = ImmutableArray.CreateBuilder<Direction>();
            for (var i = 0; i < 72; i++)
            {
                var bearing = i * Math.PI / 36;
                var (near, far) = (0.0, reach);
                for (var step = 0; step < 30; step++)
                {
                    var half = (near + far) / 2;
                    var point = middle.Away(bearing, half);
                    if (from.KilometresTo(point) + point.KilometresTo(to) <= reach) near = half;
                    else far = half;
                }
                points.Add(middle.Away(bearing, near));
            }
            return points.ToImmutable();
        }
    }
}
