namespace Waybill.Core.Geography;

/// <summary>The point of a line that is nearest to another point.</summary>
/// <param name="Point">Where it is.</param>
/// <param name="Metres">How far, geodesic, metres.</param>
public readonly record struct NearestPoint(GeoPoint Point, double Metres);
