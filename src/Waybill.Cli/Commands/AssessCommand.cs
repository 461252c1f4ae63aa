using System.CommandLine;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill assess CASE</c>: everything derived again, and told in numbers.</summary>
internal static class AssessCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var fresh = new Option<bool>("--fresh") { Description = text["Assess.Fresh"] };
        var json = new Option<bool>("--json") { Description = text["Assess.Json"] };
        var command = new Command("assess", text["Assess.Description"]) { folder, fresh, json };
        command.SetAction((parse, cancellation) => Task.FromResult(CaseRun.Guarded(context, () =>
            Run(context, parse.GetValue(folder)!, parse.GetValue(fresh), parse.GetValue(json), cancellation))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, bool fresh, bool json, CancellationToken cancellation)
    {
        var outcome = AssessedCase.Assess(context, given, AssessOptions.Default with { Fresh = fresh }, cancellation);
        if (outcome.Assessment is not { } assessment) return AssessedCase.Failed(context, outcome);
        if (json) context.Out.Write(AssessmentJsonWriter.Document(assessment, outcome.CaseFile!.Title, outcome.Head) + "\n");
        else Tell(context, outcome, assessment, given);
        context.Out.Flush();
        foreach (var remark in outcome.Remarks) context.Error.WriteLine(remark.ToString());
        var report = context.Problems();
        report.Add(outcome.Problems);
        return report.Close();
    }

    private static void Tell(CommandContext context, AssessOutcome outcome, CaseAssessment assessment, string given)
    {
        var text = context.Text;
        string N(int count) => text.Number(count);
        if (outcome.IsStored) context.Out.WriteLine(text["Assess.Stored"]);
        context.Out.WriteLine(text.Format("Assess.Evidence", N(outcome.ReadNow), N(outcome.Reused), N(outcome.Redacted)));
        context.Out.WriteLine(text.Format(
            "Assess.Claims", N(assessment.Claims.Length), N(assessment.Claims.Count(c => c.Row is not null)), N(assessment.Observations.Length), N(assessment.Origins.Length)));
        context.Out.WriteLine(text.Format(
            "Assess.Results", N(assessment.Transfers.Length), N(assessment.Transfers.Count(t => t.ReturnOf is not null)), N(assessment.Findings.Length),
            N(assessment.Checks.Length), N(assessment.Law.Select(l => l.Provision).Distinct(StringComparer.Ordinal).Count())));
        if (assessment.Unused.Length > 0) context.Out.WriteLine(text.Count("Note.Unused", assessment.Unused.Length));
        context.Out.WriteLine(text.Format("Assess.Next", TerminalText.Escape(given)));
    }
}
