using System.Globalization;
using System.Text;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// Writes path data in tenths of a pixel, each point relative to the one before, both as rounded: steps of whole tenths add up without drift,
/// and a coast takes about five bytes a point.
/// </summary>
internal static class PathData
{
    public static string Polygon(IEnumerable<Xy> points) => Write(points, true);

    public static string Line(IEnumerable<Xy> points) => Write(points, false);

    private static string Write(IEnumerable<Xy> points, bool close)
    {
        var data = new StringBuilder();
        long lastX = 0, lastY = 0;
        var first = true;
        foreach (var point in points)
        {
            var (x, y) = (Tenths(point.X), Tenths(point.Y));
            if (first)
            {
                data.Append('M');
                Append(data, x, false);
                Append(data, y, true);
                data.Append('l');
                first = false;
            }
            else if (x != lastX || y != lastY)
            {
                Append(data, x - lastX, data[^1] != 'l');
                Append(data, y - lastY, true);
            }
            (lastX, lastY) = (x, y);
        }
        if (data.Length > 0 && data[^1] == 'l') data.Length = close ? 0 : data.Length - 1;
        else if (data.Length > 0 && close) data.Append('z');
        return data.ToString();
    }

    private static long Tenths(double value) => (long)Math.Round(value * 10, MidpointRounding.AwayFromZero);

    // "-" parts two numbers by itself, and a leading zero says nothing.
    private static void Append(StringBuilder data, long tenths, bool isNext)
    {
        if (isNext && tenths >= 0) data.Append(' ');
        if (tenths < 0) data.Append('-');
        var size = Math.Abs(tenths);
        if (size >= 10 || size == 0) data.Append((size / 10).ToString(CultureInfo.InvariantCulture));
        if (size % 10 != 0) data.Append('.').Append((char)('0' + (size % 10)));
    }
}
