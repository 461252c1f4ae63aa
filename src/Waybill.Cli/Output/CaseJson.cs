using System.Text.Json.Serialization;
using Waybill.Core;

namespace Waybill.Cli.Output;

/// <summary>A head in JSON.</summary>
internal sealed record CaseHeadJson(long Size, string Root);

/// <summary>A redaction in JSON.</summary>
internal sealed record RedactedJson(string Evidence, string Reason);

/// <summary>A problem in JSON.</summary>
internal sealed record ProblemJson(string Code, string Source, string? Place, string Message, string? Found, string? Expected)
{
    /// <summary>Of a problem.</summary>
    public static ProblemJson Of(Problem problem) =>
        new(problem.Code, problem.Source, problem.Place, problem.Message, problem.Found, problem.Expected);
}

/// <summary>What <c>verify --json</c> prints; <paramref name="V"/> is the schema.</summary>
internal sealed record CheckJson(
    int V,
    bool Holds,
    CaseHeadJson Head,
    CaseHeadJson? ExtendsNotedHead,
    int EvidenceWhole,
    long BytesRead,
    long Receipts,
    RedactedJson[] Redacted,
    ProblemJson[] Failures,
    ProblemJson[] Open,
    ProblemJson[] Remarks);

/// <summary>Source-generated JSON of the commands on a case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(CaseHeadJson))]
internal sealed partial class CaseJsonContext : JsonSerializerContext;
