using System.Text;
using Waybill.Cli.Output;
using Waybill.Pipeline.Views;

namespace Waybill.Cli;

/// <summary>The context of a real run: the process's own streams, environment, clock and terminal.</summary>
internal static class SystemContext
{
    /// <summary>Makes it. <paramref name="args"/> are only looked at for <c>--lang</c> and <c>--debug</c>, which help needs early.</summary>
    public static CommandContext Create(IReadOnlyList<string> args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var outIsTerminal = !Console.IsOutputRedirected;
        return new CommandContext
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { AutoFlush = false, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8, 1 << 10) { AutoFlush = true, NewLine = "\n" },
            StandardInput = Console.OpenStandardInput(),
            Clock = SystemClock.Instance,
            Environment = Environment.GetEnvironmentVariable,
            Account = Environment.UserName,
            WorkingDirectory = Environment.CurrentDirectory,
            Width = Terminal.Width(Environment.GetEnvironmentVariable, () => Console.WindowWidth, outIsTerminal),
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = Terminal.Colour(Environment.GetEnvironmentVariable, outIsTerminal),
            Debug = args.Contains("--debug", StringComparer.Ordinal),
            Text = CliText.Choose(LanguageOption(args), Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>The value of <c>--lang</c>, or null; read before parsing, since the help itself is in that language.</summary>
    public static string? LanguageOption(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (string.Equals(args[i], "--", StringComparison.Ordinal)) return null;
            if (string.Equals(args[i], "--lang", StringComparison.Ordinal)) return i + 1 < args.Count ? args[i + 1] : null;
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) return args[i]["--lang=".Length..];
        }
        return null;
    }
}
