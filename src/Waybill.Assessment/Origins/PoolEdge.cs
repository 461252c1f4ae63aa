namespace Waybill.Assessment.Origins;

/// <summary>Two origins that a rule assumes to share what they know.</summary>
/// <param name="One">Identifier of the one.</param>
/// <param name="Other">Identifier of the other.</param>
/// <param name="Correlation">ρ that the rule assumes.</param>
/// <param name="Reason">Why, as shown.</param>
internal readonly record struct PoolEdge(string One, string Other, double Correlation, string Reason);
