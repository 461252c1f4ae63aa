using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core;

namespace Waybill.Ledger.Json;

/// <summary>A hash as 64 hexadecimal digits.</summary>
internal sealed class Sha256Converter : JsonConverter<Sha256Digest>
{
    /// <inheritdoc/>
    public override Sha256Digest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Sha256Digest.TryParse(reader.GetString()) ?? throw new JsonException("No hash.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Sha256Digest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Hex);
    }
}
