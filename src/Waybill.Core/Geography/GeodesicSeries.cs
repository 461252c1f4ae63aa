namespace Waybill.Core.Geography;

/// <summary>
/// The series in the third flattening and in ε that Karney's method sums, to sixth order, for WGS 84.
/// After GeographicLib 2.2 (<c>geographiclib-geodesic</c>), copyright (c) 2011-2022 Charles Karney, MIT licence; equation numbers are
/// those of Karney 2013.
/// </summary>
internal static class GeodesicSeries
{
    /// <summary>Order of the series; a list of Fourier coefficients has one more, the first unused.</summary>
    public const int Order = 6;

    /// <summary>Flattening of WGS 84 (NGA.STND.0036, 2014).</summary>
    public const double F = 1 / 298.257223563;

    /// <summary>Third flattening.</summary>
    public const double N = F / (2 - F);

    // A3 by powers of eps, each a polynomial in n (eq. 24), and C3 likewise (eq. 25), from the highest power down; last the divisor.
    private static readonly double[] A3 = Evaluate([[-3, 128], [-2, -3, 64], [-1, -3, -1, 16], [3, -1, -2, 8], [1, -1, 2], [1, 1]]);

    private static readonly double[][] C3 =
    [
        Evaluate([[3, 128], [2, 5, 128], [-1, 3, 3, 64], [-1, 0, 1, 8], [-1, 1, 4]]),
        Evaluate([[5, 256], [1, 3, 128], [-3, -2, 3, 64], [1, -3, 2, 32]]),
        Evaluate([[7, 512], [-10, 9, 384], [5, -9, 5, 192]]),
        Evaluate([[7, 512], [-14, 7, 512]]),
        Evaluate([[21, 2560]]),
    ];

    // C1 (eq. 18) and C2 (eq. 43) by powers of eps squared.
    private static readonly double[][] C1 = [[-1, 6, -16, 32], [-9, 64, -128, 2048], [9, -16, 768], [3, -5, 512], [-7, 1280], [-7, 2048]];
    private static readonly double[][] C2 = [[1, 2, 16, 32], [35, 64, 384, 2048], [15, 80, 768], [7, 35, 512], [63, 1280], [77, 2048]];

    /// <summary>A3, the mean of the integrand of longitude (eq. 24).</summary>
    public static double A3Of(double eps) => Polynomial(A3, A3.Length, eps);

    /// <summary>Fills the coefficients of the integral of longitude (eq. 25).</summary>
    public static void FillC3(double eps, Span<double> c)
    {
        var power = 1.0;
        for (var l = 1; l < Order; l++)
        {
            power *= eps;
            c[l] = power * Polynomial(C3[l - 1], C3[l - 1].Length, eps);
        }
    }

    /// <summary>
    /// Distance and reduced length between two points of the auxiliary sphere, both over the polar semi-axis (eq. 7, 38).
    /// </summary>
    public static (double Distance, double Reduced) Lengths(
        double eps, double sig12, double ssig1, double csig1, double dn1, double ssig2, double csig2, double dn2)
    {
        Span<double> c = stackalloc double[Order + 1];
        var eps2 = eps * eps;
        var a1 = ((((eps2 + 4) * eps2 + 64) * eps2 / 256) + eps) / (1 - eps);
        Fill(C1, eps, c);
        var b1 = SineSeries(ssig2, csig2, c) - SineSeries(ssig1, csig1, c);
        var a2 = ((((-11 * eps2 - 28) * eps2 - 192) * eps2 / 256) - eps) / (1 + eps);
        Fill(C2, eps, c);
        var b2 = SineSeries(ssig2, csig2, c) - SineSeries(ssig1, csig1, c);
        var j12 = ((a1 - a2) * sig12) + (((1 + a1) * b1) - ((1 + a2) * b2));
        return ((1 + a1) * (sig12 + b1), (dn2 * (csig1 * ssig2)) - (dn1 * (ssig1 * csig2)) - (csig1 * csig2 * j12));
    }

    /// <summary>Σ c[l]·sin 2lσ, by Clenshaw's summation; the first coefficient is unused.</summary>
    public static double SineSeries(double sine, double cosine, ReadOnlySpan<double> c)
    {
        var twice = 2 * (cosine - sine) * (cosine + sine);
        double y0 = 0, y1 = 0;
        for (var l = c.Length - 1; l >= 1; l--) (y0, y1) = ((twice * y0) - y1 + c[l], y0);
        return 2 * sine * cosine * y0;
    }

    private static void Fill(double[][] rows, double eps, Span<double> c)
    {
        var power = eps;
        for (var l = 1; l <= Order; l++)
        {
            var row = rows[l - 1];
            c[l] = power * Polynomial(row, row.Length - 1, eps * eps) / row[^1];
            power *= eps;
        }
    }

    private static double[] Evaluate(double[][] rows) => [.. rows.Select(r => Polynomial(r, r.Length - 1, N) / r[^1])];

    // Horner's rule over the first coefficients, the highest power first.
    private static double Polynomial(double[] coefficients, int count, double x)
    {
        var y = coefficients[0];
        for (var i = 1; i < count; i++) y = (y * x) + coefficients[i];
        return y;
    }
}
