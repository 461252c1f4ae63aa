using System.CommandLine;
using Waybill.Cli.Screens;
using Waybill.Cli.Screens.Cases;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill check CASE</c>: every check. Its verdicts are results and change no exit code.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var asOf = AssessedCase.AsOfOption(text);
        var json = new Option<bool>("--json") { Description = text["Check.Json"] };
        var command = new Command("check", text["Check.Description"]) { folder, asOf, json };
        command.SetAction((parse, cancellation) => Task.FromResult(AssessedCase.Show(
            context, parse.GetValue(folder)!, parse.GetValue(asOf), (outcome, book) => Run(context, outcome, book, parse.GetValue(json)), cancellation)));
        return command;
    }

    private static ExitCode Run(CommandContext context, AssessOutcome outcome, CaseBook book, bool json)
    {
        if (!json)
        {
            ChecksScreen.Write(book, ConsoleFor.Results(context), context.Text);
            return ExitCode.Done;
        }
        foreach (var check in book.Assessment.Checks)
        {
            context.Out.Write(AssessmentJsonWriter.CheckLine(book.Assessment, check, book.Title, outcome.Head) + "\n");
        }
        return ExitCode.Done;
    }
}
