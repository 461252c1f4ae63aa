using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A distance to the border, front or coast of a state, as a text states it.</summary>
/// <param name="Quote">The exact words of the figure.</param>
/// <param name="Span">Where they stand, in code points.</param>
/// <param name="Value">The interval, in <c>km</c>, <c>mile</c> or <c>nautical-mile</c>.</param>
/// <param name="From">Place that it is measured from: the gazetteer's identifier, or the name in the text; null when none is named near it.</param>
/// <param name="Border">The state whose border is meant, by its name in the registry of parties.</param>
/// <param name="Claim">Claim that the figure stands in, or that shares its sentence; null when there is none.</param>
/// <param name="Line">Which line of the state, by the text's own word.</param>
public sealed record DistanceMention(string Quote, TextSpan Span, QuantityInterval Value, string? From, string Border, string? Claim, BorderKind Line = BorderKind.Border);
