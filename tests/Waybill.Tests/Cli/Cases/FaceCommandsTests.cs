using System.Text.Json;
using Waybill.Cli;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

/// <summary>The commands that show what a case says, over the bundled articles.</summary>
public sealed class FaceCommandsTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public async Task InitializeAsync()
    {
        await RunAsync("new", "case", "--by", "Ayu");
        var added = await RunAsync("add", "case", Repository.At("examples", "najin-dunay", "articles"), "--by", "Ayu");
        Assert.True(added.Code == ExitCode.Done, added.Error);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Assessing_tells_in_numbers_what_came_of_it_and_a_second_time_that_nothing_changed()
    {
        var first = await RunAsync("assess", "case");
        var second = await RunAsync("assess", "case");

        Assert.Contains("0 unchanged", first.Output, StringComparison.Ordinal);
        Assert.Contains("findings", first.Output, StringComparison.Ordinal);
        Assert.Contains("waybill show case", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Nothing changed", second.Output, StringComparison.Ordinal);
        Assert.Equal(first.Code, second.Code);
        Assert.Equal(first.Error, second.Error);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public async Task Every_face_is_drawn_in_both_languages_and_bears_the_mark(string language)
    {
        foreach (var args in (string[][])[["show", "case"], ["check", "case"], ["explain", "case"], ["explain", "case", "T1.moved"], ["show", "case", "--transfer", "T1"]])
        {
            var run = await RunAsync([.. args, "--lang", language]);

            Assert.True(run.Code is ExitCode.Done or ExitCode.DoneWithProblems, string.Join(' ', args) + ": " + run.Error);
            Assert.Contains("Reconstruction", run.Output, StringComparison.Ordinal);
            Assert.Contains("Rekonstruksi", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("assess", "waybill.assessment/1")]
    [InlineData("show", "waybill.assessment/1")]
    [InlineData("check", "waybill.check/1")]
    [InlineData("explain", "waybill.finding/1")]
    public async Task Json_is_one_object_a_line_with_its_schema_and_the_mark(string command, string schema)
    {
        var run = await RunAsync(command, "case", "--json");

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            using var parsed = JsonDocument.Parse(line);
            Assert.Equal(schema, parsed.RootElement.GetProperty("schema").GetString());
            Assert.Equal("reconstruction of an alleged transfer, not a transport document", parsed.RootElement.GetProperty("mark").GetString());
        });
    }

    [Fact]
    public async Task Dropping_everything_returns_the_prior()
    {
        using var all = JsonDocument.Parse((await RunAsync("explain", "case", "T1.moved", "--json")).Output);
        var origins = all.RootElement.GetProperty("finding").GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("origin").GetString()!).ToArray();

        var run = await RunAsync(["explain", "case", "T1.moved", "--prior", "0.3", "--json", .. origins.Distinct(StringComparer.Ordinal).SelectMany(o => (string[])["--without", o])]);

        using var parsed = JsonDocument.Parse(run.Output);
        var finding = parsed.RootElement.GetProperty("finding");
        Assert.Equal(0.3, finding.GetProperty("low").GetDouble());
        Assert.Equal(0.3, finding.GetProperty("high").GetDouble());
    }

    [Fact]
    public async Task Day_before_everything_leaves_an_empty_form_that_counts_what_came_later()
    {
        var run = await RunAsync("show", "case", "--as-of", "2001-01-01");

        Assert.Contains("Add an article", run.Output, StringComparison.Ordinal);
        Assert.Contains("As of 2001-01-01", run.Output, StringComparison.Ordinal);
        Assert.Contains("not known on that day", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("T1.mov", "Near it: T1.moved", "explain", "case", "T1.mov")]
    [InlineData("T9", "There are: T1", "show", "case", "--transfer", "T9")]
    [InlineData("nobody", "Of this finding:", "explain", "case", "T1.moved", "--without", "nobody")]
    [InlineData("1.5", "between 0 and 1", "explain", "case", "T1.moved", "--prior", "1.5")]
    [InlineData("2001-01-01", "Nothing was known on", "explain", "case", "T1.moved", "--as-of", "2001-01-01")]
    [InlineData("2023-02-30", "no day that exists", "check", "case", "--as-of", "2023-02-30")]
    [InlineData("--prior", "need a FINDING", "explain", "case", "--prior", "0.5")]
    public async Task Wrong_usage_is_said_with_what_would_be_right(string found, string hint, params string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(found, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("explain")]
    public async Task Folder_that_is_no_case_is_wrong_usage(string command) => Assert.Equal(ExitCode.Usage, (await RunAsync(command, "nothing")).Code);

    [Fact]
    public async Task Altered_evidence_is_never_shown()
    {
        var evidence = Directory.EnumerateFiles(Path.Combine(folder.Path, "case", "evidence"), "*", SearchOption.AllDirectories).First();
        File.SetAttributes(evidence, FileAttributes.Normal);
        File.WriteAllText(evidence, "altered");

        var run = await RunAsync("show", "case");

        Assert.Equal(ExitCode.Integrity, run.Code);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("assess", "en")]
    [InlineData("show", "en")]
    [InlineData("check", "en")]
    [InlineData("explain", "en")]
    [InlineData("explain", "id")]
    public async Task Help_is_as_reviewed(string command, string language)
    {
        var run = await CommandRun.OfAsync([command, "--help"], language: language);

        Expectation.Matches($"Cli/Help.{command}.{language}", run.Output);
    }

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(args, workingDirectory: folder.Path, language: LanguageOf(args));

    // The language is taken from the command line before it is parsed, as the process does.
    private static string LanguageOf(string[] args) => SystemContext.LanguageOption(args) ?? "en";
}
