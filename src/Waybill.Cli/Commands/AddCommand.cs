using System.CommandLine;
using System.Text;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Pipeline.Cases;
using Waybill.Pipeline.Views;
using Waybill.Vault;
using Waybill.Vault.Log;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill add CASE PATH…</c>: evidence in, with a receipt for each file.</summary>
internal static class AddCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var paths = new Argument<string[]>("PATH") { Description = text["Add.Paths"], Arity = ArgumentArity.OneOrMore };
        var by = CaseRun.ByOption(text);
        var json = new Option<bool>("--json") { Description = text["Add.Json"] };
        var command = new Command("add", text["Add.Description"]) { folder, paths, by, json };
        command.SetAction((parse, cancellation) => Task.FromResult(CaseRun.Guarded(context, () =>
            Run(context, parse.GetValue(folder)!, parse.GetValue(paths)!, parse.GetValue(by), parse.GetValue(json), cancellation))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, string[] paths, string? by, bool json, CancellationToken cancellation)
    {
        if (CaseRun.Who(context, by) is not { } who) return ExitCode.Usage;
        var layout = CaseRun.Layout(context, given);
        var options = VaultOptions.Default;
        using var vault = CaseVault.Open(layout, who, context.Clock.GetCurrentInstant(), options, out var problem, cancellation);
        if (vault is null) return CaseRun.Stopped(context, problem!);
        CaseRun.TellAccount(context, who);
        CaseRun.TellRecovery(context, vault);
        var report = context.Problems();
        var own = new List<Problem>();
        CaseFileReader.ReadAt(layout.CaseFile, Path.Combine(given, "case.yaml"), own);
        report.Add(own);
        var addition = new CaseAddition(vault, layout, who, context.Clock, options);
        int fresh = 0, known = 0;
        foreach (var path in paths)
        {
            var problems = new List<Problem>();
            foreach (var outcome in addition.Add(context.Absolute(path), path, problems, cancellation))
            {
                if (outcome.Receipt is { } receipt)
                {
                    if (outcome.Known) known++;
                    else fresh++;
                    context.Out.WriteLine(json ? Encoding.UTF8.GetString(ActJson.Write(receipt, outcome.Index)) : Line(context.Text, receipt, outcome.Known));
                }
                Tell(context, report, problems);
            }
            Tell(context, report, problems);
        }
        if (!json)
        {
            context.Out.WriteLine(context.Text.Format("Add.Sum", fresh, known));
            context.Out.WriteLine(context.Text.Format("Case.Head", vault.Head));
        }
        return report.Close();
    }

    private static void Tell(CommandContext context, ProblemReport report, List<Problem> problems)
    {
        if (problems.Count == 0) return;
        context.Out.Flush(); // on a terminal a problem stands after the file it is of
        report.Add(problems);
        problems.Clear();
    }

    private static string Line(Messages text, ReceivedAct receipt, bool known) => text.Format(
        known ? "Add.Again" : "Add.Added", CaseRun.Short(receipt.Evidence), receipt.MediaType, text.Number(receipt.Bytes), TerminalText.Escape(receipt.From));
}
