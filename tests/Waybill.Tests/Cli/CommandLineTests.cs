using Waybill.Cli;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Bare_call_prints_the_help()
    {
        var run = await CommandRun.OfAsync([]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("read", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--published", "2023-02-30")]
    [InlineData("read", "a.txt", "--text")]
    [InlineData("read", "a.txt", "--lang", "xx")]
    public async Task Wrong_usage_is_said_with_a_way_out_and_nothing_is_done(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_a_version()
    {
        var run = await CommandRun.OfAsync(["--version"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", run.Output);
    }

    [Fact]
    public async Task Problems_are_lines_with_a_closing_count_and_exit_code_1()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Seoul said nothing.\n");
        folder.Write("a.txt.meta.yaml", "published: 2023-02-30\n");

        var run = await CommandRun.OfAsync(["read", "a.txt", "missing.txt", "--json"], workingDirectory: folder.Path);

        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(ExitCode.DoneWithProblems, run.Code);
        Assert.Contains(lines, l => l.StartsWith("WB1011 a.txt.meta.yaml", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("WB1001 missing.txt", StringComparison.Ordinal));
        Assert.Equal($"{lines.Length - 1} problems.", lines[^1]);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bug_is_one_sentence_and_a_stack_trace_only_with_debug(bool debug)
    {
        using var output = new BrokenWriter(new InvalidOperationException("wires crossed"));
        using var error = new StringWriter { NewLine = "\n" };
        var context = CommandRun.Context(output, error, [.. "a"u8]) with { Debug = debug };

        var code = await CommandLine.RunAsync(["read", "-", "--json"], context, CancellationToken.None);

        Assert.Equal(ExitCode.Bug, code);
        Assert.Contains("wires crossed", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(debug, error.ToString().Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Full_disk_is_no_bug()
    {
        using var output = new BrokenWriter(new IOException("No space left on device"));
        using var error = new StringWriter { NewLine = "\n" };

        var code = await CommandLine.RunAsync(["read", "-", "--json"], CommandRun.Context(output, error, [.. "a"u8]), CancellationToken.None);

        Assert.Equal(ExitCode.DoneWithProblems, code);
        Assert.Contains("No space left on device", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Cli/Help.en")]
    [InlineData("id", "Cli/Help.id")]
    public async Task Help_of_reading_is_as_reviewed(string language, string name)
    {
        var run = await CommandRun.OfAsync(["read", "--help"], language: language);

        Expectation.Matches(name, run.Output);
    }

    [Fact]
    public void Normalization_works_here() => Assert.True(Startup.NormalizationWorks());

    [Fact]
    public void Exit_codes_never_change()
    {
        Assert.Equal(
            ["Done=0", "DoneWithProblems=1", "Usage=2", "Integrity=3", "Bug=4"],
            Enum.GetValues<ExitCode>().Select(c => $"{c}={(int)c}"));
    }

    private sealed class BrokenWriter(Exception fault) : StringWriter
    {
        public override void Write(string? value) => throw fault;
    }
}
