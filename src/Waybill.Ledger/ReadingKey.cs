using Waybill.Core;

namespace Waybill.Ledger;

/// <summary>What a reading depends on. A stored reading counts only while all of it is the same.</summary>
/// <param name="Evidence">Hash of the bytes.</param>
/// <param name="Inputs">Hash of all else that the reading was made from: name, media type, facts, and the readers themselves.</param>
public readonly record struct ReadingKey(Sha256Digest Evidence, Sha256Digest Inputs);
