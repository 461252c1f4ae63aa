using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A movement on a <see cref="RouteMap"/>, drawn along the great circle, or through <see cref="Via"/>.</summary>
/// <param name="From">Id of the site it starts at.</param>
/// <param name="To">Id of the site it ends at.</param>
/// <param name="Mode">How it is travelled.</param>
/// <param name="Observed">A sensor followed it: solid. Otherwise it is claimed: dashed.</param>
public sealed record MapLeg(string From, string To, MapLegMode Mode, bool Observed)
{
    /// <summary>Said beside the line, such as "route not known"; null for nothing.</summary>
    public string? Label { get; init; }

    /// <summary>Points of the track between the ends, in their order; empty for the great circle.</summary>
    public ImmutableArray<GeoPoint> Via { get; init; } = [];

    /// <summary>
    /// Kilometres that the carrier can have travelled while nobody saw it (speed times time). Everything it can have reached between both ends is
    /// drawn, an ellipse with the ends as foci; null, or less than the distance, for none.
    /// </summary>
    public double? GapReachKm { get; init; }
}
