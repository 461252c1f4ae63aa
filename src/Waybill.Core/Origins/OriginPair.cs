namespace Waybill.Core.Origins;

/// <summary>The correlation assumed between two origins of a pool.</summary>
/// <param name="First">Identifier of the one, the first in ordinal order.</param>
/// <param name="Second">Identifier of the other.</param>
/// <param name="Correlation">ρ, 0..1.</param>
public readonly record struct OriginPair(string First, string Second, double Correlation);
