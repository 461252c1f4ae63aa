using Waybill.Core.Geography;

namespace Waybill.Readers.Records;

/// <summary>One of the points that a row gives for a site.</summary>
/// <param name="Point">The point.</param>
/// <param name="RadiusMetres">Radius in which the site lies.</param>
/// <param name="Basis">What the point is, as "berth".</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Place">Settlement that it is the point of, or null.</param>
/// <param name="IsFine">True when it is finer than a locality.</param>
/// <param name="IsDoubtful">True when whoever recorded it warns of it.</param>
internal sealed record SitePoint(GeoPoint Point, double RadiusMetres, string? Basis, string Source, string? Place, bool IsFine, bool IsDoubtful);
