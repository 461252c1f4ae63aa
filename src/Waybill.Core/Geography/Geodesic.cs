namespace Waybill.Core.Geography;

/// <summary>
/// Shortest distances on the WGS 84 ellipsoid, by C. F. F. Karney's method (<i>Algorithms for geodesics</i>, J. Geodesy 87, 2013, 43–55,
/// doi:10.1007/s00190-012-0578-z). It converges for every pair of points, those opposite to each other included.
/// </summary>
/// <remarks>
/// Accuracy: 15 nanometres (Karney 2013, §9); the tests hold the published values to 0.1 mm. What decides the error of a result is the
/// point, never the formula.
/// </remarks>
public static class Geodesic
{
    /// <summary>Metres in an international nautical mile (ISO 80000-3; International Hydrographic Conference, 1929).</summary>
    public const double MetresPerNauticalMile = 1852;

    /// <summary>Metres in a statute mile (international yard and pound agreement, 1959).</summary>
    public const double MetresPerMile = 1609.344;

    /// <summary>Length of the shortest line on the ellipsoid between two points, metres; 0..20,003,931.459.</summary>
    public static double DistanceMetres(GeoPoint from, GeoPoint to) =>
        GeodesicInverse.DistanceMetres(from.Latitude, from.Longitude, to.Latitude, to.Longitude);
}
