using System.Diagnostics;
using System.Globalization;

namespace Waybill.Benchmarks;

/// <summary>Several measurements of one thing. The median is the figure; least and greatest show what the machine's other work did.</summary>
internal sealed class Series
{
    private readonly List<double> values = [];

    public void Add(double value) => values.Add(value);

    public double Median
    {
        get
        {
            var sorted = values.Order(Comparer<double>.Default).ToList();
            var middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public string Show(string format, string unit) => string.Create(CultureInfo.InvariantCulture,
        $"{Number(Median, format)} {unit} (median of {values.Count}; {Number(values.Min(), format)}–{Number(values.Max(), format)})");

    /// <summary>Seconds that <paramref name="work"/> takes.</summary>
    public static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
