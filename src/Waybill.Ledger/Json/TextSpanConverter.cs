using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core.Text;

namespace Waybill.Ledger.Json;

/// <summary>A span as <c>[start,end]</c>.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <inheritdoc/>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("No span.");
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start) throw new JsonException("No span.");
        return new(start, end);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
