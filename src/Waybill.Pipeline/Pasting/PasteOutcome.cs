using Waybill.Core;

namespace Waybill.Pipeline.Pasting;

/// <summary>What became of a pasted article.</summary>
/// <param name="Evidence">Its hash; null when it was not added.</param>
/// <param name="Known">True when the case had these bytes already, and now has one more receipt of them.</param>
/// <param name="Problem">Why it was not added; null when it was.</param>
public sealed record PasteOutcome(Sha256Digest? Evidence, bool Known, Problem? Problem);
