using System.CommandLine;
using System.Text.Json;
using Waybill.Cli.Output;
using Waybill.Cli.Screens;
using Waybill.Core;
using Waybill.Pipeline.Cases;
using Waybill.Vault;
using Waybill.Vault.Checking;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill verify CASE</c>: recomputes everything, offline.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var head = new Option<string>("--head") { Description = text["Verify.Head"], HelpName = "SIZE:ROOT" };
        head.Validators.Add(result =>
        {
            if (NotedHead.TryParse(result.GetValueOrDefault<string>()) is null) result.AddError(text["Verify.WrongHead"]);
        });
        var json = new Option<bool>("--json") { Description = text["Verify.Json"] };
        var command = new Command("verify", text["Verify.Description"]) { folder, head, json };
        command.SetAction((parse, cancellation) => Task.FromResult(CaseRun.Guarded(context, () =>
            Run(context, parse.GetValue(folder)!, NotedHead.TryParse(parse.GetValue(head)), parse.GetValue(json), cancellation))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, NotedHead? noted, bool json, CancellationToken cancellation)
    {
        var layout = CaseRun.Layout(context, given);
        var report = CaseCheck.Run(layout, noted, VaultOptions.Default, out var problem, cancellation);
        if (report is null) return CaseRun.Stopped(context, problem!);
        var open = new List<Problem>(report.Open);
        CaseFileReader.ReadAt(layout.CaseFile, Path.Combine(given, "case.yaml"), open);
        if (json) context.Out.WriteLine(Json(report, open));
        else CheckScreen.Write(context.Out, report, noted, context.Text);
        context.Out.Flush();
        foreach (var remark in report.Remarks) context.Error.WriteLine(remark.ToString());
        var problems = context.Problems();
        problems.Add(open);
        if (report.Failures.Length == 0) return problems.Close();
        context.Error.WriteLine(report.Failures[0].ToString());
        if (report.Failures.Length > 1) context.Error.WriteLine(context.Text.Count("Verify.Others", report.Failures.Length - 1));
        return ExitCode.Integrity;
    }

    private static string Json(CheckReport report, List<Problem> open) => JsonSerializer.Serialize(
        new CheckJson(
            1,
            report.Failures.Length == 0,
            new(report.Head.Size, report.Head.Root.Hex),
            report.Extends is { } noted ? new(noted.Size, noted.Root.Hex) : null,
            report.Whole,
            report.WholeBytes,
            report.Receipts,
            [.. report.Redacted.Select(r => new RedactedJson(r.Id.Hex, r.Redaction!.Reason))],
            [.. report.Failures.Select(ProblemJson.Of)],
            [.. open.Select(ProblemJson.Of)],
            [.. report.Remarks.Select(ProblemJson.Of)]),
        CaseJsonContext.Default.CheckJson);
}
