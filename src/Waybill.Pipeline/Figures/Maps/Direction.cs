using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// A point of the globe as a unit vector from its middle: in vectors neither the 180th meridian nor a pole is anything special. The globe is
/// a sphere here; a drawing does not show the 0.3 % by which the ellipsoid differs.
/// </summary>
internal readonly record struct Direction(double X, double Y, double Z)
{
    public const double EarthKilometres = 6371.0088; // mean radius (2a + b) / 3, IUGG

    public static Direction Of(GeoPoint point)
    {
        var (latitude, longitude) = (point.Latitude * Math.PI / 180, point.Longitude * Math.PI / 180);
        return new(Math.Cos(latitude) * Math.Cos(longitude), Math.Cos(latitude) * Math.Sin(longitude), Math.Sin(latitude));
    }

    public GeoPoint Point => new(Math.Clamp(Math.Atan2(Z, Math.Sqrt((X * X) + (Y * Y))) * 180 / Math.PI, -90, 90), Math.Clamp(Math.Atan2(Y, X) * 180 / Math.PI, -180, 180));

    public double Dot(Direction other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>Angle to another point, radians. By the chord, which stays exact where the cosine is flat.</summary>
    public double Angle(Direction other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt((x * x) + (y * y) + (z * z)) / 2));
    }

    public double KilometresTo(Direction other) => Angle(other) * EarthKilometres;

    /// <summary>The middle of several points; the first where they cancel out.</summary>
    public static Direction Middle(IReadOnlyList<Direction> points)
    {
        double x = 0, y = 0, z = 0;
        foreach (var point in points) (x, y, z) = (x + point.X, y + point.Y, z + point.Z);
        var length = Math.Sqrt((x * x) + (y * y) + (z * z));
        return length < 1e-9 ? points[0] : new(x / length, y / length, z / length);
    }

    /// <summary>Points of the great circle, both ends included. Ends opposite to each other have no one great circle; the straight list of both is returned.</summary>
    public static IReadOnlyList<Direction> GreatCircle(Direction from, Direction to, int parts)
    {
        var angle = from.Angle(to);
        if (angle < 1e-9 || Math.PI - angle < 1e-6) return [from, to];
        var points = new Direction[parts + 1];
        for (var i = 0; i <= parts; i++)
        {
            var share = (double)i / parts;
            var (p, q) = (Math.Sin((1 - share) * angle) / Math.Sin(angle), Math.Sin(share * angle) / Math.Sin(angle));
            points[i] = new((p * from.X) + (q * to.X), (p * from.Y) + (q * to.Y), (p * from.Z) + (q * to.Z));
        }
        return points;
    }

    /// <summary>The point in a bearing at a distance.</summary>
    /// <param name="bearing">Radians, clockwise from north.</param>
    /// <param name="kilometres">Along the great circle.</param>
    public Direction Away(double bearing, double kilometres)
    {
        var (east, north) = Axes();
        var angle = kilometres / EarthKilometres;
        var (c, e, n) = (Math.Cos(angle), Math.Sin(angle) * Math.Sin(bearing), Math.Sin(angle) * Math.Cos(bearing));
        return new((c * X) + (e * east.X) + (n * north.X), (c * Y) + (e * east.Y) + (n * north.Y), (c * Z) + (e * east.Z) + (n * north.Z));
    }

    /// <summary>East and north at this point; at a pole, those of the Greenwich meridian.</summary>
    public (Direction East, Direction North) Axes()
    {
        var flat = Math.Sqrt((X * X) + (Y * Y));
        Direction east = flat < 1e-12 ? new(0, 1, 0) : new(-Y / flat, X / flat, 0);
        return (east, new((Y * east.Z) - (Z * east.Y), (Z * east.X) - (X * east.Z), (X * east.Y) - (Y * east.X)));
    }
}
