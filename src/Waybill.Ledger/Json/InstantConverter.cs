using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Waybill.Ledger.Json;

/// <summary>A moment as <c>2023-09-01T12:00:00Z</c>, to the nanosecond.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    /// <inheritdoc/>
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true } moment ? moment.Value : throw new JsonException("No moment.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
