using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Waybill.Cli.Screens;

/// <summary>
/// The help of a command: the library's layout, kept within the terminal, its headings in the language of the messages (the
/// library has none in some of them).
/// </summary>
internal sealed class HelpScreen(CommandContext context) : SynchronousCommandLineAction
{
    // The library's English headings, each on a line of its own, and the sentences that stand for them.
    private static readonly (string Heading, string Key)[] Headings =
    [
        ("Description:", "Help.Description"), ("Usage:", "Help.Usage"), ("Arguments:", "Help.Arguments"), ("Options:", "Help.Options"),
        ("Commands:", "Help.Commands"),
    ];

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var results = configuration.Output;
        using var page = new StringWriter { NewLine = "\n" };
        configuration.Output = page;
        new HelpAction { MaxWidth = context.Width }.Invoke(parseResult);
        configuration.Output = results;
        foreach (var line in page.ToString().TrimEnd().Split('\n'))
        {
            var key = Array.Find(Headings, h => string.Equals(h.Heading, line.TrimEnd(), StringComparison.Ordinal)).Key;
            results.Write((key is null ? line.TrimEnd() : context.Text[key]) + "\n");
        }
        return (int)ExitCode.Done;
    }
}
