using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A lane of a <see cref="Timeline"/>.</summary>
/// <param name="Label">Whose words, or which place.</param>
/// <param name="Band">Where it stands.</param>
/// <param name="Items">What is on it, in any order.</param>
public sealed record TimelineLane(string Label, TimelineBand Band, ImmutableArray<TimelineItem> Items);
