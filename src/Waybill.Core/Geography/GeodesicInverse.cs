namespace Waybill.Core.Geography;

/// <summary>
/// The inverse problem on WGS 84: Newton's method on the azimuth of the line at its first point, as Karney 2013 §4 and §5 give it.
/// After GeographicLib 2.2 (<c>geographiclib-geodesic</c>), copyright (c) 2011-2022 Charles Karney, MIT licence; what only a prolate or a
/// very flat ellipsoid needs is left out. Names follow the paper: β reduced latitude, ω longitude and σ arc on the auxiliary sphere,
/// α azimuth; s and c before them sine and cosine.
/// </summary>
internal static class GeodesicInverse
{
    private const double A = 6378137; // equatorial radius, metres (NGA.STND.0036, 2014)
    private const double F = GeodesicSeries.F;
    private const double F1 = 1 - F;
    private const double B = A * F1;
    private const double E2 = F * (2 - F);
    private const double Ep2 = E2 / (F1 * F1);
    private const double Degree = Math.PI / 180;

    private const double Epsilon = 2.220446049250313e-16; // 2^-52
    private const double RootEpsilon = 1.4901161193847656e-8; // 2^-26
    private const double Tiny = 1.4916681462400413e-154; // square root of the smallest normal number
    private const int NewtonSteps = 20;
    private const int BisectionSteps = NewtonSteps + 53 + 10;

    // Below this arc the sphere is as good as the ellipsoid (GeographicLib, etol2): 0.1 √ε / √(max(0.001, f) · (1 − f/2) / 2)
    private static readonly double ShortArc = 0.1 * RootEpsilon / Math.Sqrt(Math.Max(0.001, F) * (1 - (F / 2)) / 2);

    /// <summary>Length of the shortest line, metres. Latitudes −90..90, longitudes −180..180, degrees.</summary>
    public static double DistanceMetres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        // To the form 0 ≤ lon12 ≤ 180, lat1 ≤ 0, lat1 ≤ lat2 ≤ −lat1, which makes the distance the same in both directions, to the bit.
        var lon12 = Math.Abs(longitude2 - longitude1);
        if (lon12 > 180) lon12 = 360 - lon12;
        var (lat1, lat2) = Math.Abs(latitude1) < Math.Abs(latitude2) ? (latitude2, latitude1) : (latitude1, latitude2);
        if (Math.Abs(latitude1) == Math.Abs(latitude2)) (lat1, lat2) = (Math.Min(latitude1, latitude2), Math.Max(latitude1, latitude2));
        if (lat1 > 0) (lat1, lat2) = (-lat1, -lat2);

        var (slam12, clam12) = SinCos(Rounded(lon12));
        var end1 = End.At(Rounded(lat1));
        var end2 = End.At(Rounded(lat2));
        if (end1.Cos < -end1.Sin)
        {
            if (end2.Cos == end1.Cos) end2 = end2 with { Sin = Math.CopySign(end1.Sin, end2.Sin) };
        }
        else if (Math.Abs(end2.Sin) == -end1.Sin)
        {
            end2 = end2 with { Cos = end1.Cos };
        }

        if (lat1 == -90 || slam12 == 0) return Meridian(end1, end2, clam12);
        if (end1.Sin == 0 && 180 - lon12 >= F * 180) return A * lon12 * Degree; // along the equator
        return Oblique(end1, end2, lon12 * Degree, slam12, clam12);
    }

    private static double Meridian(End end1, End end2, double clam12)
    {
        var (ssig1, csig1, ssig2, csig2) = (end1.Sin, clam12 * end1.Cos, end2.Sin, end2.Cos);
        var sig12 = Math.Atan2(Math.Max(0, (csig1 * ssig2) - (ssig1 * csig2)), (csig1 * csig2) + (ssig1 * ssig2));
        var (distance, reduced) = GeodesicSeries.Lengths(GeodesicSeries.N, sig12, ssig1, csig1, end1.Dn, ssig2, csig2, end2.Dn);
        return sig12 < 3 * Tiny || (sig12 < Epsilon && (distance < 0 || reduced < 0)) ? 0 : distance * B;
    }

    private static double Oblique(End end1, End end2, double lam12, double slam12, double clam12)
    {
        var start = GeodesicStart.Of(end1, end2, lam12, slam12, clam12, ShortArc, Ep2);
        if (start.Axes is { } axes) return axes * B;
        var (salp1, calp1) = (start.SinAzimuth, start.CosAzimuth);
        var (low, high) = ((Sin: Tiny, Cos: 1.0), (Sin: Tiny, Cos: -1.0)); // the azimuth lies between these
        var (nearly, narrow) = (false, false);
        for (var step = 0; ; step++)
        {
            var line = Hybrid(end1, end2, salp1, calp1, slam12, clam12);
            if (narrow || !(Math.Abs(line.Excess) >= (nearly ? 8 : 1) * Epsilon) || step == BisectionSteps) return line.Distance * B;
            if (line.Excess > 0 && (step < NewtonSteps || calp1 / salp1 > high.Cos / high.Sin)) high = (salp1, calp1);
            else if (line.Excess < 0 && (step < NewtonSteps || calp1 / salp1 < low.Cos / low.Sin)) low = (salp1, calp1);
            if (step < NewtonSteps && line.Slope > 0)
            {
                var turn = -line.Excess / line.Slope;
                var (sin, cos) = Math.SinCos(turn);
                var turned = (salp1 * cos) + (calp1 * sin);
                if (turned > 0 && Math.Abs(turn) < Math.PI)
                {
                    (salp1, calp1) = Normal(turned, (calp1 * cos) - (salp1 * sin));
                    nearly = Math.Abs(line.Excess) <= 16 * Epsilon;
                    continue;
                }
            }
            // Newton's step leaves the bracket: halve it.
            (salp1, calp1) = Normal((low.Sin + high.Sin) / 2, (low.Cos + high.Cos) / 2);
            nearly = false;
            narrow = Math.Abs(low.Sin - salp1) + (low.Cos - calp1) < Epsilon || Math.Abs(salp1 - high.Sin) + (calp1 - high.Cos) < Epsilon;
        }
    }

    // The line that leaves point 1 at this azimuth, up to the latitude of point 2: how far east of it it ends, and how fast that changes.
    private static Line Hybrid(End end1, End end2, double salp1, double calp1, double slam12, double clam12)
    {
        if (end1.Sin == 0 && calp1 == 0) calp1 = -Tiny;
        var salp0 = salp1 * end1.Cos;
        var calp0 = Hypotenuse(calp1, salp1 * end1.Sin);
        var (somg1, comg1) = (salp0 * end1.Sin, calp1 * end1.Cos);
        var (ssig1, csig1) = Normal(end1.Sin, comg1);
        var calp2 = end2.Cos != end1.Cos || Math.Abs(end2.Sin) != -end1.Sin
            ? Math.Sqrt(Square(calp1 * end1.Cos)
                + (end1.Cos < -end1.Sin ? (end2.Cos - end1.Cos) * (end1.Cos + end2.Cos) : (end1.Sin - end2.Sin) * (end1.Sin + end2.Sin))) / end2.Cos
            : Math.Abs(calp1);
        var (somg2, comg2) = (salp0 * end2.Sin, calp2 * end2.Cos);
        var (ssig2, csig2) = Normal(end2.Sin, comg2);
        var sig12 = Math.Atan2(Math.Max(0, (csig1 * ssig2) - (ssig1 * csig2)), (csig1 * csig2) + (ssig1 * ssig2));
        var somg12 = Math.Max(0, (comg1 * somg2) - (somg1 * comg2));
        var comg12 = (comg1 * comg2) + (somg1 * somg2);
        var eta = Math.Atan2((somg12 * clam12) - (comg12 * slam12), (comg12 * clam12) + (somg12 * slam12));
        var k2 = Square(calp0) * Ep2;
        var eps = k2 / ((2 * (1 + Math.Sqrt(1 + k2))) + k2);
        Span<double> c3 = stackalloc double[GeodesicSeries.Order];
        GeodesicSeries.FillC3(eps, c3);
        var b3 = GeodesicSeries.SineSeries(ssig2, csig2, c3) - GeodesicSeries.SineSeries(ssig1, csig1, c3);
        var excess = eta - (F * GeodesicSeries.A3Of(eps) * salp0 * (sig12 + b3));
        var (distance, reduced) = GeodesicSeries.Lengths(eps, sig12, ssig1, csig1, end1.Dn, ssig2, csig2, end2.Dn);
        return new(excess, calp2 == 0 ? -2 * F1 * end1.Dn / end1.Sin : reduced * F1 / (calp2 * end2.Cos), distance);
    }

    /// <summary>The pair scaled to length 1.</summary>
    internal static (double Sin, double Cos) Normal(double sine, double cosine)
    {
        var length = Hypotenuse(sine, cosine);
        return (sine / length, cosine / length);
    }

    internal static double Hypotenuse(double x, double y) => Math.Sqrt((x * x) + (y * y));

    internal static double Square(double x) => x * x;

    // Angles under 1/16 degree lose what lies below 2^-57: near-singular cases vanish, and 0.7 pm with them.
    private static double Rounded(double degrees)
    {
        const double z = 1.0 / 16;
        var y = Math.Abs(degrees);
        if (y < z)
        {
            var rest = z - y;
            y = z - rest;
        }
        return Math.CopySign(y, degrees);
    }

    // Reduced to −45..45 first, so that the quadrants are exact.
    private static (double Sin, double Cos) SinCos(double degrees)
    {
        var quadrant = (int)Math.Round(degrees / 90, MidpointRounding.AwayFromZero);
        var (s, c) = Math.SinCos((degrees - (90 * quadrant)) * Degree);
        return (quadrant & 3) switch
        {
            0 => (s, c),
            1 => (c, -s),
            2 => (-s, -c),
            _ => (-c, s),
        };
    }

    /// <summary>One end: sine and cosine of its reduced latitude, and √(1 + e′² sin²β).</summary>
    internal readonly record struct End(double Sin, double Cos, double Dn)
    {
        public static End At(double latitude)
        {
            var (s, c) = SinCos(latitude);
            var (sin, cos) = Normal(F1 * s, c);
            return new(sin, Math.Max(Tiny, cos), Math.Sqrt(1 + (Ep2 * sin * sin)));
        }
    }

    private readonly record struct Line(double Excess, double Slope, double Distance);
}
