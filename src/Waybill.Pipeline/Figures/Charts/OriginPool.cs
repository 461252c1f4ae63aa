using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Origins that draw on one pool of knowledge, and count for less than their number.</summary>
/// <param name="Label">What they share.</param>
/// <param name="Detail">How strongly, such as "ρ = 0.8"; null for nothing.</param>
/// <param name="Worth">What they are worth together, such as "1.15"; null for nothing.</param>
/// <param name="Origins">Positions of the origins in the tree's list.</param>
public sealed record OriginPool(string Label, string? Detail, string? Worth, ImmutableArray<int> Origins);
