using System.CommandLine;
using System.Globalization;
using NodaTime.Text;
using Waybill.Cli.Output;
using Waybill.Cli.Screens.Cases;
using Waybill.Ledger;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary>What <c>show</c>, <c>check</c> and <c>explain</c> share: a case assessed as of a day, and what to do with its problems.</summary>
internal static class AssessedCase
{
    /// <summary>The option --as-of.</summary>
    public static Option<LocalDate?> AsOfOption(Messages text) => new("--as-of")
    {
        Description = text["Show.AsOf"],
        HelpName = "DATE",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (day.Success) return day.Value;
            result.AddError(text.Format("Show.WrongDay", result.Tokens[0].Value));
            return null;
        },
    };

    /// <summary>Assesses and shows. Problems of the input were told by <c>assess</c>; here they are counted, and make the exit code 1.</summary>
    /// <remarks>Nobody is waited for: while another process assesses, what is stored is read, and the rest made for this run alone.</remarks>
    public static int Show(
        CommandContext context, string given, LocalDate? asOf, Func<AssessOutcome, CaseBook, ExitCode> show, CancellationToken cancellation, bool keepInput = false) =>
        CaseRun.Guarded(context, () =>
        {
            var outcome = Assess(context, given, AssessOptions.Default with { AsOf = asOf, KeepInput = keepInput, Ledger = LedgerOptions.Default with { Wait = Duration.Zero } }, cancellation);
            if (outcome.Assessment is null) return Failed(context, outcome);
            var code = show(outcome, Book(outcome));
            context.Out.Flush();
            if (outcome.Problems.Length > 0) context.Error.WriteLine(context.Text.Count("Assess.HasProblems", outcome.Problems.Length));
            return code == ExitCode.Done && outcome.Problems.Length > 0 ? ExitCode.DoneWithProblems : code;
        });

    /// <summary>Loads a case as pages and dossier show it. Null, with the reason written and its exit code, when there is none or it does not hold.</summary>
    public static CaseView? View(CommandContext context, string given, LocalDate? asOf, CancellationToken cancellation, out ExitCode code)
    {
        Progress? line = null;
        try
        {
            var options = AssessOptions.Default with { AsOf = asOf, KeepInput = true, Ledger = LedgerOptions.Default with { Wait = Duration.Zero } };
            var view = CaseView.Load(context.Absolute(given), given, options, told =>
            {
                line ??= new Progress(context, context.Text["Assess.Progress"], told.Total);
                line.At(told.Done);
            }, out var problems, cancellation);
            foreach (var problem in problems.Skip(1)) context.Error.WriteLine(problem.ToString());
            code = view is null ? CaseRun.Stopped(context, problems[0]) : ExitCode.Done;
            return view;
        }
        catch (CaseUnavailableException e)
        {
            line?.Dispose();
            context.Error.WriteLine(e.Problem.ToString());
            if (e.IsBroken) context.Error.WriteLine(context.Text["Case.Broken"]);
            code = e.IsBroken ? ExitCode.Integrity : ExitCode.DoneWithProblems;
            return null;
        }
        finally
        {
            line?.Dispose();
        }
    }

    /// <summary>Assesses, with the progress on a terminal.</summary>
    public static AssessOutcome Assess(CommandContext context, string given, AssessOptions options, CancellationToken cancellation)
    {
        Progress? line = null;
        try
        {
            return AssessStep.Run(CaseRun.Layout(context, given), options, told =>
            {
                line ??= new Progress(context, context.Text["Assess.Progress"], told.Total);
                line.At(told.Done);
            }, cancellation);
        }
        finally
        {
            line?.Dispose();
        }
    }

    /// <summary>Writes why there is no assessment, and gives the exit code.</summary>
    public static ExitCode Failed(CommandContext context, AssessOutcome outcome)
    {
        foreach (var problem in outcome.Problems.Skip(1)) context.Error.WriteLine(problem.ToString());
        return CaseRun.Stopped(context, outcome.Problems[0]);
    }

    /// <summary>The assessment as the screens ask it.</summary>
    private static CaseBook Book(AssessOutcome outcome) => new(outcome.CaseFile!.Title, outcome.Assessment!, outcome.FileNames);

    /// <summary>A number between 0 and 1, both excluded; null when it is none.</summary>
    public static double? Share(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1 ? value : null;
}
