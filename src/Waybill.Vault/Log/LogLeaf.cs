using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>A leaf as it stands in the log.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Act">The act; null when the line is none.</param>
/// <param name="Fault">Why the line is no act; null when it is one.</param>
/// <param name="Hash">Leaf hash of <paramref name="Line"/>.</param>
/// <param name="Line">The line's bytes, without the line feed.</param>
public sealed record LogLeaf(long Index, Act? Act, string? Fault, Sha256Digest Hash, ReadOnlyMemory<byte> Line);
