using System.Text.Json.Serialization;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>Source-generated serialization of the three schemas of an assessment: no reflection, the same bytes everywhere.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = false,
    NewLine = "\n",
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters = [typeof(PlainDecimalConverter)])]
[JsonSerializable(typeof(AssessmentShape))]
[JsonSerializable(typeof(CheckLineShape))]
[JsonSerializable(typeof(FindingLineShape))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
