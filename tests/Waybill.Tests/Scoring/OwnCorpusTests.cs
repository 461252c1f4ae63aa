using Waybill.Tests.Support;
using Xunit.Abstractions;

namespace Waybill.Tests.Scoring;

/// <summary>
/// The project's own annotated articles (Corpus/README.md). The floors lie a little below what was measured when they were set; they
/// say that nothing got worse, not how good the reader is.
/// </summary>
public sealed class OwnCorpusTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<AnnotatedArticle>> Articles = new(() => AnnotatedArticle.Load(Repository.At("tests", "Waybill.Tests", "Corpus"), "id", "en"));

    [Fact]
    public void Every_annotation_quotes_its_article()
    {
        Assert.Equal(24, Articles.Value.Count);
        Assert.Equal(236, Articles.Value.Sum(a => a.Gold.Claims.Length));
        Assert.All(Articles.Value, a => Assert.All(a.Gold.Claims, c => Assert.True(c.Span is not null, c.Id)));
        Assert.All(Articles.Value, a => Assert.DoesNotContain(null, a.Gold.NoComments));
        Assert.All(Articles.Value, a => Assert.All(a.Gold.Claims.SelectMany(c => c.Denies.Concat(c.Disputes).Concat(c.SameAs)), id => Assert.Contains(a.Gold.Claims, c => c.Id == id)));
    }

    [Fact]
    public void Every_quote_of_the_reader_stands_at_its_span()
    {
        var sum = ScoreTable.Sum(Articles.Value);

        Assert.Equal(1, sum["quotes"].Precision);
    }

    [Fact]
    public void No_figure_falls_below_its_floor()
    {
        output.WriteLine(ScoreTable.Of("own corpus", Articles.Value));
        var sum = ScoreTable.Sum(Articles.Value);

        ScoreFloor.Check(sum, ("span", 'F', .83), ("lenient", 'F', .36), ("strict", 'F', .18), ("quantities", 'F', .82), ("dates", 'F', .85), ("boilerplate", 'F', .90),
            ("denial", 'P', .90), ("denial", 'R', .73), ("denial_link", 'F', .40), ("nocomment", 'F', .88), ("language", 'P', 1));
    }
}
