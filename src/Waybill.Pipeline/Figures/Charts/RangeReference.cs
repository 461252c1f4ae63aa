namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A value, or a band of values, that all estimates of a <see cref="RangePlot"/> are held against.</summary>
/// <param name="Low">Low end, in the unit of the plot.</param>
/// <param name="High">High end; equal to <paramref name="Low"/> for a line.</param>
/// <param name="Label">What it is, such as "full box" or "claimed".</param>
/// <param name="Detail">Said below, in small type; null for nothing.</param>
public sealed record RangeReference(double Low, double High, string Label, string? Detail);
