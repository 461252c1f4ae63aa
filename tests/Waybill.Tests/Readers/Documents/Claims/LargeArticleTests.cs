using System.Diagnostics;
using System.Text;

namespace Waybill.Tests.Readers.Documents.Claims;

/// <summary>Articles far longer than any: reading them takes time in proportion. The bounds are some ten times what was measured, so that a slow machine passes and a square does not.</summary>
public sealed class LargeArticleTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(180);

    private const string Sentences = "North Korea shipped 1,500 containers of artillery shells to Russia in September, South Korea's spy agency said on Monday. The Kremlin denied the US claim that arms were sent from Najin to Dunay. \"We have sent nothing to Sudan,\" spokesman Dmitry Peskov said. The information came from AFP. ";

    [Theory]
    [InlineData("en", Sentences, 2_000_000)]
    [InlineData("en", Sentences + "\n\n", 2_000_000)]
    [InlineData("id", "Pejabat Rusia membantah tuduhan AS bahwa Iran mengirim 40 rudal ke Rusia, katanya. \"Kami tidak mengirim apa pun ke Sudan,\" ujar dia.\n", 2_000_000)]
    [InlineData("en", "Serbia's foreign ministry denied the claim.\n", 2_000_000)]
    [InlineData("en", "\"Iran sent shells to Russia? He said it in return.\n", 2_000_000)]
    public void Two_million_characters_are_read_in_bounded_time(string language, string unit, int length) => AssertBounded(language, Repeat(unit, length));

    [Theory]
    [InlineData("en", "North Korea shipped shells to Russia and the Kremlin denied the claim that arms were sent from Najin, while Seoul said that containers arrived in Dunay, ", 1_200_000)]
    [InlineData("en", "shells and containers of missiles with Russia ", 1_400_000)]
    [InlineData("en", "Iran and Russia, ", 800_000)]
    [InlineData("en", "\"shells went to Russia\" and Iran said it, ", 1_000_000)]
    [InlineData("en", "Iran denied claims that ", 1_000_000)]
    [InlineData("id", "Iran membantah tuduhan bahwa ", 1_200_000)]
    [InlineData("id", "Pejabat Rusia membantah tuduhan bahwa Iran mengirim rudal dan menyebut ", 1_500_000)]
    public void A_sentence_of_two_hundred_thousand_words_is_read_in_bounded_time(string language, string unit, int length) =>
        AssertBounded(language, "Iran said " + Repeat(unit, length));

    private static void AssertBounded(string language, string text)
    {
        var clock = Stopwatch.StartNew();

        var document = Article.Read(language, text);

        Assert.True(clock.Elapsed < Bound, clock.Elapsed.ToString());
        Assert.All(document.Claims, c => Assert.Equal(document.Text.Quote(c.Span), c.Quote));
    }

    private static string Repeat(string text, int length) => new StringBuilder(length + text.Length).Insert(0, text, length / text.Length).ToString();
}
