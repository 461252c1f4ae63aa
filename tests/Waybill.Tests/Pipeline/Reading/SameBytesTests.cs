using System.Globalization;
using Waybill.Cli;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Reading;

/// <summary>The same documents give the same bytes whatever the culture of the process.</summary>
public sealed class SameBytesTests
{
    private const string Articles = "examples/najin-dunay/articles";

    [Fact]
    public async Task Bundled_articles_give_the_same_JSON_in_a_hostile_culture()
    {
        var (invariant, hostile) = await BothAsync(Articles);

        Assert.Equal(9, invariant.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(invariant, hostile);
        Export("read.example.jsonl", hostile);
    }

    [FieldDataFact]
    public async Task Annotated_articles_give_the_same_JSON_in_a_hostile_culture()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(FieldData.At("claims", "articles"), "*.json"))
        {
            using var article = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
            var name = Path.GetFileNameWithoutExtension(file) + ".txt";
            folder.Write("in/" + name, article.RootElement.GetProperty("text").GetString()!);
            folder.Write($"in/{name}.meta.yaml", $"published: {article.RootElement.GetProperty("published").GetString()}\n");
        }

        var (invariant, hostile) = await BothAsync("in", folder.Path);

        Assert.NotEmpty(invariant);
        Assert.Equal(invariant, hostile);
        Export("read.field.jsonl", hostile);
    }

    private static async Task<(string Invariant, string Hostile)> BothAsync(string path, string? workingDirectory = null) =>
        (await InAsync(CultureInfo.InvariantCulture, path, workingDirectory), await InAsync(TestCulture.Hostile, path, workingDirectory));

    private static async Task<string> InAsync(CultureInfo culture, string path, string? workingDirectory)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var run = await CommandRun.OfAsync(["read", "--json", path], workingDirectory: workingDirectory);
            Assert.True(run.Code is ExitCode.Done or ExitCode.DoneWithProblems, run.Error);
            return run.Output;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Leaves what was written for <c>.ci/run</c>, which compares it between two runs of the whole suite.</summary>
    private static void Export(string name, string content)
    {
        if (Environment.GetEnvironmentVariable("WAYBILL_TEST_EXPORT") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), content);
    }
}
