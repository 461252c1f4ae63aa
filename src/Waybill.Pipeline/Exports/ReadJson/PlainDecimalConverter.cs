using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Pipeline.Exports.ReadJson;

/// <summary>Writes a decimal without trailing zeros or exponent: 1000 and 1000.00 are the same number and give the same bytes.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        // 28 digits after the point are all that a decimal has (ECMA-334, System.Decimal).
        writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
    }
}
