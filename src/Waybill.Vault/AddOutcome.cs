using Waybill.Core;
using Waybill.Vault.Log;

namespace Waybill.Vault;

/// <summary>What became of one file: a receipt, or the problem that kept it out.</summary>
/// <param name="Index">Number of the receipt's leaf; −1 when there is none.</param>
/// <param name="Receipt">The receipt; null when the file was not added.</param>
/// <param name="Known">True when the case had these bytes already, and now has one more receipt of them.</param>
/// <param name="Problem">Why it was not added; null when it was.</param>
public sealed record AddOutcome(long Index, ReceivedAct? Receipt, bool Known, Problem? Problem);
