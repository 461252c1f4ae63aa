using System.Collections.Immutable;

namespace Waybill.Pipeline.Views;

/// <summary>A row of the return flow.</summary>
/// <param name="Goods">Class of goods; empty: goods that nobody names.</param>
/// <param name="Named">Claims and observations that name it.</param>
public sealed record ReturnItem(string Goods, ImmutableArray<string> Named);
