using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A place on a <see cref="RouteMap"/>.</summary>
/// <param name="Id">Names it for <see cref="MapLeg"/>; unique on the map, never shown.</param>
/// <param name="Label">Its name.</param>
/// <param name="SubLabel">A second, smaller line, such as "± 5 km · seen 12 Sep"; null for none.</param>
/// <param name="At">Where it is.</param>
/// <param name="RadiusKm">It lies within so many kilometres of <paramref name="At"/>; 0 when that is finer than the map. Drawn as a circle from two pixels on.</param>
/// <param name="Kind">What it is; see <see cref="MapSiteKind.Military"/>.</param>
/// <param name="Seen">A sensor saw something there: a solid square. Otherwise a hollow one.</param>
public sealed record MapSite(string Id, string Label, string? SubLabel, GeoPoint At, double RadiusKm, MapSiteKind Kind, bool Seen);
