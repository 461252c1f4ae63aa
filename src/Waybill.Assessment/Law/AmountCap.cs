namespace Waybill.Assessment.Law;

/// <summary>A limit up to which a flow is allowed.</summary>
/// <param name="Value">Greatest amount, all suppliers together.</param>
/// <param name="Unit">Unit, as <c>barrel</c>.</param>
/// <param name="Per">Period it is for.</param>
/// <param name="Other">The same limit in another unit; null when the text gives none.</param>
internal sealed record AmountCap(decimal Value, string Unit, string Per, string? Other);
