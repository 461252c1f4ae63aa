namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Where a statement was first made.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Detail">Day and number of documents, in small type; null for nothing.</param>
public sealed record OriginNode(string Label, string? Detail);
