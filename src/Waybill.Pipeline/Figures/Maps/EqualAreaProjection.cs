using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// Lambert's azimuthal equal-area projection, oblique, on the sphere: J. P. Snyder, <i>Map Projections: A Working Manual</i>, USGS Professional
/// Paper 1395 (1987), equations 24-2, 22-4, 22-5 and 5-3, p. 185.
/// </summary>
/// <remarks>
/// One projection for a bay and for a continent: centred on the route it knows neither date line nor pole, and at 3,300 km from the middle, half of
/// a journey along the Trans-Siberian, lengths are off by 3.4 % (radially cos(c/2), across 1/cos(c/2)). It cannot show the point opposite to its centre.
/// </remarks>
internal sealed class EqualAreaProjection(Direction centre)
{
    private readonly Direction east = centre.Axes().East;
    private readonly Direction north = centre.Axes().North;

    public Direction Centre => centre;

    /// <summary>Kilometres east and north of the centre on the map.</summary>
    public Xy Project(GeoPoint point) => Project(Direction.Of(point));

    /// <summary>Kilometres east and north of the centre on the map.</summary>
    public Xy Project(Direction point)
    {
        // k' = sqrt(2 / (1 + cos c)); held back beside the opposite point, which would be a whole circle.
        var scale = Direction.EarthKilometres * Math.Sqrt(2 / Math.Max(1e-9, 1 + centre.Dot(point)));
        return new(scale * east.Dot(point), scale * north.Dot(point));
    }

    /// <summary>The point of the globe at a place of the map; null outside the map.</summary>
    public GeoPoint? Unproject(Xy place)
    {
        var rho = Math.Sqrt((place.X * place.X) + (place.Y * place.Y)) / Direction.EarthKilometres;
        if (rho >= 2) return null;
        var angle = 2 * Math.Asin(rho / 2);
        return centre.Away(Math.Atan2(place.X, place.Y), angle * Direction.EarthKilometres).Point;
    }
}
