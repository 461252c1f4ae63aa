using Waybill.Core.Geography;
using Waybill.Core.Sites;

namespace Waybill.Readers.Records;

/// <summary>Chooses among the points that a row gives for a site.</summary>
internal static class SitePoints
{
    /// <summary>
    /// Grid that a military point finer than a locality is brought to, degrees: 0.05° of latitude are 5.6 km, so that the point gives away no more
    /// than <see cref="Site.MilitaryRadiusMetres"/> does.
    /// </summary>
    private const double MilitaryGridDegrees = 0.05;

    /// <summary>Every point with a source; one without is a problem, and not used.</summary>
    public static IReadOnlyList<SitePoint> Of(RecordRow row, IReadOnlyDictionary<string, string> sources)
    {
        var points = new List<SitePoint>();
        foreach (var (map, text) in row.Items("coordinates"))
        {
            if (map is null)
            {
                row.Wrong("coordinates", "holds no map", text, "lat, lon, precision, radius_m, source");
                continue;
            }
            if (Read(map, sources) is { } point) points.Add(point);
        }
        return points;
    }

    /// <summary>
    /// The finest, those that are warned of last; for a military site the finest that is no finer than a locality, else a finer one brought to a
    /// coarse grid, and never with a radius below <see cref="Site.MilitaryRadiusMetres"/>. Null when there is none.
    /// </summary>
    public static SitePoint? Best(IReadOnlyList<SitePoint> points, bool isMilitary)
    {
        var best = points.OrderBy(p => (p.IsDoubtful, isMilitary && p.IsFine, p.RadiusMetres), Comparer<(bool, bool, double)>.Default).FirstOrDefault();
        if (best is null || !isMilitary) return best;
        var radius = Math.Max(best.RadiusMetres, Site.MilitaryRadiusMetres);
        return best with { RadiusMetres = radius, Point = best.IsFine ? new(OnGrid(best.Point.Latitude), OnGrid(best.Point.Longitude)) : best.Point };
    }

    private static SitePoint? Read(RecordRow map, IReadOnlyDictionary<string, string> sources)
    {
        var (lat, lon) = (map.Text("lat"), map.Text("lon"));
        var (precision, radius, source) = (map.Text("precision"), map.Number("radius_m"), map.Text("source"));
        var (basis, place, caution) = (map.Text("role"), map.Text("place"), map.Text("caution"));
        foreach (var known in (ReadOnlySpan<string>)["basis", "via", "note"]) map.Has(known);
        map.TellOthers();
        if (FootprintReader.Point(map, "lat", lat, lon) is not { } point) return null;
        if (source is null)
        {
            map.Wrong("coordinates", "has no source, and is not used", $"{lat}, {lon}", "source: where the point comes from");
            return null;
        }
        return new(point, (double?)radius ?? RadiusOf(map, precision), basis, sources.GetValueOrDefault(source, source), place, precision == "berth", caution is not null);
    }

    // Radii that the words of precision are explained by: berth 300 m, locality a few kilometres, district more.
    private static double RadiusOf(RecordRow map, string? precision)
    {
        switch (precision)
        {
            case "berth":
                return 300;
            case "locality":
                return 5000;
            case null or "district" or "unknown":
                return 10_000;
            default:
                map.Wrong("precision", "is no precision of a point", precision, "berth, locality, district or unknown");
                return 10_000;
        }
    }

    private static double OnGrid(double degrees) => Math.Round(Math.Round(degrees / MilitaryGridDegrees) * MilitaryGridDegrees, 2);
}
