using Waybill.Core;

namespace Waybill.Vault.Log;

/// <summary>
/// Reads a file of lines that each end in a line feed. What stands after the last line feed is no line: it is the
/// <see cref="Tail"/>, an append that was not finished. Nothing beyond the given length is looked at.
/// </summary>
internal sealed class LineReader(Stream stream, long length, int longest, string shown)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly List<byte> pending = [];
    private int at, end;
    private long taken;

    /// <summary>Bytes of the finished lines read so far, line feeds included.</summary>
    public long FinishedBytes { get; private set; }

    /// <summary>What follows the last line feed, once <see cref="Next"/> gave null.</summary>
    public byte[] Tail => pending.ToArray();

    /// <summary>The next finished line without its line feed; null at the end.</summary>
    /// <exception cref="IntegrityException">A line is longer than anything Waybill writes.</exception>
    public byte[]? Next()
    {
        while (true)
        {
            if (at == end)
            {
                (at, end) = (0, stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length - taken)));
                if (end == 0) return null;
                taken += end;
            }
            var rest = buffer.AsSpan(at, end - at);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            if (pending.Count + part.Length > longest)
            {
                throw new IntegrityException(new(
                    ProblemCodes.LeafMalformed, shown, FormattableString.Invariant($"a line is longer than {longest} bytes, so it is none of Waybill's"),
                    FormattableString.Invariant($"byte {FinishedBytes}")));
            }
            pending.AddRange(part);
            at += part.Length;
            if (feed < 0) continue;
            at++;
            var line = pending.ToArray();
            pending.Clear();
            FinishedBytes += line.Length + 1;
            return line;
        }
    }
}
