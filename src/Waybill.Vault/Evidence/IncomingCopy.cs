using Waybill.Core;

namespace Waybill.Vault.Evidence;

/// <summary>A whole copy under <c>evidence/.incoming</c>, flushed, not yet in its place.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Hash">Hash of its bytes.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Start">Its first bytes, at most <see cref="EvidenceStore.SniffBytes"/>.</param>
internal sealed record IncomingCopy(string Path, Sha256Digest Hash, long Length, byte[] Start);
