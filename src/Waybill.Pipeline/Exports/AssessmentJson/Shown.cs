using NodaTime.Text;
using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Sites;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>How values are shown: days, numbers and places, each with the precision that may be given away and no more.</summary>
internal static class Shown
{
    // 0.05° of latitude are 5.6 km: locality precision, as SECURITY.md promises for military sites.
    private const decimal CoarseDegreesInOne = 20;

    /// <summary>A day, ISO 8601.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>Days.</summary>
    public static DaysShape Days(DayInterval days) => new(Day(days.Start), Day(days.End));

    /// <summary>Days that may be unknown.</summary>
    public static DaysShape? Days(DayInterval? days) => days is { } known ? Days(known) : null;

    /// <summary>A number with its unit.</summary>
    public static QuantityShape Quantity(QuantityInterval value) => new(value.Min, value.Max, value.Unit, value.Approximate);

    /// <summary>A number with its unit that may be unknown.</summary>
    public static QuantityShape? Quantity(QuantityInterval? value) => value is { } known ? Quantity(known) : null;

    /// <summary>A probability or a share, four decimals.</summary>
    public static decimal Share(double value) => Rounded(value, 4);

    /// <summary>Decibans, one decimal.</summary>
    public static decimal Decibans(double value) => Rounded(value, 1);

    /// <summary>A number of <paramref name="decimals"/> decimals; half away from zero.</summary>
    public static decimal Rounded(double value, int decimals) => decimal.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>A point; of a military site only to 0.05°.</summary>
    public static PointShape Point(GeoPoint point, bool coarse) => coarse
        ? new(Coarse(point.Latitude), Coarse(point.Longitude))
        : new(Rounded(point.Latitude, 6), Rounded(point.Longitude, 6));

    /// <summary>Radius or precision in whole metres; of a military site at least that of a locality, and never unknown.</summary>
    public static decimal? Metres(double? metres, bool coarse)
    {
        var known = metres is { } value ? Rounded(value, 0) : (decimal?)null;
        return coarse ? Math.Max(known ?? 0, (decimal)Site.MilitaryRadiusMetres) : known;
    }

    private static decimal Coarse(double degrees) => decimal.Round((decimal)degrees * CoarseDegreesInOne, 0, MidpointRounding.AwayFromZero) / CoarseDegreesInOne;
}
