using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A movement on a <see cref="LegStrip"/>.</summary>
/// <param name="Label">Mode and carrier, such as "Sea · ANGARA".</param>
/// <param name="Lines">What is known of it.</param>
/// <param name="Observed">A sensor followed it: solid line; otherwise dashed.</param>
/// <param name="Gap">Its track has a gap: an ellipse.</param>
public sealed record LegSpan(string Label, ImmutableArray<string> Lines, bool Observed, bool Gap);
