using System.IO.Compression;
using Waybill.Core.Cases;

namespace Waybill.Ledger.Blobs;

/// <summary>
/// Readings and assessments as bytes and back: one byte that tells the form, then the values, compressed where they are many. No contract with
/// anybody: what another version wrote is never read, because the version is part of every key.
/// </summary>
internal static class Blob
{
    private const byte Plain = 0, Compressed = 1;

    // Below this the block's own overhead eats what compression saves.
    private const int CompressFrom = 4096;

    // A hundred times the values of the largest case we measured. A few kilobytes of another's making may unpack to more than a machine holds.
    private const long MostUnpacked = 1L << 30;

    /// <summary>A reading as bytes.</summary>
    public static byte[] Write(EvidenceReading reading) => Write(reading, EvidenceBlobs.EvidenceReading);

    /// <summary>An assessment as bytes.</summary>
    public static byte[] Write(AssessmentBody assessment) => Write(assessment, Body);

    /// <summary>A reading; null when the bytes are none.</summary>
    public static EvidenceReading? ReadReading(ReadOnlySpan<byte> bytes) => Read<EvidenceReading>(bytes, EvidenceBlobs.EvidenceReading);

    /// <summary>An assessment; null when the bytes are none.</summary>
    public static AssessmentBody? ReadAssessment(ReadOnlySpan<byte> bytes) => Read<AssessmentBody>(bytes, Body);

    private static AssessmentBody Body(Codec c, AssessmentBody? v) =>
        new(ConclusionBlobs.CaseAssessment(c, v?.Assessment), c.Many(v?.Problems, EvidenceBlobs.Problem));

    private static byte[] Write<T>(T value, Func<Codec, T?, T> noun) where T : class
    {
        var codec = new Codec();
        noun(codec, value);
        var written = codec.Written;
        if (written.Length < CompressFrom) return [Plain, .. written];
        using var packed = new MemoryStream(written.Length / 2);
        packed.WriteByte(Compressed);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(written);
        return packed.ToArray();
    }

    private static T? Read<T>(ReadOnlySpan<byte> bytes, Func<Codec, T?, T> noun) where T : class
    {
        try
        {
            if (bytes.Length == 0 || bytes[0] > Compressed) return null;
            var codec = new Codec(bytes[0] == Plain ? bytes[1..].ToArray() : Inflate(bytes[1..]));
            var value = noun(codec, null);
            return codec.IsAtEnd ? value : null;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            return null; // a value that no member can have is no value of ours
        }
    }

    /// <summary>Unpacks values; <see cref="InvalidDataException"/> when the bytes are none, or unpack to more than <paramref name="most"/> bytes.</summary>
    internal static ReadOnlyMemory<byte> Inflate(ReadOnlySpan<byte> bytes, long most = MostUnpacked)
    {
        using var values = new MemoryStream((int)Math.Min(bytes.Length * 3L, most));
        using (var packed = new MemoryStream(bytes.ToArray()))
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
        {
            var chunk = new byte[64 * 1024];
            for (var read = zlib.Read(chunk); read > 0; read = zlib.Read(chunk))
            {
                if (values.Length + read > most) throw new InvalidDataException("The values unpack to more than is read.");
                values.Write(chunk, 0, read);
            }
        }
        return values.GetBuffer().AsMemory(0, checked((int)values.Length));
    }
}
