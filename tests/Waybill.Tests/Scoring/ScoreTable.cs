using System.Globalization;
using System.Text;

namespace Waybill.Tests.Scoring;

/// <summary>Sums over articles, and how they are printed.</summary>
internal static class ScoreTable
{
    /// <summary>Sums of every metric over claims or items of all <paramref name="articles"/> (micro).</summary>
    public static Dictionary<string, Tally> Sum(IReadOnlyCollection<AnnotatedArticle> articles) =>
        articles.SelectMany(a => a.Scores).GroupBy(s => s.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(s => s.Value).Aggregate(static (a, b) => a + b), StringComparer.Ordinal);

    /// <summary>A table of text: metric, F1, precision, recall, hits/system/gold.</summary>
    public static string Of(string title, IReadOnlyCollection<AnnotatedArticle> articles)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{title}: {articles.Count} articles, {articles.Sum(a => a.Gold.Claims.Length)} annotated claims\n");
        table.Append(CultureInfo.InvariantCulture, $"  {"metric",-18} {"F1",6} {"P",6} {"R",6}  hits/system/gold\n");
        foreach (var (name, t) in Sum(articles))
            table.Append(CultureInfo.InvariantCulture, $"  {name,-18} {Tally.Show(t.F1),6} {Tally.Show(t.Precision),6} {Tally.Show(t.Recall),6}  {t.Hits}/{t.System}/{t.Gold}\n");
        return table.ToString();
    }
}
