using System.CommandLine;
using System.Text;
using System.Text.Json;
using Waybill.Cli.Output;
using Waybill.Cli.Screens;
using Waybill.Core;
using Waybill.Vault;
using Waybill.Vault.Log;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill log CASE</c>: every act on a case, or the head to note elsewhere.</summary>
internal static class LogCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var head = new Option<bool>("--head") { Description = text["Log.Head"] };
        var json = new Option<bool>("--json") { Description = text["Log.Json"] };
        var command = new Command("log", text["Log.Description"]) { folder, head, json };
        command.SetAction(parse => CaseRun.Guarded(
            context, () => Run(context, parse.GetValue(folder)!, parse.GetValue(head), parse.GetValue(json))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, bool headOnly, bool json)
    {
        var log = CustodyLog.Read(CaseRun.Layout(context, given), VaultOptions.Default, out var problem);
        if (log is null) return CaseRun.Stopped(context, problem!);
        if (headOnly) context.Out.WriteLine(json ? HeadJson(log.Head) : log.Head.ToString());
        var faulty = log.Leaves.Where(l => l.Fault is not null).ToArray();
        if (!headOnly)
        {
            foreach (var leaf in log.Leaves)
            {
                if (json && leaf.Fault is null) context.Out.WriteLine(Encoding.UTF8.GetString(leaf.Line.Span));
                else if (leaf.Act is { } act) ActLines.Write(context.Out, leaf.Index, act, context.Text);
            }
            if (!json) context.Out.WriteLine(context.Text.Format("Case.Head", log.Head));
        }
        foreach (var leaf in faulty)
        {
            context.Out.Flush();
            context.Error.WriteLine(new Problem(ProblemCodes.LeafMalformed, given, leaf.Fault!, FormattableString.Invariant($"leaf {leaf.Index}")).ToString());
        }
        if (log.UnfinishedBytes > 0) context.Error.WriteLine(context.Text.Format("Log.Unfinished", log.UnfinishedBytes));
        return faulty.Length > 0 ? ExitCode.Integrity : ExitCode.Done;
    }

    private static string HeadJson(LogHead head) =>
        JsonSerializer.Serialize(new CaseHeadJson(head.Size, head.Root.Hex), CaseJsonContext.Default.CaseHeadJson);
}
