using Waybill.Core;

namespace Waybill.Pipeline.Views;

/// <summary>An act of the custody log as a page shows it.</summary>
/// <param name="Index">Number of its leaf, from 0.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="ByAccount">True when the name is the account's: nobody stated it.</param>
/// <param name="Name">What was done: created, received, redacted, recovered.</param>
/// <param name="Evidence">The evidence it was done to; null where it was done to the case.</param>
/// <param name="Detail">File name, or the reason of a redaction; null where there is none.</param>
/// <param name="Leaf">Hash of the leaf.</param>
public sealed record ActEntry(long Index, Instant At, string By, bool ByAccount, string Name, Sha256Digest? Evidence, string? Detail, Sha256Digest Leaf);
