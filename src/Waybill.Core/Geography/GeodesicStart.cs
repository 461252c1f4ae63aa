using static Waybill.Core.Geography.GeodesicInverse;

namespace Waybill.Core.Geography;

/// <summary>
/// Where Newton's method begins: the azimuth of a great circle, or of the astroid problem for points almost opposite (Karney 2013 §5).
/// After GeographicLib 2.2, copyright (c) 2011-2022 Charles Karney, MIT licence.
/// </summary>
/// <param name="SinAzimuth">Sine of the azimuth at the first point.</param>
/// <param name="CosAzimuth">Its cosine.</param>
/// <param name="Axes">Distance over the polar semi-axis where the points are so near that nothing is left to solve; else null.</param>
internal readonly record struct GeodesicStart(double SinAzimuth, double CosAzimuth, double? Axes)
{
    private const double F = GeodesicSeries.F;
    private const double Narrow = 200 * 2.220446049250313e-16; // tol1 of GeographicLib
    private const double Threshold = 1000 * 1.4901161193847656e-8; // xthresh of GeographicLib

    public static GeodesicStart Of(End end1, End end2, double lam12, double slam12, double clam12, double shortArc, double ep2)
    {
        var sbet12 = (end2.Sin * end1.Cos) - (end2.Cos * end1.Sin);
        var cbet12 = (end2.Cos * end1.Cos) + (end2.Sin * end1.Sin);
        var sbet12a = (end2.Sin * end1.Cos) + (end2.Cos * end1.Sin);
        var isShort = cbet12 >= 0 && sbet12 < 0.5 && end2.Cos * lam12 < 0.5;
        var dnm = 1.0;
        var (somg12, comg12) = (slam12, clam12);
        if (isShort)
        {
            var mean = Square(end1.Sin + end2.Sin);
            dnm = Math.Sqrt(1 + (ep2 * mean / (mean + Square(end1.Cos + end2.Cos))));
            (somg12, comg12) = Math.SinCos(lam12 / ((1 - F) * dnm));
        }
        var salp1 = end2.Cos * somg12;
        var calp1 = comg12 >= 0
            ? sbet12 + (end2.Cos * end1.Sin * Square(somg12) / (1 + comg12))
            : sbet12a - (end2.Cos * end1.Sin * Square(somg12) / (1 - comg12));
        var ssig12 = Hypotenuse(salp1, calp1);
        var csig12 = (end1.Sin * end2.Sin) + (end1.Cos * end2.Cos * comg12);
        if (isShort && ssig12 < shortArc) return new(salp1, calp1, Math.Atan2(ssig12, csig12) * dnm);
        if (csig12 < 0 && ssig12 < 6 * GeodesicSeries.N * Math.PI * Square(end1.Cos))
        {
            (salp1, calp1) = AlmostOpposite(end1, end2, slam12, clam12, sbet12a, ep2);
        }
        if (salp1 <= 0) return new(1, 0, null);
        (salp1, calp1) = Normal(salp1, calp1);
        return new(salp1, calp1, null);
    }

    private static (double Sin, double Cos) AlmostOpposite(End end1, End end2, double slam12, double clam12, double sbet12a, double ep2)
    {
        var k2 = Square(end1.Sin) * ep2;
        var eps = k2 / ((2 * (1 + Math.Sqrt(1 + k2))) + k2);
        var scale = F * end1.Cos * GeodesicSeries.A3Of(eps) * Math.PI;
        var x = Math.Atan2(-slam12, -clam12) / scale;
        var y = sbet12a / (scale * end1.Cos);
        if (y > -Narrow && x > -1 - Threshold)
        {
            var sine = Math.Min(1, -x);
            return (sine, -Math.Sqrt(1 - Square(sine)));
        }
        var k = Astroid(x, y);
        var (somg12, comg12) = Math.SinCos(scale * -x * k / (1 + k));
        comg12 = -comg12;
        return (end2.Cos * somg12, sbet12a - (end2.Cos * end1.Sin * Square(somg12) / (1 - comg12)));
    }

    // The positive root of k⁴ + 2k³ − (x² + y² − 1)k² − 2y²k − y² = 0 (eq. 55).
    private static double Astroid(double x, double y)
    {
        var (p, q) = (x * x, y * y);
        var r = (p + q - 1) / 6;
        if (q == 0 && r <= 0) return 0;
        var s = p * q / 4;
        var (r2, r3) = (r * r, r * r * r);
        var discriminant = s * (s + (2 * r3));
        var u = r;
        if (discriminant >= 0)
        {
            var t3 = s + r3;
            t3 += t3 < 0 ? -Math.Sqrt(discriminant) : Math.Sqrt(discriminant);
            var t = Math.Cbrt(t3);
            u += t + (t != 0 ? r2 / t : 0);
        }
        else
        {
            u += 2 * r * Math.Cos(Math.Atan2(Math.Sqrt(-discriminant), -(s + r3)) / 3);
        }
        var v = Math.Sqrt((u * u) + q);
        var uv = u < 0 ? q / (v - u) : u + v;
        var w = (uv - q) / (2 * v);
        return uv / (Math.Sqrt(uv + (w * w)) + w);
    }
}
