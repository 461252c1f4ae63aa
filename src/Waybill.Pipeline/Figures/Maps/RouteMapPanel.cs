using System.Collections.Immutable;
using Waybill.Assessment.Checks.Borders;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>One frame of a <see cref="RouteMap"/>: water, land, lines, marks, and labels where there is room for them.</summary>
internal sealed class RouteMapPanel
{
    private const double NameSize = 14;
    private const double SubSize = 12;
    private const double LegSize = 12.5;

    private readonly RouteMap map;
    private readonly MapFrame frame;
    private readonly ImmutableArray<RouteMapDrawing.Place> places;
    private readonly ImmutableArray<RouteMapDrawing.Line> lines;
    private readonly MapFrame? inset;
    private readonly bool isDetail;
    private readonly string clipId;
    private readonly LandLayer land;
    private readonly LabelPlacer placer;
    private readonly SvgWriter svg = new();
    private readonly SvgWriter labels = new();
    private readonly List<string> unnamed = [];

    public RouteMapPanel(RouteMap map, MapFrame frame, ImmutableArray<RouteMapDrawing.Place> places, ImmutableArray<RouteMapDrawing.Line> lines, int landBytes, MapFrame? inset, bool isDetail, string clipId)
    {
        (this.map, this.frame, this.places, this.lines, this.inset, this.isDetail, this.clipId) = (map, frame, places, lines, inset, isDetail, clipId);
        land = LandLayer.Of(frame, landBytes);
        placer = new(frame.Width, frame.Height);
    }

    /// <summary>Contested areas in the frame for whose name there was no room; known after <see cref="Draw"/>.</summary>
    public IEnumerable<string> Unnamed => unnamed;

    public string Draw()
    {
        var box = InsetBox();
        svg.Add($"""<clipPath id="{clipId}"><rect width="{frame.Width}" height="{frame.Height}"/></clipPath><g clip-path="url(#{clipId})">""");
        svg.Add($"""<rect class="wf-water" width="{frame.Width}" height="{frame.Height}"/>""");
        Gaps(sea: true);
        if (land.Land.Length > 0) svg.Add($"""<path class="wf-land" fill-rule="evenodd" d="{land.Land}"/>""");
        if (land.Borders.Length > 0) svg.Add($"""<path class="wf-border" d="{land.Borders}"/>""");
        foreach (var (_, outline, _) in land.Contested) svg.Add($"""<path class="wf-contested" d="{outline}"/>""");
        svg.Add($"""<path class="wf-graticule" d="{Graticule.Path(frame)}"/>""");
        Gaps(sea: false);
        if (box is { } detail)
        {
            svg.Add($"""<rect class="wf-inset" x="{detail.Left}" y="{detail.Top}" width="{detail.Right - detail.Left}" height="{detail.Bottom - detail.Top}"/>""");
            placer.Mark(detail);
        }
        Lines();
        Measures();
        Marks(box);
        ScaleBar();
        SiteLabels(box);
        LineLabels(box);
        ContestedNames();
        CountryNames();
        svg.Raw(labels.Fragment);
        svg.Raw("</g>");
        svg.Add($"""<rect class="wf-frame" x="0.5" y="0.5" width="{frame.Width - 1}" height="{frame.Height - 1}"/>""");
        return svg.Fragment;
    }

    // Where the detail lies in the overview.
    private LabelBox? InsetBox()
    {
        if (inset is null) return null;
        var corners = new Xy[] { new(0, 0), new(inset.Width, 0), new(0, inset.Height), new(inset.Width, inset.Height) }
            .Select(inset.Ground).OfType<GeoPoint>().Select(frame.Pixel).ToImmutableArray();
        return corners.IsEmpty ? null : new LabelBox(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y));
    }

    private void Gaps(bool sea)
    {
        foreach (var line in lines.Where(l => l.Gap.Length > 0 && l.Leg.Mode == MapLegMode.Sea == sea))
            svg.Add($"""<path class="wf-gap" d="{PathData.Polygon(line.Gap.Select(frame.Pixel))}"/>""");
    }

    private void Lines()
    {
        foreach (var line in lines)
        {
            var pixels = line.Track.Select(frame.Pixel).ToImmutableArray();
            // A long leg that only begins in this panel would lie there as if its way were known.
            var style = line.Leg.Observed ? "wf-seen-line" : isDetail && IsLong(line) ? "wf-away-line" : "wf-claimed-line";
            foreach (var part in Clip.Line(pixels, -20, -20, frame.Width + 20, frame.Height + 20))
            {
                var thin = Clip.Thin(part, 0.2);
                svg.Add($"""<path class="wf-casing" d="{PathData.Line(thin)}"/><path class="{style}" d="{PathData.Line(thin)}"/>""");
                placer.Avoid(Dense(part));
            }
            if (!(isDetail && IsLong(line))) Arrow(pixels, line.Leg.Observed);
        }
    }

    // Which way: a head in the middle of what is shown.
    private void Arrow(ImmutableArray<Xy> pixels, bool observed)
    {
        var shown = pixels.Where(p => frame.Holds(p, 10)).ToImmutableArray();
        if (shown.Length < 4 || shown[0].To(shown[^1]) < 70) return;
        var (from, tip) = (shown[(shown.Length / 2) - 1], shown[shown.Length / 2]);
        var length = from.To(tip);
        if (length < 1e-6) return;
        var (dx, dy) = ((tip.X - from.X) / length, (tip.Y - from.Y) / length);
        Xy[] head = [new(tip.X + (7 * dx), tip.Y + (7 * dy)), new(tip.X - (5 * dx) - (6 * dy), tip.Y - (5 * dy) + (6 * dx)), new(tip.X - (5 * dx) + (6 * dy), tip.Y - (5 * dy) - (6 * dx))];
        svg.Add($"""<path class="{(observed ? "wf-seen-head" : "wf-claimed-head")}" d="{PathData.Polygon(head)}"/>""");
    }

    private void Measures()
    {
        foreach (var measure in map.Measures)
        {
            var (from, to) = (frame.Pixel(PlaceOf(measure.From).At), frame.Pixel(measure.To));
            svg.Add($"""<path class="wf-measure" d="{PathData.Line([from, to])}"/><circle class="wf-measure-end" cx="{to.X}" cy="{to.Y}" r="3.5"/>""");
            placer.Avoid(Dense([from, to]));
            placer.Mark(LabelBox.Around(to, 4));
        }
    }

    private void Marks(LabelBox? detail)
    {
        foreach (var place in places)
        {
            var at = frame.Pixel(place.At);
            if (!frame.Holds(at, -200)) continue;
            var radius = place.RadiusKm * frame.PixelsPerKilometre;
            var style = place.Site.Seen ? "wf-precision wf-precision-seen" : "wf-precision";
            if (radius >= 2) svg.Add($"""<circle class="{style}" cx="{at.X}" cy="{at.Y}" r="{radius}"/>""");
        }
        foreach (var place in places)
        {
            var at = frame.Pixel(place.At);
            if (!frame.Holds(at)) continue;
            if (place.Site.Kind == MapSiteKind.Landmark)
            {
                svg.Add($"""<circle class="wf-landmark" cx="{at.X}" cy="{at.Y}" r="2.4"/>""");
                placer.Mark(LabelBox.Around(at, 3));
                continue;
            }
            // In the overview the sites of the detail lie on each other.
            var half = detail is { } box && box.Holds(at) && !EndsLong(place) ? 2.5 : 5;
            svg.Add($"""<rect class="{(place.Site.Seen ? "wf-site-seen" : "wf-site")}" x="{at.X - half}" y="{at.Y - half}" width="{2 * half}" height="{2 * half}"/>""");
            placer.Mark(LabelBox.Around(at, half + 1));
        }
    }

    private void ScaleBar()
    {
        var kilometres = Round(frame.Width * 0.16 / frame.PixelsPerKilometre);
        var length = kilometres * frame.PixelsPerKilometre;
        var text = $"{SvgWriter.Number(kilometres)} {map.Kilometre}";
        var wide = length + 8 + TextMeasure.Width(text, SubSize);
        var sites = places.Select(p => frame.Pixel(p.At)).Concat(lines.SelectMany(l => l.Track).Select(frame.Pixel)).ToImmutableArray();
        ReadOnlySpan<Xy> corners = [new(16, frame.Height - 16), new(frame.Width - 16 - wide, frame.Height - 16), new(16, 30), new(frame.Width - 16 - wide, 30)];
        var (best, fewest) = (corners[0], int.MaxValue);
        foreach (var corner in corners)
        {
            var around = new LabelBox(corner.X - 60, corner.Y - 50, corner.X + wide + 60, corner.Y + 30);
            var count = sites.Count(around.Holds);
            if (count < fewest) (best, fewest) = (corner, count);
        }
        placer.Reserve(new(best.X - 4, best.Y - 14, best.X + wide + 4, best.Y + 6));
        labels.Add($"""<path class="wf-scale" d="M{best.X} {best.Y - 6}v6h{length}v-6"/>""");
        labels.Label(best.X + length + 8, best.Y, "wf-sub wf-halo", text);
    }

    private static double Round(double most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    }

    private void SiteLabels(LabelBox? detail)
    {
        foreach (var place in places)
        {
            var at = frame.Pixel(place.At);
            if (!frame.Holds(at) || (detail is { } box && box.Holds(at) && !EndsLong(place))) continue;
            var landmark = place.Site.Kind == MapSiteKind.Landmark;
            var name = TextMeasure.Cut(place.Site.Label, 230, NameSize, !landmark);
            var sub = landmark || string.IsNullOrEmpty(place.Site.SubLabel) ? "" : TextMeasure.Cut(place.Site.SubLabel, 250, SubSize);
            var wide = Math.Max(TextMeasure.Width(name, landmark ? SubSize : NameSize, !landmark), TextMeasure.Width(sub, SubSize));
            var high = sub.Length > 0 ? 33 : 18;
            var radius = Math.Min(place.RadiusKm * frame.PixelsPerKilometre, 24);
            if (placer.Beside(at, Math.Max(landmark ? 6 : 9, radius + 4), wide, high) is not { } found) continue;
            var (x, anchor) = Anchor(found, at);
            Leader(at, found, radius);
            labels.Label(x, found.Top + 14, landmark ? "wf-sub wf-halo" : "wf-name wf-halo", name, anchor);
            labels.Label(x, found.Top + 29, "wf-sub wf-halo", sub, anchor);
        }
    }

    private void Leader(Xy at, LabelBox label, double radius)
    {
        Xy near = new(Math.Clamp(at.X, label.Left, label.Right), Math.Clamp(at.Y, label.Top + 4, label.Bottom - 4));
        var far = at.To(near);
        var gap = Math.Max(7, radius + 2);
        if (far < gap + 14) return;
        Xy start = new(at.X + ((near.X - at.X) * gap / far), at.Y + ((near.Y - at.Y) * gap / far));
        labels.Add($"""<path class="wf-leader" d="{PathData.Line([start, near])}"/>""");
    }

    private void LineLabels(LabelBox? detail)
    {
        foreach (var line in lines.Where(l => !string.IsNullOrEmpty(l.Leg.Label)))
        {
            var shown = line.Track.Select(frame.Pixel).Where(p => frame.Holds(p, 8) && detail?.Holds(p) != true).ToImmutableArray();
            if (shown.Length < 3 || shown[0].To(shown[^1]) < 90) continue;
            var text = TextMeasure.Cut(line.Leg.Label!, frame.Width - 40, LegSize);
            Along(shown, text, line.Leg.Observed ? "wf-leg wf-obs wf-halo" : "wf-leg wf-claim wf-halo");
        }
        foreach (var measure in map.Measures)
        {
            var to = frame.Pixel(measure.To);
            if (!frame.Holds(to)) continue;
            var text = TextMeasure.Cut(measure.Label, 240, SubSize);
            if (placer.Beside(to, 7, TextMeasure.Width(text, SubSize), 16) is not { } found) continue;
            var (x, anchor) = Anchor(found, to);
            Leader(to, found, 0);
            labels.Label(x, found.Top + 12, "wf-sub wf-ink wf-halo", text, anchor);
        }
    }

    // Beside the line, near its middle, and level: slanted text is hard to read.
    private void Along(ImmutableArray<Xy> shown, string text, string style)
    {
        var (wide, middle) = (TextMeasure.Width(text, LegSize), shown[shown.Length / 2]);
        var points = shown.SelectMany((p, i) => ((ReadOnlySpan<double>)[16, -16, 30, -30, 46, -46]).ToArray().SelectMany(dy =>
            ((ReadOnlySpan<double>)[0, 0.35, -0.35, 0.55, -0.55]).ToArray().Select(dx => (new Xy(p.X + (dx * wide), p.Y + dy), (p.To(middle) * 0.02) + Math.Abs(dy * 0.06)))));
        if (placer.Over(points, wide, 16) is { } found) labels.Label((found.Left + found.Right) / 2, found.Top + 12, style, text, "middle");
    }

    private void ContestedNames()
    {
        foreach (var (name, _, rings) in land.Contested)
        {
            var label = map.ContestedNames.GetValueOrDefault(name, name);
            var wide = TextMeasure.Width(label, SubSize);
            var points = rings.SelectMany(r => r).ToImmutableArray();
            var (across, down) = (points.Max(p => p.X) - points.Min(p => p.X), points.Max(p => p.Y) - points.Min(p => p.Y));
            Xy middle = new((points.Max(p => p.X) + points.Min(p => p.X)) / 2, (points.Max(p => p.Y) + points.Min(p => p.Y)) / 2);
            var spots = Inside(rings, wide, 14).ToImmutableArray();
            if (spots.IsEmpty) spots = [.. Inside(rings, 1, 1), (middle, 0), (new(middle.X, middle.Y + 14), 1), (new(middle.X, middle.Y - 14), 1)];
            var found = Math.Min(across, down) < 10 ? null : placer.Over(spots, wide, 14);
            if (found is { } place) labels.Label((place.Left + place.Right) / 2, place.Top + 11, "wf-contested-name wf-halo", label, "middle");
            else unnamed.Add(label);
        }
    }

    private void CountryNames()
    {
        foreach (var country in map.Countries)
        {
            if (BorderBook.Bundled.OfParty(country.Area)?.Name is not { } area || country.Label.Length == 0) continue;
            var rings = land.Rings(area);
            // Spaced out, as names of areas are: a fifth of an em a letter.
            var wide = TextMeasure.Width(country.Label, 13) + (country.Label.Length * 2.6);
            if (placer.Over(Inside(rings, wide, 16), wide, 16) is { } found)
                labels.Label((found.Left + found.Right) / 2, found.Top + 13, "wf-country wf-halo", country.Label, "middle");
        }
    }

    // Places where a name lies wholly in an area, those in its midst first.
    private static IEnumerable<(Xy Point, double Cost)> Inside(ImmutableArray<List<Xy>> rings, double wide, double high)
    {
        if (rings.IsEmpty) yield break;
        var points = rings.SelectMany(r => r).ToImmutableArray();
        var (left, right, top, bottom) = (points.Min(p => p.X), points.Max(p => p.X), points.Min(p => p.Y), points.Max(p => p.Y));
        Xy middle = new((left + right) / 2, (top + bottom) / 2);
        for (var row = 1; row < 16; row++)
        {
            for (var column = 1; column < 24; column++)
            {
                Xy point = new(left + ((right - left) * column / 24), top + ((bottom - top) * row / 16));
                var fits = true;
                foreach (var (dx, dy) in (ReadOnlySpan<(double, double)>)[(-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5), (0, -0.5), (0, 0.5), (-0.25, 0), (0.25, 0)])
                    fits = fits && Clip.Holds(rings, new(point.X + (dx * wide), point.Y + (dy * high)));
                if (fits) yield return (point, point.To(middle) * 0.05);
            }
        }
    }

    private static (double X, string Anchor) Anchor(LabelBox label, Xy mark) => label.Left >= mark.X ? (label.Left, "start") : label.Right <= mark.X ? (label.Right, "end") : ((label.Left + label.Right) / 2, "middle");

    private static IEnumerable<Xy> Dense(List<Xy> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var steps = (int)Math.Min(400, Math.Ceiling(line[i - 1].To(line[i]) / 6));
            for (var s = 0; s < steps; s++) yield return new(line[i - 1].X + ((line[i].X - line[i - 1].X) * s / steps), line[i - 1].Y + ((line[i].Y - line[i - 1].Y) * s / steps));
        }
    }

    private RouteMapDrawing.Place PlaceOf(string id) => places.First(p => string.Equals(p.Site.Id, id, StringComparison.Ordinal));

    private bool IsLong(RouteMapDrawing.Line line) => line.Kilometres * RouteMap.PanelRatio > lines.Max(x => x.Kilometres);

    private bool EndsLong(RouteMapDrawing.Place place) => lines.Any(l =>
        IsLong(l) && (string.Equals(l.Leg.From, place.Site.Id, StringComparison.Ordinal) || string.Equals(l.Leg.To, place.Site.Id, StringComparison.Ordinal)));
}
