namespace Waybill.Pipeline.Figures.Charts;

/// <summary>One estimate of a <see cref="RangePlot"/>.</summary>
/// <param name="Label">Who estimates.</param>
/// <param name="Detail">When and of what, in small type; null for nothing.</param>
/// <param name="Low">Low end, in the unit of the plot; null where only "at most <paramref name="High"/>" is said.</param>
/// <param name="High">High end; equal to <paramref name="Low"/> for one value; null where only "at least" is said.</param>
/// <param name="Mark">How it came about.</param>
/// <param name="Note">Said at the right, such as the numbers it was made of; null for nothing.</param>
public sealed record RangeRow(string Label, string? Detail, double? Low, double? High, RangeMark Mark, string? Note);
