using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Geography;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the outline of a frame: <c>[lat, lon]</c>, a box <c>[south, west, north, east]</c>, a list of such points, a map of <c>lat</c> and <c>lon</c>,
/// or text of pairs. WGS 84 degrees, latitude first; a longitude first would stand out by its range or its place.
/// </summary>
internal static class FootprintReader
{
    private const string Key = "footprint";

    /// <summary>Most corners kept: an outline of a frame has a handful.</summary>
    private const int MostCorners = 1000;

    private const string Expected = "[lat, lon], [south, west, north, east], or a list of [lat, lon]";

    /// <summary>The corners, a box as its four; empty when the shape is none.</summary>
    public static ImmutableArray<GeoPoint> Read(RecordRow row, YamlValue shape)
    {
        switch (shape)
        {
            case YamlMap:
                var map = row.Map(Key)!;
                return Point(map, "lat", map.Text("lat"), map.Text("lon")) is { } one ? [one] : [];
            case YamlText text:
                return Texts(row, text.Text);
            case YamlList list when list.Items.All(i => i is YamlText):
                return Flat(row, [.. list.Items.Select(i => ((YamlText)i).Text.Trim())]);
            case YamlList list when list.Items.All(i => i is YamlList) && list.Items.Count <= MostCorners:
                var corners = ImmutableArray.CreateBuilder<GeoPoint>();
                foreach (var item in list.Items)
                {
                    if (item is not YamlList { Items: [YamlText lat, YamlText lon, ..] }) return Wrong(row, null);
                    if (Point(row, Key, lat.Text, lon.Text) is not { } corner) return [];
                    corners.Add(corner);
                }
                // A ring repeats its first corner at the end (RFC 7946 §3.1.6).
                if (corners.Count > 3 && corners[0] == corners[^1]) corners.RemoveAt(corners.Count - 1);
                return corners.ToImmutable();
            default:
                return Wrong(row, null);
        }
    }

    /// <summary>A point; null, and a problem, when one of the two is no number or outside its range.</summary>
    public static GeoPoint? Point(RecordRow row, string key, string? latitude, string? longitude)
    {
        if (latitude is null || longitude is null)
        {
            row.Wrong(key, "has only one of latitude and longitude", latitude ?? longitude, "both");
            return null;
        }
        if (!TryDegrees(latitude, 90, out var lat)) row.Wrong(key, "has a latitude that is outside -90..90", latitude, "degrees, north positive");
        else if (!TryDegrees(longitude, 180, out var lon)) row.Wrong(key, "has a longitude that is outside -180..180", longitude, "degrees, east positive");
        else return new(lat, lon);
        return null;
    }

    private static ImmutableArray<GeoPoint> Flat(RecordRow row, ImmutableArray<string> numbers)
    {
        if (numbers.Length == 2) return Point(row, Key, numbers[0], numbers[1]) is { } one ? [one] : [];
        if (numbers.Length != 4) return Wrong(row, string.Join(", ", numbers.Take(6)));
        if (Point(row, Key, numbers[0], numbers[1]) is not { } southWest || Point(row, Key, numbers[2], numbers[3]) is not { } northEast) return [];
        if (southWest.Latitude > northEast.Latitude) return Wrong(row, string.Join(", ", numbers));
        return [southWest, new(southWest.Latitude, northEast.Longitude), northEast, new(northEast.Latitude, southWest.Longitude)];
    }

    // "42.2271 130.2826" or "42.1,130.1; 42.1,130.4; 42.3,130.4"
    private static ImmutableArray<GeoPoint> Texts(RecordRow row, string text)
    {
        var corners = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (var pair in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostCorners))
        {
            var numbers = pair.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (numbers.Length == 4 && corners.Count == 0) return Flat(row, [.. numbers]);
            if (numbers.Length != 2) return Wrong(row, pair);
            if (Point(row, Key, numbers[0], numbers[1]) is not { } corner) return [];
            corners.Add(corner);
        }
        return corners.ToImmutable();
    }

    private static ImmutableArray<GeoPoint> Wrong(RecordRow row, string? found)
    {
        row.Wrong(Key, "is no point, box or outline", found, Expected);
        return [];
    }

    private static bool TryDegrees(string text, double limit, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out degrees)
        && degrees >= -limit && degrees <= limit;
}
