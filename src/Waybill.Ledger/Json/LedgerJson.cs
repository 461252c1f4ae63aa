using System.Collections;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Waybill.Core.Cases;

namespace Waybill.Ledger.Json;

/// <summary>Readings and assessments as bytes and back: one byte that tells the form, then JSON, compressed where it is long.</summary>
internal static class LedgerJson
{
    private const byte Plain = 0, Compressed = 1;

    // Below this the block's own overhead eats what compression saves.
    private const int CompressFrom = 4096;

    private static readonly JsonSerializerOptions Options = new(LedgerJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never shown; shorter, and quicker to read
        TypeInfoResolver = LedgerJsonContext.Default.WithAddedModifier(LeaveOutWhatIsEmpty),
    };

    private static readonly JsonTypeInfo<EvidenceReading> ReadingInfo = (JsonTypeInfo<EvidenceReading>)Options.GetTypeInfo(typeof(EvidenceReading));
    private static readonly JsonTypeInfo<AssessmentBody> AssessmentInfo = (JsonTypeInfo<AssessmentBody>)Options.GetTypeInfo(typeof(AssessmentBody));

    /// <summary>A reading as bytes.</summary>
    public static byte[] Write(EvidenceReading reading) => Pack(JsonSerializer.SerializeToUtf8Bytes(reading, ReadingInfo));

    /// <summary>An assessment as bytes.</summary>
    public static byte[] Write(AssessmentBody assessment) => Pack(JsonSerializer.SerializeToUtf8Bytes(assessment, AssessmentInfo));

    /// <summary>A reading; null when the bytes are none.</summary>
    public static EvidenceReading? ReadReading(ReadOnlySpan<byte> bytes) => Read(bytes, ReadingInfo);

    /// <summary>An assessment; null when the bytes are none.</summary>
    public static AssessmentBody? ReadAssessment(ReadOnlySpan<byte> bytes) => Read(bytes, AssessmentInfo);

    private static T? Read<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> info) where T : class
    {
        try
        {
            return bytes.Length == 0 ? null : bytes[0] switch
            {
                Plain => JsonSerializer.Deserialize(bytes[1..], info),
                Compressed => JsonSerializer.Deserialize(Inflate(bytes[1..]), info),
                _ => null,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(byte[] json)
    {
        if (json.Length < CompressFrom) return [Plain, .. json];
        using var packed = new MemoryStream(json.Length / 4);
        packed.WriteByte(Compressed);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(json);
        return packed.ToArray();
    }

    private static ReadOnlySpan<byte> Inflate(ReadOnlySpan<byte> bytes)
    {
        using var json = new MemoryStream(bytes.Length * 6);
        using (var packed = new MemoryStream(bytes.ToArray()))
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress)) zlib.CopyTo(json);
        return json.GetBuffer().AsSpan(0, checked((int)json.Length));
    }

    /// <summary>Most lists and most optional values of a claim are empty: without them its JSON is less than half as long.</summary>
    private static void LeaveOutWhatIsEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            // A parameter of a constructor has no initial value of its own to fall back to.
            if (!property.IsRequired && property.AssociatedParameter is null) property.ShouldSerialize = static (_, value) => value is not (null or ICollection { Count: 0 });
        }
    }
}
