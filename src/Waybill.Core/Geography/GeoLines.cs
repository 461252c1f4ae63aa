using System.Collections.Immutable;

namespace Waybill.Core.Geography;

/// <summary>
/// Distances to borders and coasts. A line is a list of points joined by edges that are straight in degrees, as in the map data that such
/// lines come from; an edge goes the short way round the globe.
/// </summary>
public static class GeoLines
{
    // A piece of an edge as short as this is so near to straight that the distance along it falls, then rises.
    private const double PieceMetres = 20_000;
    private const double StepMetres = 1;

    // Sphere against ellipsoid: distances differ by less than the flattening, 1/298; 1 % is on the safe side of it.
    private const double Slack = 0.01;
    private const double MeanRadiusMetres = 6371008.8; // (2a + b) / 3, IUGG
    private const double Golden = 0.6180339887498949;

    /// <summary>The nearest point of all lines, to within 1 m of distance.</summary>
    /// <param name="from">Where from.</param>
    /// <param name="lines">Lines; a ring ends with its first point. Edges along the 180th meridian are where a map was cut, and do not count.</param>
    /// <returns>The point and its distance; null when no line has an edge that counts.</returns>
    public static NearestPoint? Nearest(GeoPoint from, IEnumerable<ImmutableArray<GeoPoint>> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        NearestPoint? best = null;
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Length; i++)
            {
                if (IsCut(line[i - 1], line[i])) continue;
                var length = Longest(line[i - 1], line[i]);
                if (best is { } found && (Sphere(from, line[i]) * (1 - Slack)) - length > found.Metres) continue;
                best = Nearer(best, OnEdge(from, line[i - 1], line[i], length));
            }
        }
        return best;
    }

    /// <summary>True when the point lies within the rings: within an odd number of them, so that a hole is outside.</summary>
    public static bool Hold(IEnumerable<ImmutableArray<GeoPoint>> rings, GeoPoint point)
    {
        ArgumentNullException.ThrowIfNull(rings);
        var inside = false;
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Length; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                if (a.Latitude > point.Latitude == b.Latitude > point.Latitude) continue;
                var share = (point.Latitude - a.Latitude) / (b.Latitude - a.Latitude);
                if (point.Longitude < a.Longitude + (share * (b.Longitude - a.Longitude))) inside = !inside;
            }
        }
        return inside;
    }

    private static bool IsCut(GeoPoint a, GeoPoint b) => Math.Abs(a.Longitude) == 180 && Math.Abs(b.Longitude) == 180;

    // Nowhere longer than if all of it lay on its parallel nearest to the equator.
    private static double Longest(GeoPoint a, GeoPoint b)
    {
        var widest = a.Latitude * b.Latitude < 0 ? 1 : Math.Cos(Radians(Math.Min(Math.Abs(a.Latitude), Math.Abs(b.Latitude))));
        var along = widest * Radians(Wrapped(b.Longitude - a.Longitude));
        var across = Radians(b.Latitude - a.Latitude);
        return Math.Sqrt((along * along) + (across * across)) * MeanRadiusMetres * (1 + Slack);
    }

    private static NearestPoint OnEdge(GeoPoint from, GeoPoint a, GeoPoint b, double length)
    {
        var pieces = Math.Max(1, (int)Math.Ceiling(length / PieceMetres));
        var best = At(from, a, b, 0);
        for (var i = 0; i < pieces; i++)
        {
            best = Nearer(best, At(from, a, b, (i + 1.0) / pieces));
            var half = At(from, a, b, (i + 0.5) / pieces);
            best = Nearer(best, half);
            if (half.Metres - PieceMetres > best.Metres) continue;
            best = Nearer(best, Search(from, a, b, (double)i / pieces, (i + 1.0) / pieces, length));
        }
        return best;
    }

    // Golden section: keeps the part in which the distance has its least value.
    private static NearestPoint Search(GeoPoint from, GeoPoint a, GeoPoint b, double low, double high, double length)
    {
        var left = high - (Golden * (high - low));
        var right = low + (Golden * (high - low));
        var (atLeft, atRight) = (At(from, a, b, left), At(from, a, b, right));
        while ((high - low) * length > StepMetres)
        {
            if (atLeft.Metres <= atRight.Metres)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (Golden * (high - low));
                atLeft = At(from, a, b, left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (Golden * (high - low));
                atRight = At(from, a, b, right);
            }
        }
        return Nearer(atLeft, atRight);
    }

    private static NearestPoint At(GeoPoint from, GeoPoint a, GeoPoint b, double share)
    {
        var point = share switch
        {
            0 => a,
            1 => b,
            _ => new(a.Latitude + (share * (b.Latitude - a.Latitude)), Wrapped(a.Longitude + (share * Wrapped(b.Longitude - a.Longitude)))),
        };
        return new(point, Geodesic.DistanceMetres(from, point));
    }

    private static NearestPoint Nearer(NearestPoint? a, NearestPoint b) => a is { } other && other.Metres <= b.Metres ? other : b;

    private static double Sphere(GeoPoint a, GeoPoint b)
    {
        var sine = Math.Sin(Radians(b.Latitude - a.Latitude) / 2);
        var across = Math.Sin(Radians(b.Longitude - a.Longitude) / 2);
        var h = (sine * sine) + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * across * across);
        return 2 * MeanRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Wrapped(double degrees) => degrees switch
    {
        > 180 => degrees - 360,
        < -180 => degrees + 360,
        _ => degrees,
    };
}
