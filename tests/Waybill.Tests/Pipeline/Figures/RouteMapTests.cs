using System.Collections.Immutable;
using System.Xml.Linq;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Maps;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class RouteMapTests
{
    private static readonly MapSite Najin = new("r", "Najin", "seen 7–8 Sep", new(42.2267, 130.2833), 0.5, MapSiteKind.Civil, true);
    private static readonly MapSite Dunay = new("d", "Dunay", "seen 12 Sep", new(42.8836, 132.3565), 0.1, MapSiteKind.Military, true);
    private static readonly MapSite Vostochny = new("v", "Vostochny port", null, new(42.73, 133.08), 6, MapSiteKind.Civil, false);
    private static readonly MapSite Depot = new("t", "Depot near Tikhoretsk", "± 15 km", new(45.85, 40.12), 15, MapSiteKind.Military, true);

    [Fact]
    public void Route_with_a_short_and_a_long_leg_has_two_panels_and_stays_small()
    {
        var svg = Whole().ToSvg();

        var root = FigureAssert.Named(svg);
        Assert.Equal(2, FigureAssert.OfClass(root, "wf-frame").Length);
        Assert.Single(FigureAssert.OfClass(root, "wf-inset"));
        Assert.InRange(svg.Length, 10_000, 60_000);
        Assert.Contains("Depot near Tikhoretsk", FigureAssert.Texts(root));
    }

    [Fact]
    public void Claimed_is_dashed_and_observed_is_solid()
    {
        var map = Whole() with { Legs = [new("r", "d", MapLegMode.Sea, false), new("d", "v", MapLegMode.Rail, true)] };

        var root = FigureAssert.Named(map.ToSvg());

        Assert.Single(FigureAssert.OfClass(root, "wf-claimed-line"));
        Assert.Single(FigureAssert.OfClass(root, "wf-seen-line"));
        Assert.Contains(".wf-claimed-line{fill:none;stroke:var(--claim,#8f4700);stroke-width:2.6;stroke-dasharray", FigureStyles.Css, StringComparison.Ordinal);
        Assert.Contains(".wf-seen-line{fill:none;stroke:var(--obs,#0b5687);stroke-width:2.6}", FigureStyles.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Military_site_has_five_kilometres_and_no_exact_place()
    {
        var map = new RouteMap { Text = Named("m"), Sites = [Dunay, Vostochny] };

        var moved = map with { Sites = [Dunay with { At = new(42.8901, 132.3402) }, Vostochny] };

        // 0.05° on either side are one place.
        Assert.Equal(map.ToSvg(), moved.ToSvg());
        var circles = FigureAssert.OfClass(FigureAssert.Named(map.ToSvg()), "wf-precision");
        Assert.Equal(5.0 / 6.0, FigureAssert.Number(circles[0], "r") / FigureAssert.Number(circles[1], "r"), 2);
    }

    [Fact]
    public void Black_Sea_shows_Crimea_dashed_and_named_within_Ukraine()
    {
        var map = new RouteMap
        {
            Text = Named("m"),
            Sites = [new("o", "Odesa", null, new(46.48, 30.73), 1, MapSiteKind.Civil, true), new("n", "Novorossiysk", null, new(44.72, 37.77), 1, MapSiteKind.Civil, false)],
            ContestedNames = ImmutableDictionary<string, string>.Empty.Add("Crimea", "Krimea"),
        };

        var root = FigureAssert.Named(map.ToSvg());

        Assert.Single(FigureAssert.OfClass(root, "wf-contested"));
        Assert.Contains("Krimea", FigureAssert.Texts(root));
        // No other kind of line crosses the isthmus: the border of Ukraine is that of its outline.
        var frame = MapFrame.Around([Direction.Of(new(46.48, 30.73)), Direction.Of(new(44.72, 37.77))], 720, 273.6, 446.4);
        var layer = LandLayer.Of(frame, 40_000);
        var isthmus = frame.Pixel(new Waybill.Core.Geography.GeoPoint(46.16, 33.69));
        Assert.DoesNotContain(Points(layer.Borders), p => p.To(isthmus) < 12);
        Assert.True(Clip.Holds(layer.Rings("Ukraine"), frame.Pixel(new Waybill.Core.Geography.GeoPoint(44.95, 34.1))));
        Assert.False(Clip.Holds(layer.Rings("Russia"), frame.Pixel(new Waybill.Core.Geography.GeoPoint(44.95, 34.1))));
    }

    [Fact]
    public void Contested_area_too_small_for_its_name_is_named_below()
    {
        var texts = FigureAssert.Texts(FigureAssert.Named((Whole() with { ContestedCaption = "States differ:" }).ToSvg()));

        Assert.Contains(texts, t => t.StartsWith("States differ:", StringComparison.Ordinal) && t.Contains("Kosovo", StringComparison.Ordinal));
    }

    [Fact]
    public void Route_across_the_180th_meridian_goes_the_short_way()
    {
        var map = new RouteMap
        {
            Text = Named("m"),
            Sites = [new("a", "Anadyr", null, new(64.73, 177.51), 1, MapSiteKind.Civil, true), new("n", "Nome", null, new(64.5, -165.4), 1, MapSiteKind.Civil, true)],
            Legs = [new("a", "n", MapLegMode.Air, true)],
        };

        var root = FigureAssert.Named(map.ToSvg());

        // Some 810 km apart: the scale bar is one of hundreds of kilometres, not of thousands.
        Assert.Contains(FigureAssert.Texts(root), t => t is "100 km" or "200 km");
        var (from, to) = (FigureAssert.OfClass(root, "wf-site-seen")[0], FigureAssert.OfClass(root, "wf-site-seen")[1]);
        Assert.True(FigureAssert.Number(from, "x") < FigureAssert.Number(to, "x"));
    }

    [Theory]
    [InlineData(54, 88)] // middle of Russia: the far part of Chukotka is not in the frame
    [InlineData(60, 178)]
    [InlineData(-85, 0)]
    [InlineData(-4, 127)] // French Guiana lies opposite
    public void Land_is_where_there_is_land(double latitude, double longitude)
    {
        var centre = Direction.Of(new(latitude, longitude));
        var frame = MapFrame.Around([centre.Away(0, 1500), centre.Away(Math.PI, 1500), centre.Away(1.5, 2500), centre.Away(4.6, 2500)], 720, 300, 450);
        var rings = Rings(LandLayer.Of(frame, 400_000).Land);
        (double Latitude, double Longitude, bool Land)[] known =
        [
            (56, 93, true), (62, 100, true), (55, 60, true), (45, 150, false), (66, 179, true), (66, -175, true), (64, -155, true), (58, 175, false),
            (-80, 90, true), (-86, 179.9, true), (-62, 40, false), (-25, 134, true), (-5, 140, true), (-10, 127, false), (36, 104, true), (44, 85, true), (42, 51, false),
        ];
        var inFrame = known.Select(k => (k.Land, Pixel: frame.Pixel(new Waybill.Core.Geography.GeoPoint(k.Latitude, k.Longitude)), k.Latitude, k.Longitude)).Where(k => frame.Holds(k.Pixel)).ToArray();

        Assert.True(inFrame.Length >= 2);
        Assert.All(inFrame, k => Assert.True(k.Land == Clip.Holds(rings, k.Pixel), FormattableString.Invariant($"{k.Latitude} {k.Longitude}")));
    }

    [Fact]
    public void No_label_lies_on_another()
    {
        var placer = new LabelPlacer(400, 300);
        var placed = Enumerable.Range(0, 12).Select(i => placer.Beside(new(180 + (i % 4 * 12), 140 + (i / 4 * 12)), 9, 80, 30)).OfType<LabelBox>().ToArray();

        Assert.True(placed.Length >= 8);
        Assert.All(placed, a => Assert.All(placed.Where(b => b != a), b => Assert.Equal(0, a.Shared(b))));
        Assert.All(placed, a => Assert.True(a.Left >= 0 && a.Top >= 0 && a.Right <= 400 && a.Bottom <= 300));
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var map = Whole() with
        {
            Text = new("m", FigureAssert.Hostile, FigureAssert.Hostile),
            Sites = [Najin with { Label = FigureAssert.Hostile[..20], Id = FigureAssert.Hostile }],
            Legs = [],
            Attribution = FigureAssert.Hostile,
            Kilometre = FigureAssert.Hostile,
        };

        var root = FigureAssert.Named(map.ToSvg());

        Assert.Contains(FigureAssert.Texts(root), t => t.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Same_map_gives_same_bytes() => Assert.Equal(Whole().ToSvg(), Whole().ToSvg());

    [Fact]
    public void Map_without_sites_is_empty() => Assert.Equal("", (Whole() with { Sites = [], Legs = [] }).ToSvg());

    [Fact]
    public void Single_site_has_a_map_of_its_own()
    {
        var root = FigureAssert.Named(new RouteMap { Text = Named("m"), Sites = [Najin] }.ToSvg());

        Assert.Contains("10 km", FigureAssert.Texts(root));
    }

    [Fact]
    public void Leg_from_a_place_to_itself_is_no_trouble()
    {
        var map = new RouteMap { Text = Named("m"), Sites = [Najin], Legs = [new("r", "r", MapLegMode.Sea, false) { GapReachKm = 0 }] };

        FigureAssert.Named(map.ToSvg());
    }

    [Fact]
    public void Leg_to_nowhere_is_refused() =>
        Assert.Throws<ArgumentException>(() => (Whole() with { Legs = [new("r", "nowhere", MapLegMode.Sea, false)] }).ToSvg());

    /// <summary>Everything that can be reached: the way to any point of the outline and on is as long as the reach.</summary>
    [Fact]
    public void Gap_is_an_ellipse_with_both_ends_as_foci()
    {
        var (from, to) = (Direction.Of(new(42.2, 130.3)), Direction.Of(new(42.9, 132.4)));
        var line = new RouteMapDrawing.Line(new("a", "b", MapLegMode.Sea, false) { GapReachKm = 222 }, [from, to]);

        Assert.Equal(72, line.Gap.Length);
        Assert.All(line.Gap, p => Assert.Equal(222, from.KilometresTo(p) + p.KilometresTo(to), 1));
    }

    private static FigureText Named(string prefix) => new(prefix, "Route", "From Najin to the depot");

    private static RouteMap Whole() => new()
    {
        Text = Named("route"),
        Sites = [Najin, Dunay, Depot, Vostochny],
        Legs = [new("r", "d", MapLegMode.Sea, false) { GapReachKm = 222, Label = "AIS off" }, new("d", "t", MapLegMode.Rail, false) { Label = "route not known" }],
        Countries = [new("Russia", "RUSSIA"), new("China", "CHINA"), new("Atlantis", "ATLANTIS")],
        Attribution = "Natural Earth 1:10m",
    };

    private static IEnumerable<Xy> Points(string path) => Rings(path).SelectMany(r => r);

    // Reads what PathData writes: "M x y l dx dy …", tenths, relative.
    private static ImmutableArray<List<Xy>> Rings(string path) =>
    [
        .. path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var numbers = System.Text.RegularExpressions.Regex.Matches(part, @"-?(?:[0-9]+(?:\.[0-9])?|\.[0-9])")
                .Select(m => double.Parse(m.Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            List<Xy> points = [new(numbers[0], numbers[1])];
            for (var i = 2; i + 1 < numbers.Length; i += 2) points.Add(new(points[^1].X + numbers[i], points[^1].Y + numbers[i + 1]));
            return points;
        }),
    ];
}
