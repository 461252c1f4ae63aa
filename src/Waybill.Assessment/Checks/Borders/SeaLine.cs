using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Assessment.Checks.Borders;

/// <summary>Tells how much of the straight line between two ports runs over land. Coarse: it is there to say that a straight line is no sea route.</summary>
internal static class SeaLine
{
    /// <summary>Shorter lines are not looked at: what they cross is headlands, which the allowance for detours is for.</summary>
    private const double LeastMetres = 300_000;

    /// <summary>Parts of the line this near to an end do not count: ports lie in bays and up rivers.</summary>
    private const double EndMetres = 25_000;

    /// <summary>Less land than this is headlands and islands too.</summary>
    private const decimal LeastShare = 0.05m;

    private const int Samples = 60;

    private static readonly Lazy<ImmutableArray<Ring>> Land = new(() =>
        [.. BorderBook.Bundled.Names.Select(BorderBook.Bundled.Area).OfType<BorderArea>().Where(a => !a.IsContested || a.Code.Length > 0).SelectMany(a => a.Rings).Select(Ring.Of)]);

    /// <summary>Share of the great circle over land, 0..1; 0 for a short line, or one that only touches land.</summary>
    public static decimal LandShare(GeoPoint from, GeoPoint to)
    {
        var metres = Geodesic.DistanceMetres(from, to);
        if (metres < LeastMetres) return 0;
        int counted = 0, onLand = 0;
        for (var i = 1; i < Samples; i++)
        {
            var along = metres * i / Samples;
            if (along < EndMetres || metres - along < EndMetres) continue;
            counted++;
            if (IsLand(At(from, to, (double)i / Samples))) onLand++;
        }
        var share = counted == 0 ? 0 : (decimal)onLand / counted;
        return share < LeastShare ? 0 : share;
    }

    private static bool IsLand(GeoPoint point) => GeoLines.Hold(Land.Value.Where(r => r.MayHold(point)).Select(r => r.Points), point);

    // On the sphere through both points: off the geodesic by less than 0.2 degrees even on the longest lines, which is enough to tell land from sea.
    private static GeoPoint At(GeoPoint from, GeoPoint to, double share)
    {
        var (a, b) = (Vector(from), Vector(to));
        var angle = Math.Acos(Math.Clamp((a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z), -1, 1));
        var (p, q) = (Math.Sin((1 - share) * angle), Math.Sin(share * angle));
        var (x, y, z) = ((p * a.X) + (q * b.X), (p * a.Y) + (q * b.Y), (p * a.Z) + (q * b.Z));
        return new(Math.Atan2(z, Math.Sqrt((x * x) + (y * y))) * 180 / Math.PI, Math.Atan2(y, x) * 180 / Math.PI);
    }

    private static (double X, double Y, double Z) Vector(GeoPoint point)
    {
        var (latitude, longitude) = (point.Latitude * Math.PI / 180, point.Longitude * Math.PI / 180);
        return (Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    private sealed record Ring(ImmutableArray<GeoPoint> Points, double South, double North, double West, double East)
    {
        public static Ring Of(ImmutableArray<GeoPoint> points) =>
            new(points, points.Min(p => p.Latitude), points.Max(p => p.Latitude), points.Min(p => p.Longitude), points.Max(p => p.Longitude));

        public bool MayHold(GeoPoint p) => p.Latitude >= South && p.Latitude <= North && p.Longitude >= West && p.Longitude <= East;
    }
}
