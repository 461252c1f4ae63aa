using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A site on a <see cref="LegStrip"/>.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Lines">What is known of it, such as the day and what was seen.</param>
/// <param name="Seen">A sensor saw something there: solid square; otherwise hollow.</param>
public sealed record LegStop(string Label, ImmutableArray<string> Lines, bool Seen);
