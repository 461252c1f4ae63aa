using Waybill.Cli;
using Waybill.Cli.Output;
using Waybill.Pipeline.Views;

namespace Waybill.Tests.Support;

/// <summary>Runs a command in the process, with streams of its own.</summary>
internal sealed class CommandRun
{
    private CommandRun(ExitCode code, string output, string error) => (Code, Output, Error) = (code, output, error);

    public ExitCode Code { get; }

    public string Output { get; }

    public string Error { get; }

    /// <summary>Runs <c>waybill</c> with <paramref name="args"/>.</summary>
    public static async Task<CommandRun> OfAsync(
        IReadOnlyList<string> args, byte[]? input = null, int width = Terminal.DefaultWidth, string? workingDirectory = null, string language = "en",
        string? name = null, string? account = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var context = Context(output, error, input, width, workingDirectory, language) with
        {
            Debug = args.Contains("--debug"),
            Environment = variable => variable == "WAYBILL_NAME" ? name : null,
            Account = account ?? "",
        };
        var code = await CommandLine.RunAsync(args, context, CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A context with no terminal, no colour and a clock that stands.</summary>
    public static CommandContext Context(
        TextWriter output, TextWriter error, byte[]? input = null, int width = Terminal.DefaultWidth, string? workingDirectory = null, string language = "en") => new()
        {
            Out = output,
            Error = error,
            StandardInput = new MemoryStream(input ?? []),
            Clock = new FixedClock(Instant.FromUtc(2026, 11, 24, 12, 0)),
            Environment = _ => null,
            WorkingDirectory = workingDirectory ?? Repository.Root,
            Width = width,
            OutIsTerminal = false,
            ErrorIsTerminal = false,
            Colour = false,
            Text = CliText.In(language),
        };

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
