using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Core.Cases;

namespace Waybill.Ledger.Json;

/// <summary>
/// Source-generated serialization of the nouns of Core, as they are. No contract with anybody: what another version wrote is never read, because
/// the version is part of every key.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    IgnoreReadOnlyProperties = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(LocalDateConverter), typeof(InstantConverter), typeof(Sha256Converter), typeof(GeoPointConverter), typeof(TextSpanConverter), typeof(NamesConverter),
    ])]
[JsonSerializable(typeof(EvidenceReading))]
[JsonSerializable(typeof(AssessmentBody))]
internal sealed partial class LedgerJsonContext : JsonSerializerContext;
