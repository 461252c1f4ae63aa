using System.CommandLine;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Pipeline.Views;
using Waybill.Vault;
using Waybill.Vault.Log;
using Waybill.Vault.Storage;

namespace Waybill.Cli.Commands;

/// <summary>What the commands on a case share: the case, who acts, and how a fault of the case ends a run.</summary>
internal static class CaseRun
{
    /// <summary>Digits of a hash that a person sees; <c>redact</c> takes them back.</summary>
    public const int ShownDigits = CaseBook.ShownDigits;

    /// <summary>The argument CASE.</summary>
    public static Argument<string> CaseArgument(Messages text) => new("CASE") { Description = text["Case.Argument"] };

    /// <summary>The option --by.</summary>
    public static Option<string> ByOption(Messages text)
    {
        var option = new Option<string>("--by") { Description = text["Case.By"], HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && !Actor.IsName(name)) result.AddError(text["Case.WrongName"]);
        });
        return option;
    }

    /// <summary>The folder of a case.</summary>
    public static CaseLayout Layout(CommandContext context, string given) => new(context.Absolute(given), given);

    /// <summary>
    /// Who acts: the option, else WAYBILL_NAME, else the account's name. Null, with the sentence written, when there is no
    /// usable name.
    /// </summary>
    public static Actor? Who(CommandContext context, string? option)
    {
        if (option is not null) return new(option, ActorBasis.Stated);
        var variable = context.Environment("WAYBILL_NAME");
        if (!string.IsNullOrEmpty(variable))
        {
            if (Actor.IsName(variable)) return new(variable, ActorBasis.Stated);
            context.Error.WriteLine(context.Text["Case.WrongVariable"]);
            return null;
        }
        if (!Actor.IsName(context.Account))
        {
            context.Error.WriteLine(context.Text["Case.NoName"]);
            return null;
        }
        return new(context.Account, ActorBasis.Account);
    }

    /// <summary>Says so when the name is the account's: a receipt with a name that nobody stated is worth less.</summary>
    public static void TellAccount(CommandContext context, Actor who)
    {
        if (who.Basis == ActorBasis.Account) context.Error.WriteLine(context.Text.Format("Case.AccountName", TerminalText.Escape(who.Name)));
    }

    /// <summary>Writes what stopped a command, and gives its exit code.</summary>
    public static ExitCode Stopped(CommandContext context, Problem problem)
    {
        context.Error.WriteLine(problem.ToString());
        return problem.Code switch
        {
            // The command line names what is not there, or must not be there; nothing was done.
            ProblemCodes.NotACase or ProblemCodes.CaseExists or ProblemCodes.EvidenceUnknown or ProblemCodes.EvidenceAmbiguous => ExitCode.Usage,
            ProblemCodes.CaseLayoutWrong => ExitCode.Integrity,
            _ => ExitCode.DoneWithProblems,
        };
    }

    /// <summary>Runs, and turns broken integrity and a case that cannot be written into one sentence and their exit codes.</summary>
    public static int Guarded(CommandContext context, Func<ExitCode> run)
    {
        try
        {
            return (int)run();
        }
        catch (IntegrityException e)
        {
            context.Out.Flush();
            context.Error.WriteLine(e.Problem.ToString());
            context.Error.WriteLine(context.Text["Case.Broken"]);
            return (int)ExitCode.Integrity;
        }
        catch (CaseFaultException e)
        {
            context.Out.Flush();
            context.Error.WriteLine(e.Problem.ToString());
            return (int)ExitCode.DoneWithProblems;
        }
    }

    /// <summary>Says what an earlier, killed run had left, when opening the case cleared something.</summary>
    public static void TellRecovery(CommandContext context, CaseVault vault)
    {
        if (vault.Recovered is { } recovered)
        {
            context.Error.WriteLine(context.Text.Format("Case.Recovered", recovered.Copies, recovered.Undone.Length, recovered.Tails.Length));
        }
    }

    /// <summary>The shown digits of a hash.</summary>
    public static string Short(Sha256Digest hash) => hash.Hex[..ShownDigits];
}
