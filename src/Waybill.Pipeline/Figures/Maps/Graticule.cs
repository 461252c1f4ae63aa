using System.Text;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>Meridians and parallels of a frame: they show which way north is where the map turns.</summary>
internal static class Graticule
{
    private const int Parts = 24;

    /// <summary>Path data; a line about every fifth of the frame.</summary>
    public static string Path(MapFrame frame)
    {
        var degrees = frame.Height / frame.PixelsPerKilometre / 111 / 3;
        var step = degrees switch { > 15 => 20, > 7 => 10, > 3.5 => 5, > 1.5 => 2, > 0.7 => 1, > 0.35 => 0.5, _ => 0.2 };
        var centre = frame.Centre.Point;
        var reach = Math.Min(90, (frame.Radius * 180 / Math.PI) + step);
        var (south, north) = (Math.Max(-80, Math.Floor((centre.Latitude - reach) / step) * step), Math.Min(80, Math.Ceiling((centre.Latitude + reach) / step) * step));
        // Near a pole every meridian is in the frame.
        var wide = Math.Max(Math.Abs(south), Math.Abs(north)) >= 80 ? 180 : Math.Min(180, reach / Math.Cos(Math.Max(Math.Abs(south), Math.Abs(north)) * Math.PI / 180));
        var (west, east) = (Math.Floor((centre.Longitude - wide) / step) * step, Math.Ceiling((centre.Longitude + wide) / step) * step);
        if (east - west >= 360) (west, east) = (-180, 180);
        var data = new StringBuilder();
        for (var longitude = west; longitude <= east + 1e-9; longitude += step) Append(data, frame, i => (south + ((north - south) * i / Parts), longitude));
        for (var latitude = south; latitude <= north + 1e-9; latitude += step) Append(data, frame, i => (latitude, west + ((east - west) * i / Parts)));
        return data.ToString();
    }

    private static void Append(StringBuilder data, MapFrame frame, Func<int, (double Latitude, double Longitude)> at)
    {
        var line = new Xy[Parts + 1];
        for (var i = 0; i <= Parts; i++)
        {
            var (latitude, longitude) = at(i);
            line[i] = frame.Pixel(new Core.Geography.GeoPoint(Math.Clamp(latitude, -90, 90), Wrapped(longitude)));
        }
        foreach (var part in Clip.Line(line, -1, -1, frame.Width + 1, frame.Height + 1)) data.Append(PathData.Line(Clip.Thin(part, 0.15)));
    }

    private static double Wrapped(double longitude) => longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
}
