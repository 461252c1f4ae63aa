using System.CommandLine;
using NodaTime.Text;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Core;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill explain CASE FINDING</c>: the reasoning behind a finding, and what changes it.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var finding = new Argument<string?>("FINDING") { Description = text["Explain.Finding"], Arity = ArgumentArity.ZeroOrOne };
        var without = new Option<string[]>("--without") { Description = text["Explain.WithoutOption"], HelpName = "ORIGIN" };
        var prior = new Option<double?>("--prior")
        {
            Description = text["Explain.PriorOption"],
            HelpName = "P",
            CustomParser = result =>
            {
                if (AssessedCase.Share(result.Tokens[0].Value) is { } share) return share;
                result.AddError(text.Format("Explain.WrongPrior", result.Tokens[0].Value));
                return null;
            },
        };
        var asOf = AssessedCase.AsOfOption(text);
        var json = new Option<bool>("--json") { Description = text["Explain.Json"] };
        var command = new Command("explain", text["Explain.Description"]) { folder, finding, without, prior, asOf, json };
        command.Validators.Add(result =>
        {
            var alone = result.GetValue(finding) is null && (result.GetValue(without) is { Length: > 0 } || result.GetResult(prior) is not null);
            if (alone) result.AddError(text["Explain.NeedsFinding"]);
        });
        command.SetAction((parse, cancellation) => Task.FromResult(AssessedCase.Show(
            context, parse.GetValue(folder)!, parse.GetValue(asOf), (outcome, book) => parse.GetValue(finding) is { } wanted
                ? One(context, outcome, book, wanted, parse.GetValue(without) ?? [], parse.GetValue(prior), parse.GetValue(json))
                : All(context, outcome, book, parse.GetValue(json)),
            cancellation, keepInput: parse.GetValue(without) is { Length: > 0 } || parse.GetResult(prior) is not null)));
        return command;
    }

    private static ExitCode All(CommandContext context, AssessOutcome outcome, CaseBook book, bool json)
    {
        if (!json) FindingList.Write(book, ConsoleFor.Results(context), context.Text);
        else foreach (var finding in book.Assessment.Findings) Line(context, outcome, book, finding, []);
        return ExitCode.Done;
    }

    private static ExitCode One(
        CommandContext context, AssessOutcome outcome, CaseBook book, string wanted, string[] without, double? prior, bool json)
    {
        var proposition = book.Assessment.Transfers.SelectMany(t => t.Propositions).FirstOrDefault(p => string.Equals(p.Id, wanted, StringComparison.OrdinalIgnoreCase));
        if (proposition is null && book.Assessment is { Transfers.IsEmpty: true, AsOf: { } day })
        {
            context.Error.WriteLine(context.Text.Format("Explain.NothingKnown", LocalDatePattern.Iso.Format(day)));
            return ExitCode.Usage;
        }
        if (proposition is null)
        {
            var near = FindingList.Near(book, wanted);
            context.Error.WriteLine(context.Text.Format("Explain.Unknown", TerminalText.Escape(wanted), near.Count == 0 ? "–" : TerminalText.Escape(string.Join(", ", near))));
            return ExitCode.Usage;
        }
        if (book.Finding(proposition.Id) is not { } finding)
        {
            FindingList.Write(book, [proposition], ConsoleFor.Results(context), context.Text);
            return ExitCode.Done;
        }
        var origins = finding.Rows.Select(r => r.Origin).Distinct(StringComparer.Ordinal).ToArray();
        if (without.FirstOrDefault(o => !origins.Contains(o, StringComparer.Ordinal)) is { } unknown)
        {
            context.Error.WriteLine(context.Text.Format(
                "Explain.UnknownOrigin", TerminalText.Escape(unknown), origins.Length == 0 ? "–" : TerminalText.Escape(string.Join(", ", origins))));
            return ExitCode.Usage;
        }
        var changed = without.Length > 0 || prior is not null ? Regrade.Of(outcome, proposition, [.. without], prior) : null;
        if (json) Line(context, outcome, book, changed ?? finding, without);
        else FindingScreen.Write(book, proposition, changed ?? finding, changed is null ? null : finding, without, ConsoleFor.Results(context), context.Text);
        return ExitCode.Done;
    }

    private static void Line(CommandContext context, AssessOutcome outcome, CaseBook book, Finding finding, string[] without) =>
        context.Out.Write(AssessmentJsonWriter.FindingLine(book.Assessment, finding, without, book.Title, outcome.Head) + "\n");
}
