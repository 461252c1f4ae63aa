using System.CommandLine;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill show CASE</c>: the waybill nobody issued.</summary>
internal static class ShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var transfer = new Option<string>("--transfer") { Description = text["Show.Transfer"], HelpName = "ID" };
        var asOf = AssessedCase.AsOfOption(text);
        var json = new Option<bool>("--json") { Description = text["Show.Json"] };
        var command = new Command("show", text["Show.Description"]) { folder, transfer, asOf, json };
        command.SetAction((parse, cancellation) => Task.FromResult(AssessedCase.Show(
            context, parse.GetValue(folder)!, parse.GetValue(asOf),
            (outcome, book) => Run(context, outcome, book, parse.GetValue(transfer), parse.GetValue(json)), cancellation)));
        return command;
    }

    private static ExitCode Run(CommandContext context, AssessOutcome outcome, CaseBook book, string? wanted, bool json)
    {
        var transfer = wanted is null ? book.Assessment.Transfers.FirstOrDefault(t => t.ReturnOf is null) ?? book.Assessment.Transfers.FirstOrDefault() : book.Transfer(wanted);
        if (wanted is not null && transfer is null)
        {
            var known = string.Join(", ", book.Assessment.Transfers.Select(t => t.Id));
            context.Error.WriteLine(context.Text.Format("Show.UnknownTransfer", TerminalText.Escape(wanted), known.Length == 0 ? "–" : known));
            return ExitCode.Usage;
        }
        if (json) context.Out.Write(AssessmentJsonWriter.Document(book.Assessment, book.Title, outcome.Head) + "\n");
        else WaybillScreen.Write(book, transfer, ConsoleFor.Results(context), context.Text);
        return ExitCode.Done;
    }
}
