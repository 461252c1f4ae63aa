using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Core.Geography;

namespace Waybill.Tests.Core.Geography;

public sealed class GeoLinesTests
{
    [Fact]
    public void No_point_of_a_line_is_nearer_than_the_nearest()
    {
        var step = from across in Gen.Choose(-3000, 3000) from along in Gen.Choose(-3000, 3000) select (across / 1000.0, along / 1000.0);
        var cases = from start in Points.Arbitrary.Generator
                    from steps in step.ArrayOf(6)
                    from away in step
                    select (Line: Walk(start, steps), From: Move(start, away));

        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var nearest = GeoLines.Nearest(c.From, [c.Line]);
            var sampled = Samples(c.Line).Select(p => (double?)Geodesic.DistanceMetres(c.From, p)).Min();
            return nearest?.Metres is null == sampled is null
                && (nearest is not { } found || (found.Metres <= sampled + 1 && Math.Abs(Geodesic.DistanceMetres(c.From, found.Point) - found.Metres) < 1e-6));
        }).QuickCheckThrowOnFailure();
    }

    // The 49th parallel is straight in degrees, not a great circle. Meridian arc from 49 to 50 degrees by npm geographiclib-geodesic 2.2.0.
    [Fact]
    public void An_edge_along_a_parallel_stays_on_it()
    {
        ImmutableArray<GeoPoint> parallel = [new(49, -123), new(49, -95)];

        var nearest = GeoLines.Nearest(new(50, -109), [parallel]);

        Assert.Equal(49, nearest!.Value.Point.Latitude, 1e-9);
        Assert.Equal(-109, nearest.Value.Point.Longitude, 1e-3);
        Assert.Equal(111219.409, nearest.Value.Metres, 1.0);
    }

    [Fact]
    public void The_cut_of_a_map_at_the_180th_meridian_is_no_border()
    {
        ImmutableArray<GeoPoint> cut = [new(65, 180), new(69, 180)];

        Assert.Null(GeoLines.Nearest(new(67, 179), [cut]));
        Assert.NotNull(GeoLines.Nearest(new(67, 179), [[new(65, 180), new(69, 179.999)]]));
    }

    [Fact]
    public void An_edge_goes_the_short_way_over_the_date_line()
    {
        var nearest = GeoLines.Nearest(new(0, 180), [[new(0.5, 179), new(0.5, -179)]]);

        Assert.Equal(Geodesic.DistanceMetres(new(0, 180), new(0.5, 180)), nearest!.Value.Metres, 1.0);
    }

    [Fact]
    public void A_hole_is_outside()
    {
        ImmutableArray<GeoPoint> outer = [new(0, 0), new(0, 10), new(10, 10), new(10, 0), new(0, 0)];
        ImmutableArray<GeoPoint> hole = [new(4, 4), new(4, 6), new(6, 6), new(6, 4), new(4, 4)];

        Assert.True(GeoLines.Hold([outer, hole], new(2, 2)));
        Assert.False(GeoLines.Hold([outer, hole], new(5, 5)));
        Assert.False(GeoLines.Hold([outer, hole], new(5, 11)));
    }

    private static GeoPoint Move(GeoPoint p, (double Across, double Along) by) =>
        new(Math.Clamp(p.Latitude + by.Across, -90, 90), ((p.Longitude + by.Along + 540) % 360) - 180);

    private static ImmutableArray<GeoPoint> Walk(GeoPoint start, (double, double)[] steps)
    {
        var line = ImmutableArray.CreateBuilder<GeoPoint>();
        line.Add(start);
        foreach (var step in steps) line.Add(Move(line[^1], step));
        return line.ToImmutable();
    }

    private static IEnumerable<GeoPoint> Samples(ImmutableArray<GeoPoint> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var (a, b) = (line[i - 1], line[i]);
            if (Math.Abs(a.Longitude) == 180 && Math.Abs(b.Longitude) == 180) continue;
            var along = b.Longitude - a.Longitude;
            along -= 360 * Math.Round(along / 360);
            for (var k = 0; k <= 200; k++) yield return Move(a, ((b.Latitude - a.Latitude) * k / 200, along * k / 200));
        }
    }
}
