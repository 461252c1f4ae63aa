using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>Joins lines that meet at their ends to rings. Both sides of the 180th meridian are one place.</summary>
internal static class LineChains
{
    /// <summary>Rings, in the order of their first lines. A chain that does not come back to its start has two loose ends, which its first and last point are.</summary>
    public static IEnumerable<List<GeoPoint>> Rings(IReadOnlyList<ImmutableArray<GeoPoint>> lines)
    {
        var ends = new Dictionary<(double, double), List<int>>();
        for (var i = 0; i < lines.Count; i++)
        {
            At(ends, lines[i][0]).Add(i);
            At(ends, lines[i][^1]).Add(i);
        }
        var used = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (used[i]) continue;
            used[i] = true;
            List<GeoPoint> ring = [.. lines[i]];
            if (!Grow(ring, lines, ends, used))
            {
                // Stuck where the rest is not wanted: on from the other end, so that the closing edge lies there and nowhere else.
                ring.Reverse();
                Grow(ring, lines, ends, used);
            }
            yield return ring;
        }
    }

    // True when it came back to its start.
    private static bool Grow(List<GeoPoint> ring, IReadOnlyList<ImmutableArray<GeoPoint>> lines, Dictionary<(double, double), List<int>> ends, bool[] used)
    {
        while (Place(ring[^1]) != Place(ring[0]))
        {
            var next = At(ends, ring[^1]).FindIndex(n => !used[n]);
            if (next < 0) return false;
            var number = At(ends, ring[^1])[next];
            used[number] = true;
            var line = lines[number];
            if (Place(line[0]) == Place(ring[^1])) ring.AddRange(line.AsSpan()[1..]);
            else
            {
                for (var k = line.Length - 2; k >= 0; k--) ring.Add(line[k]);
            }
        }
        return true;
    }

    // Where the map data is cut, both sides may lie one step of its grid apart.
    private static (double, double) Place(GeoPoint point) =>
        Math.Abs(point.Longitude) > 179.999 ? (Math.Round(point.Latitude, 2), 180) : (point.Latitude, point.Longitude);

    private static List<int> At(Dictionary<(double, double), List<int>> ends, GeoPoint point)
    {
        if (!ends.TryGetValue(Place(point), out var here)) ends.Add(Place(point), here = []);
        return here;
    }
}
