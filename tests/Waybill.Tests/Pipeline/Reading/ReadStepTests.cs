using System.Diagnostics;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Pipeline.Reading;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Reading;

public sealed class ReadStepTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sidecar_tells_the_facts_and_the_command_line_wins()
    {
        folder.Write("a.txt", "Words.");
        folder.Write("a.txt.meta.yaml", "publisher: Beside\npublished: 2023-10-26\nurl: https://a.example/x\nlanguage: EN\n");

        var facts = (await ReadAsync(new DocumentFacts { Publisher = "Given" }, "a.txt"))[0].Document!.Facts;

        Assert.Equal("Given", facts.Publisher);
        Assert.Equal(new LocalDate(2023, 10, 26), facts.Published);
        Assert.Equal("https://a.example/x", facts.Url);
        Assert.Equal("en", facts.Language);
    }

    [Fact]
    public async Task Wrong_date_in_a_sidecar_is_a_problem_and_the_rest_is_used()
    {
        folder.Write("a.txt", "Words.");
        folder.Write("a.txt.meta.yaml", "publisher: Beside\npublished: 2023-02-30\n");

        var outcome = (await ReadAsync(DocumentFacts.None, "a.txt"))[0];

        Assert.Contains(outcome.Problems, p => p.Code == ProblemCodes.SidecarValue && p.Place == "line 2");
        Assert.Equal("Beside", outcome.Document!.Facts.Publisher);
        Assert.Null(outcome.Document.Facts.Published);
    }

    [Fact]
    public async Task Alias_bomb_costs_nothing_and_the_document_is_read()
    {
        folder.Write("a.txt", "Words.");
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));
        folder.Write("a.txt.meta.yaml", bomb);
        var watch = Stopwatch.StartNew();

        var outcome = (await ReadAsync(DocumentFacts.None, "a.txt"))[0];

        Assert.Contains(outcome.Problems, p => p.Code == ProblemCodes.SidecarMalformed);
        Assert.NotNull(outcome.Document);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public async Task Document_over_the_limit_is_not_read_and_its_neighbour_is()
    {
        folder.Write("big.txt", new string('x', 1001));
        folder.Write("small.txt", new string('x', 1000));

        var outcomes = await ReadAsync(DocumentFacts.None, ["big.txt", "small.txt"], new ReadLimits { DocumentBytes = 1000 });

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(outcomes[0].Problems).Code);
        Assert.Null(outcomes[0].Document);
        Assert.NotNull(outcomes[1].Document);
    }

    [Fact]
    public async Task Standard_input_has_the_same_limit()
    {
        var outcomes = await ReadAsync(DocumentFacts.None, ["-"], new ReadLimits { DocumentBytes = 10 }, new MemoryStream(new byte[11]));

        Assert.Equal(ProblemCodes.TooLarge, Assert.Single(outcomes[0].Problems).Code);
    }

    [Fact]
    public async Task Pipe_beside_a_document_is_not_waited_for()
    {
        folder.Write("a.txt", "Words.");
        using var make = Process.Start("mkfifo", [Path.Combine(folder.Path, "a.txt.meta.yaml"), Path.Combine(folder.Path, "pipe")]);
        await make.WaitForExitAsync();

        var outcomes = await ReadAsync(DocumentFacts.None, "a.txt", "pipe").WaitAsync(TimeSpan.FromSeconds(20));

        Assert.NotNull(outcomes[0].Document);
        Assert.Contains(outcomes[0].Problems, p => p.Code == ProblemCodes.FileNotRegular);
        Assert.Equal(ProblemCodes.FileNotRegular, Assert.Single(outcomes[1].Problems).Code);
    }

    [Fact]
    public async Task Missing_file_is_a_problem()
    {
        Assert.Equal(ProblemCodes.FileMissing, Assert.Single((await ReadAsync(DocumentFacts.None, "nope.txt"))[0].Problems).Code);
    }

    private Task<List<ReadOutcome>> ReadAsync(DocumentFacts given, params string[] paths) => ReadAsync(given, paths, new ReadLimits());

    private async Task<List<ReadOutcome>> ReadAsync(DocumentFacts given, string[] paths, ReadLimits limits, Stream? input = null)
    {
        var outcomes = new List<ReadOutcome>();
        var found = DocumentFinder.Find(paths, folder.Path, limits);
        await foreach (var outcome in new ReadStep(limits, input ?? Stream.Null).ReadAsync(found, given, CancellationToken.None)) outcomes.Add(outcome);
        return outcomes;
    }
}
