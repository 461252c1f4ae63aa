namespace Waybill.Pipeline.Figures.Charts;

/// <summary>One contribution of a <see cref="LedgerWaterfall"/>, in decibans (10 times the decimal logarithm of a likelihood ratio; 5 are a factor of about 3).</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Detail">Why it weighs so much, in small type; null for nothing.</param>
/// <param name="Low">Low end of its weight.</param>
/// <param name="Value">Its weight.</param>
/// <param name="High">High end of its weight.</param>
/// <param name="Physical">True for an observation, drawn solid; false for testimony, drawn hatched.</param>
public sealed record LedgerBar(string Label, string? Detail, double Low, double Value, double High, bool Physical);
