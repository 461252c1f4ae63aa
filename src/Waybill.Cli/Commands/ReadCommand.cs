using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime.Text;
using Waybill.Cli.Output;
using Waybill.Cli.Screens;
using Waybill.Core.Documents;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Reading;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill read PATH…</c>: any document to its claims, without a case.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var text = context.Text;
        var paths = new Argument<string[]>("PATH") { Description = text["Read.Paths"], Arity = ArgumentArity.OneOrMore };
        var published = new Option<LocalDate?>("--published")
        {
            Description = text["Read.Published"],
            HelpName = "DATE",
            CustomParser = result => Day(result, text),
        };
        var publisher = new Option<string>("--publisher") { Description = text["Read.Publisher"], HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = text["Read.Json"] };
        var withText = new Option<bool>("--text") { Description = text["Read.Text"] };
        var command = new Command("read", text["Read.Description"]) { paths, published, publisher, json, withText };
        command.Validators.Add(result =>
        {
            if (result.GetValue(withText) && !result.GetValue(json)) result.AddError(text["Read.TextNeedsJson"]);
        });
        command.SetAction(async (parse, cancellation) =>
        {
            var given = new DocumentFacts { Publisher = parse.GetValue(publisher), Published = parse.GetValue(published) };
            var found = DocumentFinder.Find(parse.GetValue(paths)!, context.WorkingDirectory, new ReadLimits()).ToArray();
            Action<ReadDocument> show = parse.GetValue(json)
                ? document => context.Out.Write(ReadJsonWriter.Line(document, parse.GetValue(withText)) + "\n")
                : Screens(context);
            return (int)await RunAsync(context, found, given, show, cancellation);
        });
        return command;
    }

    /// <summary>Reads what was found and shows each document; problems go to standard error as they come.</summary>
    internal static async Task<ExitCode> RunAsync(
        CommandContext context, IReadOnlyList<FoundDocument> found, DocumentFacts given, Action<ReadDocument> show, CancellationToken cancellation)
    {
        var problems = context.Problems();
        var step = new ReadStep(new ReadLimits(), context.StandardInput);
        using (var progress = new Progress(context, context.Text["Read.Progress"], found.Count))
        {
            await foreach (var outcome in step.ReadAsync(found, given, cancellation))
            {
                progress.Step();
                progress.Aside(() =>
                {
                    if (outcome.Document is { } document) show(document);
                    if (outcome.Problems.Length == 0) return;
                    context.Out.Flush(); // on a terminal a problem stands after the document it is of
                    problems.Add(outcome.Problems);
                });
            }
        }
        return problems.Close();
    }

    /// <summary>Shows documents one below the other, with a rule between.</summary>
    internal static Action<ReadDocument> Screens(CommandContext context)
    {
        var console = ConsoleFor.Results(context);
        var first = true;
        return document =>
        {
            if (!first) context.Out.Write("\n" + new string('─', Math.Min(context.Width, 40)) + "\n\n");
            first = false;
            DocumentScreen.Write(document, console, context.Text);
        };
    }

    private static LocalDate? Day(ArgumentResult result, Messages text)
    {
        var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
        if (day.Success) return day.Value;
        result.AddError(text.Format("Read.WrongDate", result.Tokens[0].Value));
        return null;
    }
}
