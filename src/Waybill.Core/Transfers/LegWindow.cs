using System.Collections.Immutable;

namespace Waybill.Core.Transfers;

/// <summary>Days in which a leg is said or seen to have taken place. A leg keeps all of them, side by side.</summary>
/// <param name="Days">The days.</param>
/// <param name="Items">Claims and observations that give them.</param>
/// <param name="Observed">True when a sensor gives them, false when somebody says so.</param>
/// <param name="Inherited">True when the text dates the load, and the leg takes the date from another leg of the same passage.</param>
public sealed record LegWindow(DayInterval Days, ImmutableArray<string> Items, bool Observed, bool Inherited = false);
