using System.Collections.Immutable;
using Waybill.Core.Cases;

namespace Waybill.Core.Transfers;

/// <summary>One stated number of a transfer, with who gives it. Different numbers stand side by side; they are never merged.</summary>
/// <param name="Value">The interval with its unit.</param>
/// <param name="Basis">Stated, capacity or estimate.</param>
/// <param name="Items">Claims and observations that give exactly this number.</param>
/// <param name="Days">Period it covers; null when not stated.</param>
public sealed record StatedQuantity(QuantityInterval Value, QuantityBasis Basis, ImmutableArray<string> Items, DayInterval? Days);
