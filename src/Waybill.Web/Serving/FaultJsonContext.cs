using System.Text.Json.Serialization;

namespace Waybill.Web.Serving;

/// <summary>Writers of JSON, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FaultShape))]
internal sealed partial class FaultJsonContext : JsonSerializerContext;
