using Waybill.Cli.Output;
using Waybill.Pipeline.Views;

namespace Waybill.Cli;

/// <summary>
/// Everything a command may touch of the outside: streams, clock, environment and terminal. The real one is made once in
/// <see cref="SystemContext"/>; tests make their own, so no command reads a global.
/// </summary>
internal sealed record CommandContext
{
    /// <summary>Results. UTF-8 without a byte order mark, lines end in a line feed. Flushed at the edge.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages, problems and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input, as bytes.</summary>
    public required Stream StandardInput { get; init; }

    /// <summary>Current time; a fixed one in tests.</summary>
    public required IClock Clock { get; init; }

    /// <summary>Looks up an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Name of the account the process runs under; empty when it is not known.</summary>
    public string Account { get; init; } = "";

    /// <summary>Working directory that relative paths are meant in; absolute.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Width of the terminal in columns; <see cref="Terminal.DefaultWidth"/> when it is not known.</summary>
    public required int Width { get; init; }

    /// <summary>True when results go to a terminal.</summary>
    public required bool OutIsTerminal { get; init; }

    /// <summary>True when messages go to a terminal.</summary>
    public required bool ErrorIsTerminal { get; init; }

    /// <summary>True when results may be coloured (a terminal, and NO_COLOR is not set).</summary>
    public required bool Colour { get; init; }

    /// <summary>True with <c>--debug</c>: a bug prints its stack trace.</summary>
    public bool Debug { get; init; }

    /// <summary>The sentences shown to the user, in the language chosen.</summary>
    public required Messages Text { get; init; }

    /// <summary>The path meant by <paramref name="path"/>, absolute.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A new collector of problems that writes to <see cref="Error"/>.</summary>
    public ProblemReport Problems() => new(Error, Text);
}
