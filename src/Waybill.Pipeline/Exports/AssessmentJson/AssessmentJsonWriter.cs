using System.Text.Encodings.Web;
using System.Text.Json;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Vault.Log;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>
/// Writes an assessment, or a part of it, as one line of JSON (docs/formats/assessment.md). Never localised; the same assessment gives the same
/// bytes everywhere.
/// </summary>
public static class AssessmentJsonWriter
{
    /// <summary>Name and version of the whole document's schema; a number grows when a field changes its meaning or goes.</summary>
    public const string Schema = "waybill.assessment/1";

    /// <summary>Schema of one check.</summary>
    public const string CheckSchema = "waybill.check/1";

    /// <summary>Schema of one finding.</summary>
    public const string FindingSchema = "waybill.finding/1";

    /// <summary>What every output says it is: it looks like a transport document and names real parties.</summary>
    public const string Mark = "reconstruction of an alleged transfer, not a transport document";

    private static readonly AssessmentJsonContext Context = new(new JsonSerializerOptions(AssessmentJsonContext.Default.Options)
    {
        // Readable text instead of \u escapes; what is not harmless is escaped afterwards.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The whole assessment, without a line feed.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="title">Title of the case.</param>
    /// <param name="head">Head of the custody log that it rests on.</param>
    public static string Document(CaseAssessment assessment, string title, LogHead head)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var civil = assessment.Sites.Where(s => !s.IsMilitary).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var shape = new AssessmentShape(
            Schema,
            Mark,
            title,
            Shown.Day(assessment.AsOf),
            Log(head),
            assessment.Findings.Any(f => f.IsIllustrative),
            [.. assessment.Transfers.Select(ConclusionShaper.Shape)],
            [.. assessment.Findings.Select(ConclusionShaper.Shape)],
            [.. assessment.Chains.Select(c => new ChainShape(c.Transfer, c.Legs, c.Propositions, Shown.Share(c.Low), Shown.Share(c.High)))],
            [.. assessment.Checks.Select(ConclusionShaper.Shape)],
            [.. assessment.Law.Select(ConclusionShaper.Shape)],
            [.. assessment.Replies.Select(r => new ReplyShape(r.Party, [.. r.Asked.Select(a => new AskedShape(Shown.Day(a.Day)!, a.By, a.How, a.Answer))], r.Items))],
            [.. assessment.Origins.Select(ConclusionShaper.Shape)],
            [.. assessment.Pools.Select(ConclusionShaper.Shape)],
            [.. assessment.Claims.Select(EvidenceShaper.Shape)],
            [.. assessment.Observations.Select(o => EvidenceShaper.Shape(o, coarse: o.Site is null || !civil.Contains(o.Site)))],
            [.. assessment.Sites.Select(EvidenceShaper.Shape)],
            [.. assessment.Vessels.Select(EvidenceShaper.Shape)],
            [.. assessment.Sources.Select(EvidenceShaper.Shape)],
            assessment.Unused,
            assessment.Later);
        return HarmlessJson.Escape(JsonSerializer.Serialize(shape, Context.AssessmentShape));
    }

    /// <summary>One check, without a line feed.</summary>
    /// <param name="assessment">The assessment it is of.</param>
    /// <param name="check">The check.</param>
    /// <param name="title">Title of the case.</param>
    /// <param name="head">Head of the custody log.</param>
    public static string CheckLine(CaseAssessment assessment, CheckResult check, string title, LogHead head)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(check);
        var shape = new CheckLineShape(CheckSchema, Mark, title, Shown.Day(assessment.AsOf), Log(head), ConclusionShaper.Shape(check));
        return HarmlessJson.Escape(JsonSerializer.Serialize(shape, Context.CheckLineShape));
    }

    /// <summary>One finding with its proposition, without a line feed.</summary>
    /// <param name="assessment">The assessment it is of.</param>
    /// <param name="finding">The finding, of the assessment or of a run with other settings.</param>
    /// <param name="without">Origins that were left out for it.</param>
    /// <param name="title">Title of the case.</param>
    /// <param name="head">Head of the custody log.</param>
    public static string FindingLine(CaseAssessment assessment, Finding finding, IReadOnlyList<string> without, string title, LogHead head)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(finding);
        var proposition = assessment.Transfers.SelectMany(t => t.Propositions).FirstOrDefault(p => string.Equals(p.Id, finding.Proposition, StringComparison.Ordinal));
        var shape = new FindingLineShape(
            FindingSchema,
            Mark,
            title,
            Shown.Day(assessment.AsOf),
            Log(head),
            finding.IsIllustrative,
            without,
            proposition is null ? null : ConclusionShaper.Shape(proposition),
            ConclusionShaper.Shape(finding));
        return HarmlessJson.Escape(JsonSerializer.Serialize(shape, Context.FindingLineShape));
    }

    private static LogShape Log(LogHead head) => new(head.Size, head.Root.Hex);
}
