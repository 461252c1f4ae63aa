using System.CommandLine;
using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Vault;
using Waybill.Vault.Evidence;
using Waybill.Vault.Log;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill redact CASE EVIDENCE --reason R</c>: the bytes go; hash, receipts and reason stay.</summary>
internal static class RedactCommand
{
    private const int LongestReason = 2000, FewestDigits = 4;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var evidence = new Argument<string>("EVIDENCE") { Description = text["Redact.Evidence"] };
        evidence.Validators.Add(result =>
        {
            var id = result.GetValueOrDefault<string>();
            if (id is null || id.Length is < FewestDigits or > 64 || !id.All(char.IsAsciiHexDigit)) result.AddError(text.Format("Redact.WrongEvidence", FewestDigits));
        });
        var reason = new Option<string>("--reason") { Description = text["Redact.Reason"], HelpName = "TEXT", Required = true };
        reason.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (string.IsNullOrWhiteSpace(value) || value.Length > LongestReason) result.AddError(text.Format("Case.WrongText", "--reason", LongestReason));
        });
        var by = CaseRun.ByOption(text);
        var command = new Command("redact", text["Redact.Description"]) { folder, evidence, reason, by };
        command.SetAction((parse, cancellation) => Task.FromResult(CaseRun.Guarded(context, () =>
            Run(context, parse.GetValue(folder)!, parse.GetValue(evidence)!, parse.GetValue(reason)!.Trim(), parse.GetValue(by), cancellation))));
        return command;
    }

    private static ExitCode Run(CommandContext context, string given, string prefix, string reason, string? by, CancellationToken cancellation)
    {
        if (CaseRun.Who(context, by) is not { } who) return ExitCode.Usage;
        var now = context.Clock.GetCurrentInstant();
        var layout = CaseRun.Layout(context, given);
        using var vault = CaseVault.Open(layout, who, now, VaultOptions.Default, out var problem, cancellation);
        if (vault is null) return CaseRun.Stopped(context, problem!);
        CaseRun.TellAccount(context, who);
        CaseRun.TellRecovery(context, vault);
        if (Find(vault.State, prefix, given, out problem) is not { } item) return CaseRun.Stopped(context, problem!);
        DerivedData.Delete(layout);
        vault.Redact(item.Id, reason, who, now);
        context.Out.WriteLine(context.Text.Format("Redact.Done", CaseRun.Short(item.Id), TerminalText.Escape(item.Receipts[0].OriginalName)));
        context.Out.WriteLine(context.Text["Redact.Stays"]);
        context.Out.WriteLine(context.Text.Format("Case.Head", vault.Head));
        return ExitCode.Done;
    }

    private static EvidenceItem? Find(CustodyState state, string prefix, string given, out Problem? problem)
    {
        problem = null;
        var found = state.FindByPrefix(prefix);
        if (found.Count == 0)
        {
            problem = new(ProblemCodes.EvidenceUnknown, given, "no evidence has this hash", Found: prefix, Hint: "See: waybill log CASE");
        }
        else if (found.Count > 1)
        {
            problem = new(
                ProblemCodes.EvidenceAmbiguous, given, FormattableString.Invariant($"{found.Count} pieces of evidence begin with this"), Found: prefix,
                Hint: "Give more digits");
        }
        else if (found[0].Redaction is { } redaction)
        {
            problem = new(
                ProblemCodes.EvidenceRedacted, given, "this evidence was redacted before; nothing was done", Found: redaction.Reason);
        }
        return problem is null ? found[0] : null;
    }
}
