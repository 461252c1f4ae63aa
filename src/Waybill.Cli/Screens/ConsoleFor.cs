using Spectre.Console;

namespace Waybill.Cli.Screens;

/// <summary>Makes the console that screens are drawn on.</summary>
internal static class ConsoleFor
{
    /// <summary>A console that writes results of <paramref name="context"/>; without colour it writes no escape sequence at all.</summary>
    public static IAnsiConsole Results(CommandContext context)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = context.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = context.Colour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(context.Out),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = context.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
