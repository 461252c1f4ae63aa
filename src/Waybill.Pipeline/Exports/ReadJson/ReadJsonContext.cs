using System.Text.Json.Serialization;

namespace Waybill.Pipeline.Exports.ReadJson;

/// <summary>Source-generated serialization of <see cref="ReadJsonLine"/>: no reflection, the same bytes everywhere.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = false,
    NewLine = "\n",
    Converters = [typeof(PlainDecimalConverter)])]
[JsonSerializable(typeof(ReadJsonLine))]
internal sealed partial class ReadJsonContext : JsonSerializerContext;
