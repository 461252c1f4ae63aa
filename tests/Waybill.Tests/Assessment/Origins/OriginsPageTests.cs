using System.Globalization;
using Waybill.Assessment.Origins;
using Waybill.Core.Origins;
using Waybill.Tests.Assessment.Support;
using Waybill.Tests.Support;
using Xunit;

namespace Waybill.Tests.Assessment.Origins;

/// <summary>The tables of docs/origins.md say what the program does.</summary>
public sealed class OriginsPageTests
{
    [Fact]
    public void The_worth_of_pools_is_as_the_page_says()
    {
        var rows = Table("k | ρ | worth");

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(Number(r[2]), new OriginPool("", Number(r[1]), [], "").EffectiveNumber((int)Number(r[0])), 2));
    }

    [Fact]
    public void The_correlations_are_as_the_page_says()
    {
        var rules = PoolRules.Bundled;

        Assert.Equal(
            [rules.JointStatement.Correlation, rules.Sharing.Correlation, rules.Body.Correlation, rules.ImagerySupplier.Correlation, rules.SameAnalyst.Correlation, rules.OwnWords.Correlation, rules.Derived.Correlation],
            Table("who shares | ρ").Select(r => Number(r[1])));
    }

    [Fact]
    public void The_worked_example_comes_out_as_the_page_says()
    {
        var rows = Table("document | publisher | relays");
        var signature = Enumerable.Range(0, 128).Select(p => (uint)p).ToArray();
        var given = new CaseBuilder();
        var ids = new List<string>();
        foreach (var document in rows.GroupBy(r => r[0], StringComparer.Ordinal))
        {
            given.Document(document.Key, document.First()[1], "2023-11-0" + document.Key, signature: document.Key is "2" or "3" ? signature : []);
            ids.AddRange(document.Select(r => given.Says(r[3], chain: r[2].Length == 0 ? [r[1]] : [r[1], r[2]])));
        }

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        var byItem = origins.SelectMany(o => o.Members.Select(m => (m.Item, Text: $"{o.Id} {m.Link}"))).ToDictionary(x => x.Item, x => x.Text, StringComparer.Ordinal);
        Assert.Equal(rows.Select(r => $"{r[4]} {r[5]}"), ids.Select(i => byItem[i]));
        Assert.Equal(["g7", "japan--rok--united-states", "rok", "united-states"], Assert.Single(pools).Origins.AsEnumerable());
        Assert.Equal(1.2, pools[0].EffectiveNumber(pools[0].Origins), 1);
    }

    private static List<string[]> Table(string head) =>
    [
        .. File.ReadLines(Repository.At("docs", "origins.md")).SkipWhile(l => !l.StartsWith("| " + head, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(l => l.StartsWith('|')).Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray()),
    ];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
