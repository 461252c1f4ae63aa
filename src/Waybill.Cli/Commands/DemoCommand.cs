using System.CommandLine;
using Waybill.Core.Documents;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Reading;

namespace Waybill.Cli.Commands;

/// <summary><c>waybill demo</c>: reads the bundled articles and prints their claims.</summary>
internal static class DemoCommand
{
    /// <summary>Folder of the bundled articles, as shown; it lies beside the program.</summary>
    private const string Articles = "examples/najin-dunay/articles";

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var json = new Option<bool>("--json") { Description = context.Text["Read.Json"] };
        var command = new Command("demo", context.Text["Demo.Description"]) { json };
        command.SetAction(async (parse, cancellation) =>
        {
            if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, Articles)))
            {
                context.Error.WriteLine(context.Text.Format("Demo.NoExample", Articles));
                return (int)ExitCode.Bug;
            }
            var found = DocumentFinder.Find([Articles], AppContext.BaseDirectory, new ReadLimits()).ToArray();
            Action<ReadDocument> show = parse.GetValue(json)
                ? document => context.Out.Write(ReadJsonWriter.Line(document) + "\n")
                : ReadCommand.Screens(context);
            return (int)await ReadCommand.RunAsync(context, found, DocumentFacts.None, show, cancellation);
        });
        return command;
    }
}
