using System.Text.RegularExpressions;
using Waybill.Assessment.Checks;
using Waybill.Core.Checks;
using Waybill.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Waybill.Tests.Assessment.Checks;

/// <summary>The pages under docs/checks run: each example on a page gives the verdicts that the page says.</summary>
public sealed partial class CheckPageTests
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    private static readonly Dictionary<string, Example[]> Pages = Directory.GetFiles(Repository.At("docs", "checks"), "*.md")
        .Where(f => Path.GetFileName(f) != "README.md")
        .ToDictionary(f => Path.GetFileNameWithoutExtension(f), Examples, StringComparer.Ordinal);

    public static TheoryData<string, int> All
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var (page, examples) in Pages.OrderBy(p => p.Key, StringComparer.Ordinal))
            {
                for (var i = 0; i < examples.Length; i++) all.Add(page, i);
            }
            return all;
        }
    }

    [Fact]
    public void Every_check_has_a_page_with_an_example_and_every_page_a_check()
    {
        var checks = CheckRunner.Checks([], [], []).Select(c => c.Id).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(checks, Pages.Where(p => p.Value.Length > 0).Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.Equal(checks.Distinct(StringComparer.Ordinal), checks);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Example_gives_what_the_page_says(string page, int example)
    {
        var given = Pages[page][example];
        var evidence = ExampleCase.Evidence(given);
        var check = CheckRunner.Checks(ExampleCase.Origins(given), ExampleCase.Pools(given), ExampleCase.Law(given)).Single(c => c.Id == page);

        var results = CheckRunner.Run(check, evidence, ExampleCase.Transfers(given, evidence)).ToArray();

        Assert.NotNull(given.Expect);
        Assert.True(given.Expect.Count == results.Length, $"{given}: {results.Length} results.\n{string.Join('\n', results.Select(Show))}");
        foreach (var (expected, result) in given.Expect.Zip(results)) Assert.True(Misses(expected, result) is not { } miss, $"{given}: {Misses(expected, result)}\n{Show(result)}");
        Assert.All(results, r => Assert.False(string.IsNullOrWhiteSpace(r.Sentence)));
    }

    private static string? Misses(ExampleResult expected, CheckResult result)
    {
        if (!Same(expected.Verdict, result.Verdict)) return $"verdict {expected.Verdict}";
        if (expected.Subject is not null && expected.Subject != result.Subject) return $"subject {expected.Subject}";
        if (expected.Claimed is not null && !result.Claimed.Contains(expected.Claimed, StringComparison.Ordinal)) return $"claimed {expected.Claimed}";
        if (expected.Sentence.Find(s => !result.Sentence.Contains(s, StringComparison.Ordinal)) is { } words) return $"sentence with {words}";
        if (expected.Assumptions.Find(a => !result.Assumptions.Any(b => b.Contains(a, StringComparison.Ordinal))) is { } assumption) return $"assumption with {assumption}";
        if (expected.Items is { } items && !items.Order(StringComparer.Ordinal).SequenceEqual(result.Items.Order(StringComparer.Ordinal))) return $"items {string.Join(", ", items)}";
        if (expected.Factors is { } factors && !factors.Order(StringComparer.Ordinal).SequenceEqual(result.Factors.Select(f => f.Id).Order(StringComparer.Ordinal))) return $"factors {string.Join(", ", factors)}";
        if (expected.Lines is not { } lines) return null;
        if (lines.Count != result.Lines.Length) return $"{lines.Count} lines";
        return lines.Zip(result.Lines).Select(x => Misses(x.First, x.Second)).FirstOrDefault(m => m is not null);
    }

    private static string? Misses(string expected, CheckLine line)
    {
        var parts = expected.Split('|', StringSplitOptions.TrimEntries);
        var wrong = (parts[0].Length > 0 && parts[0] != line.Name) || (parts.Length > 1 && parts[1].Length > 0 && parts[1] != line.Value)
            || (parts.Length > 2 && parts[2].Length > 0 && !Same(parts[2], line.Verdict)) || (parts.Length > 3 && parts[3].Length > 0 && parts[3] != line.Margin);
        return wrong ? $"line {expected}" : null;
    }

    private static bool Same(string words, Verdict verdict) => string.Equals(words.Replace(" ", "", StringComparison.Ordinal), verdict.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string Show(CheckResult r) =>
        $"{r.Id} [{r.Subject}] {r.Verdict}: {r.Claimed}\n  {r.Sentence}\n  {r.Formula}\n{string.Concat(r.Lines.Select(l => $"  - {l.Name} | {l.Value} | {l.Verdict} | {l.Margin}\n"))}"
        + string.Concat(r.Assumptions.Select(a => $"  * {a}\n")) + $"  items {string.Join(", ", r.Items)}\n  factors {string.Join(", ", r.Factors.Select(f => f.Id))}";

    private static Example[] Examples(string file) =>
        [.. Block().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select(m =>
        {
            var example = Yaml.Deserialize<Example>(m.Groups["yaml"].Value);
            example.Page = Path.GetFileNameWithoutExtension(file);
            return example;
        })];

    [GeneratedRegex(@"^```check\n(?<yaml>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Block();
}
