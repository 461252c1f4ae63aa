using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Waybill.Cli.Commands;
using Waybill.Cli.Screens;
using Waybill.Core;
using Waybill.Pipeline.Views;

namespace Waybill.Cli;

/// <summary>The commands of <c>waybill</c>, and the edge where every fault becomes one sentence and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs <paramref name="args"/>. Never throws.</summary>
    public static async Task<ExitCode> RunAsync(IReadOnlyList<string> args, CommandContext context, CancellationToken cancellation)
    {
        var code = await GuardedAsync(args, context, cancellation);
        try
        {
            await context.Out.FlushAsync(CancellationToken.None);
        }
        catch (IOException e)
        {
            context.Error.WriteLine(context.Text.Format("Edge.Output", TerminalText.Escape(e.Message)));
            return code == ExitCode.Done ? ExitCode.DoneWithProblems : code;
        }
        return code;
    }

    /// <summary>The command tree; its texts are in the language of <paramref name="context"/>.</summary>
    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(context.Text["Root.Description"]);
        var language = new Option<string>("--lang") { Description = context.Text["Option.Lang"], Recursive = true };
        language.AcceptOnlyFromAmong([.. Messages.Languages]);
        root.Options.Add(language);
        root.Options.Add(new Option<bool>("--debug") { Description = context.Text["Option.Debug"], Recursive = true });

        // One line a command, in the order a user meets them.
        root.Subcommands.Add(DemoCommand.Create(context));
        root.Subcommands.Add(ReadCommand.Create(context));
        root.Subcommands.Add(NewCommand.Create(context));
        root.Subcommands.Add(AddCommand.Create(context));
        root.Subcommands.Add(AssessCommand.Create(context));
        root.Subcommands.Add(ShowCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(ExplainCommand.Create(context));
        root.Subcommands.Add(ExportCommand.Create(context));
        root.Subcommands.Add(ServeCommand.Create(context));
        root.Subcommands.Add(LogCommand.Create(context));
        root.Subcommands.Add(VerifyCommand.Create(context));
        root.Subcommands.Add(RedactCommand.Create(context));

        var help = new HelpScreen(context);
        foreach (var option in root.Options)
        {
            if (option is HelpOption) (option.Description, option.Action) = (context.Text["Help.Help"], help);
            else if (option is VersionOption) option.Description = context.Text["Help.Version"];
        }
        root.SetAction(help.Invoke);
        return root;
    }

    private static async Task<ExitCode> GuardedAsync(IReadOnlyList<string> args, CommandContext context, CancellationToken cancellation)
    {
        try
        {
            if (!Startup.NormalizationWorks())
            {
                context.Error.WriteLine(context.Text["Edge.Normalization"]);
                return ExitCode.Bug;
            }
            var parse = Create(context).Parse(args);
            if (parse.Action is ParseErrorAction) return Usage(parse, context);
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = context.Out,
                Error = context.Error,
            };
            return (ExitCode)await parse.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine(context.Text["Edge.Stopped"]);
            return ExitCode.DoneWithProblems;
        }
        catch (IOException e)
        {
            // Input faults are problems by now; what is left is output that cannot be written: no space, a closed device.
            context.Error.WriteLine(context.Text.Format("Edge.Output", TerminalText.Escape(e.Message)));
            if (context.Debug) context.Error.WriteLine(e.ToString());
            return ExitCode.DoneWithProblems;
        }
#pragma warning disable CA1031 // This is the command edge: whatever is left is our bug, said in one sentence.
        catch (Exception e)
#pragma warning restore CA1031
        {
            context.Error.WriteLine(context.Text.Format("Edge.Bug", e.GetType().Name, TerminalText.Escape(e.Message)));
            context.Error.WriteLine(context.Debug ? e.ToString() : context.Text["Edge.BugHint"]);
            return ExitCode.Bug;
        }
    }

    private static ExitCode Usage(ParseResult parse, CommandContext context)
    {
        foreach (var error in parse.Errors)
        {
            // The parser sets the allowed values on lines of their own; the user's own words in them are made harmless.
            var lines = error.Message.Split('\n').Select(line => TerminalText.Escape(line.Trim()));
            context.Error.WriteLine(string.Join(' ', lines));
        }
        var names = new Stack<string>();
        for (SymbolResult? at = parse.CommandResult; at is CommandResult command; at = at.Parent)
        {
            names.Push(command.Command is RootCommand ? "waybill" : command.Command.Name);
        }
        context.Error.WriteLine(context.Text.Format("Edge.UsageHint", string.Join(' ', names)));
        return ExitCode.Usage;
    }
}
