using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Assessment.Checks.Borders;

/// <summary>The outline of a state, or of an area that states differ on.</summary>
/// <param name="Name">Name in the map data.</param>
/// <param name="Code">ISO 3166-1 numeric code; empty where there is none.</param>
/// <param name="IsContested">True for an area that states differ on; it may be part of a state's outline as well.</param>
/// <param name="Rings">Closed rings, outer and inner; even-odd. Edges between two parts of the same state are left out of <see cref="Border"/>, not of these.</param>
/// <param name="Border">The outline without edges that two of its own rings share: land borders and coasts.</param>
public sealed record BorderArea(string Name, string Code, bool IsContested, ImmutableArray<ImmutableArray<GeoPoint>> Rings, ImmutableArray<ImmutableArray<GeoPoint>> Border);
