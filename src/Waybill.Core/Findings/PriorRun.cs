namespace Waybill.Core.Findings;

/// <summary>The ledger run with one prior.</summary>
/// <param name="Prior">Prior probability, 0..1.</param>
/// <param name="Low">Probability with the least favourable inputs.</param>
/// <param name="Middle">Probability with the middle inputs.</param>
/// <param name="High">Probability with the most favourable inputs.</param>
public readonly record struct PriorRun(double Prior, double Low, double Middle, double High);
