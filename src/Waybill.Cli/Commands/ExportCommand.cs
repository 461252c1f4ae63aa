using System.CommandLine;
using Waybill.Cli.Output;
using Waybill.Core;
using Waybill.Pipeline.Assessing;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill export CASE --format FORMAT</c>: the case as a file for others; so far the dossier, as HTML or PDF.</summary>
internal static class ExportCommand
{
    private const string Html = "html", Pdf = "pdf";

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var folder = CaseRun.CaseArgument(text);
        var format = new Option<string>("--format") { Description = text["Export.Format"], HelpName = "html|pdf", DefaultValueFactory = _ => Html };
        format.AcceptOnlyFromAmong(Html, Pdf);
        var to = new Option<string>("--out") { Description = text["Export.Out"], HelpName = "FILE" };
        var transfer = new Option<string>("--transfer") { Description = text["Show.Transfer"], HelpName = "ID" };
        var asOf = AssessedCase.AsOfOption(text);
        var force = new Option<bool>("--force") { Description = text["Export.Force"] };
        var command = new Command("export", text["Export.Description"]) { folder, format, to, transfer, asOf, force };
        command.SetAction(async (parse, cancellation) =>
        {
            var given = parse.GetValue(folder)!;
            var kind = parse.GetValue(format)!;
            var path = parse.GetValue(to) ?? Name(given, kind);
            return (int)await RunAsync(context, new(given, kind, path, parse.GetValue(transfer), parse.GetValue(asOf), parse.GetValue(force)), cancellation);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, Wanted wanted, CancellationToken cancellation)
    {
        var text = context.Text;
        var path = context.Absolute(wanted.Path);
        if (Path.Exists(path) && !wanted.Force)
        {
            context.Error.WriteLine(text.Format("Export.Exists", TerminalText.Escape(wanted.Path)));
            return ExitCode.Usage;
        }
        var browser = wanted.Kind == Pdf ? PdfPrinter.Find(context.Environment) : null;
        if (wanted.Kind == Pdf && browser is null)
        {
            context.Error.WriteLine(text["Export.NoBrowser"]);
            return ExitCode.Usage;
        }
        if (AssessedCase.View(context, wanted.Case, wanted.AsOf, cancellation, out var code) is not { } view) return code;
        if (wanted.Transfer is { } id && view.Book.Transfer(id) is null)
        {
            context.Error.WriteLine(text.Format("Show.UnknownTransfer", TerminalText.Escape(id), string.Join(", ", view.Book.Assessment.Transfers.Select(t => t.Id).DefaultIfEmpty("–"))));
            return ExitCode.Usage;
        }
        try
        {
            var fault = browser is null ? null : await DossierFile.PrintAsync(browser, view, text.Language, wanted.Transfer, path, cancellation);
            if (browser is null) await DossierFile.WriteAsync(view, text.Language, wanted.Transfer, path);
            if (fault is not null)
            {
                context.Error.WriteLine(text.Format("Export.NotPrinted", TerminalText.Escape(fault)));
                return ExitCode.DoneWithProblems;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Error.WriteLine(text.Format("Export.NotWritten", TerminalText.Escape(wanted.Path), TerminalText.Escape(e.Message)));
            return ExitCode.DoneWithProblems;
        }
        context.Out.WriteLine(text.Format("Export.Done", TerminalText.Escape(wanted.Path)));
        if (view.Outcome.Problems.Length == 0) return ExitCode.Done;
        context.Error.WriteLine(text.Count("Assess.HasProblems", view.Outcome.Problems.Length));
        return ExitCode.DoneWithProblems;
    }

    // Beside where one stands, named after the case.
    private static string Name(string given, string kind)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(given));
        return (name is "" or "." or ".." ? "case" : name) + "." + kind;
    }

    private sealed record Wanted(string Case, string Kind, string Path, string? Transfer, LocalDate? AsOf, bool Force);
}
