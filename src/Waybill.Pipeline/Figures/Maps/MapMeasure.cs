using Waybill.Core.Geography;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A distance that a check measured, drawn as a thin straight line with both ends marked.</summary>
/// <param name="From">Id of the site it is measured from.</param>
/// <param name="To">The point it is measured to.</param>
/// <param name="Label">The definition and the length, such as "recognised border 201 km".</param>
public sealed record MapMeasure(string From, GeoPoint To, string Label);
