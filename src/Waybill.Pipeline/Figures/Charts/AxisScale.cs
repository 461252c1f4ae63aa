using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>An axis from the least to the greatest value, widened to round numbers.</summary>
internal sealed class AxisScale
{
    private readonly bool logarithmic;

    private AxisScale(double low, double high, bool logarithmic, ImmutableArray<double> ticks) => (Low, High, this.logarithmic, Ticks) = (low, high, logarithmic, ticks);

    /// <summary>Value at the left end.</summary>
    public double Low { get; }

    /// <summary>Value at the right end; greater than <see cref="Low"/>.</summary>
    public double High { get; }

    /// <summary>Round values from one end to the other.</summary>
    public ImmutableArray<double> Ticks { get; }

    /// <summary>An axis whose steps are equal. From zero where that costs no more than a third of it.</summary>
    public static AxisScale Linear(double least, double greatest, int wanted)
    {
        if (least > 0 && least < greatest * 0.7) least = 0;
        if (greatest - least <= Math.Abs(greatest) * 1e-9) (least, greatest) = (Math.Min(0, least), greatest <= 0 ? 1 : greatest);
        var step = RoundUp((greatest - least) / wanted);
        var (first, last) = (Math.Floor((least / step) + 1e-9), Math.Ceiling((greatest / step) - 1e-9));
        return new(first * step, last * step, false, [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]);
    }

    /// <summary>An axis whose steps are factors: 1, 2 and 5 in each decade, or only whole decades when there are more than three.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not greater than zero.</exception>
    public static AxisScale Logarithmic(double least, double greatest)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(greatest, least);
        var wide = Math.Log10(greatest / least) > 3;
        double[] factors = wide ? [1] : [1, 2, 5];
        var (from, to) = ((int)Math.Floor(Math.Log10(least)) - 1, (int)Math.Ceiling(Math.Log10(greatest)) + 1);
        var all = Enumerable.Range(from, to - from + 1).SelectMany(power => factors.Select(f => f * Math.Pow(10, power))).ToImmutableArray();
        var (low, high) = (all.Last(t => t <= least * (1 + 1e-9)), all.First(t => t >= greatest * (1 - 1e-9)));
        if (low >= high) high = all.First(t => t > low * (1 + 1e-9));
        return new(low, high, true, [.. all.Where(t => t >= low && t <= high)]);
    }

    /// <summary>Share of the axis, 0..1.</summary>
    public double At(double value) => logarithmic ? Math.Log(value / Low) / Math.Log(High / Low) : (value - Low) / (High - Low);

    /// <summary>A number as standards write it in no language: a point, and groups of three from five digits on, parted by a space that does not break.</summary>
    public static string Plain(double value) => Math.Abs(value) < 10_000
        ? SvgWriter.Number(value).Replace('-', '−')
        : value.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('-', '−');

    private static double RoundUp(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return power * ((step / power) switch { <= 1.0000001 => 1, <= 2.0000001 => 2, <= 5.0000001 => 5, _ => 10 });
    }
}
