using System.CommandLine;
using System.Text;
using Waybill.Core;
using Waybill.Pipeline.Cases;
using Waybill.Vault;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill new DIR</c>: a case from nothing.</summary>
internal static class NewCommand
{
    private const int LongestText = 500;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = new Argument<string>("DIR") { Description = text["New.Folder"] };
        var title = TextOption("--title", text["New.Title"], context);
        var question = TextOption("--question", text["New.Question"], context);
        var by = CaseRun.ByOption(text);
        var command = new Command("new", text["New.Description"]) { folder, title, question, by };
        command.SetAction(parse => CaseRun.Guarded(
            context, () => Run(context, parse.GetValue(folder)!, parse.GetValue(title), parse.GetValue(question), parse.GetValue(by))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, string? title, string? question, string? by)
    {
        if (CaseRun.Who(context, by) is not { } who) return ExitCode.Usage;
        var layout = CaseRun.Layout(context, given);
        title ??= Path.GetFileName(layout.Folder) is { Length: > 0 } name ? name : "Waybill";
        var file = Encoding.UTF8.GetBytes(CaseTemplate.Write(title, question));
        var problem = CaseCreation.Create(layout, file, who, context.Clock.GetCurrentInstant(), VaultOptions.Default, out var head);
        if (problem is not null) return CaseRun.Stopped(context, problem);
        CaseRun.TellAccount(context, who);
        context.Out.WriteLine(context.Text.Format("New.Made", TerminalText.Escape(given)));
        context.Out.WriteLine(context.Text.Format("New.Next", TerminalText.Escape(Path.Combine(given, "case.yaml"))));
        context.Out.WriteLine(context.Text.Format("Case.Head", head));
        return ExitCode.Done;
    }

    private static Option<string> TextOption(string name, string description, CommandContext context)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "TEXT" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && (string.IsNullOrWhiteSpace(value) || value.Length > LongestText))
            {
                result.AddError(context.Text.Format("Case.WrongText", name, LongestText));
            }
        });
        return option;
    }
}
