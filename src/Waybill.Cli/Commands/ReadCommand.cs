using System.CommandLine;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill read PATH…</c>: any document to its claims, without a case.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command = new Command("read", context.Text["Read.Description"]);
        command.SetAction((_, _) => Task.FromResult((int)ExitCode.Done));
        return command;
    }
}
