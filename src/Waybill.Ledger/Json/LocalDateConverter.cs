using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Waybill.Ledger.Json;

/// <summary>A day as <c>2023-09-01</c> (ISO 8601).</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <inheritdoc/>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } day ? day.Value : throw new JsonException("No day.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
