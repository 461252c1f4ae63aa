using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Assessment.Grades;
using Waybill.Core.Origins;
using Waybill.Tests.Support;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>The worked example of docs/grades.md, computed again from the inputs that the page states: the page's inputs, not those of the data.</summary>
public sealed partial class GradesPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "grades.md"));
    private static readonly List<Match> Rows = [.. Row().Matches(Page).Cast<Match>()];

    [Fact]
    public void Ratios_of_the_example_follow_from_its_inputs()
    {
        Assert.Equal(6, Rows.Count);
        Assert.All(Rows, row => Assert.Equal(Number(row.Groups["ratio"].Value), Ratio(row), 2));
    }

    [Fact]
    public void Weights_of_the_example_add_up_to_the_effective_number()
    {
        var strengths = new Dictionary<string, double> { ["a"] = 6.02, ["b"] = 6.02, ["c"] = 6.02 };

        var weights = PoolWeights.Of(strengths, [new OriginPool("shared", 0.8, ["a", "b", "c"], "assumed")]);

        Assert.Equal<double[]>([.. Rows.Take(3).Select(r => Number(r.Groups["weight"].Value))], [.. weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => Math.Round(w.Value, 2))]);
    }

    [Fact]
    public void Decibans_of_the_example_are_ratio_and_weight()
    {
        // N₁ = 1, N₂ = 2/1.8, N₃ = 3/2.6.
        double[] weights = [1, 2 / 1.8 - 1, 3 / 2.6 - 2 / 1.8, 1, 1, 1];

        Assert.All(Rows.Zip(weights), pair => Assert.Equal(Number(pair.First.Groups["db"].Value), Math.Round(Likelihood.Decibans(Ratio(pair.First)) * pair.Second, 1, MidpointRounding.AwayFromZero), 9));
    }

    [Fact]
    public void Runs_of_the_example_follow_from_its_rows()
    {
        var sum = Rows.Sum(r => Number(r.Groups["db"].Value));
        var runs = Run().Matches(Page).Cast<Match>().ToList();

        Assert.Equal(19.0, sum, 9);
        Assert.Equal(3, runs.Count);
        Assert.All(runs, run =>
        {
            var prior = Number(run.Groups["prior"].Value);
            Assert.Equal(Number(run.Groups["odds"].Value), Likelihood.OddsDecibans(prior), 2);
            Assert.Equal(Number(run.Groups["p"].Value), LedgerSum.At(prior, sum));
        });
    }

    [Fact]
    public void Contents_of_the_example_stand_without_the_picture()
    {
        var sum = Rows.SkipLast(1).Sum(r => Number(r.Groups["db"].Value));

        Assert.Equal(6.4, sum, 9);
        Assert.Contains($"{Numbers.Decibans(sum)}, and .327 to .814", Page.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((0.327, 0.814), (LedgerSum.At(0.1, sum), LedgerSum.At(0.5, sum)));
        Assert.Equal("unlikely to very likely", LikelihoodWords.Of(0.327, 0.814, LikelihoodScale.Icd203));
        Assert.Equal("very likely to almost certain", LikelihoodWords.Of(0.898, 0.98, LikelihoodScale.Icd203));
    }

    private static double Ratio(Match row)
    {
        var (first, second) = (Number(row.Groups["first"].Value), Number(row.Groups["second"].Value));
        return row.Groups["kind"].Value switch
        {
            "q" => Likelihood.OfAssertion(first, second),
            "d" => Likelihood.OfDenial(first, second),
            _ => first / second,
        };
    }

    private static double Number(string text) => double.Parse(text.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| [^|]+ \| (?:r|detect) (?<first>[0-9.]+), (?<kind>q|d|false) (?<second>[0-9.]+) \| (?<ratio>[0-9.]+) \| (?<weight>[0-9.]+) \| (?<db>[+−][0-9.]+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| (?<prior>\.[0-9]+) \| (?<odds>[−0-9.]+) \| [+0-9.]+ \| (?<p>\.[0-9]+) \|", RegexOptions.Multiline, 1000)]
    private static partial Regex Run();
}
