using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core.Geography;

namespace Waybill.Ledger.Json;

/// <summary>A point as <c>[latitude,longitude]</c>.</summary>
internal sealed class GeoPointConverter : JsonConverter<GeoPoint>
{
    /// <inheritdoc/>
    public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("No point.");
        var latitude = reader.GetDouble();
        reader.Read();
        var longitude = reader.GetDouble();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("No point.");
        if (!(latitude is >= -90 and <= 90 && longitude is >= -180 and <= 180)) throw new JsonException("A point outside the Earth.");
        return new(latitude, longitude);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Latitude);
        writer.WriteNumberValue(value.Longitude);
        writer.WriteEndArray();
    }
}
