using Waybill.Pipeline.Figures;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class FigureMarkTests
{
    [Fact]
    public void Every_mark_has_a_shape_of_its_own_and_says_its_word()
    {
        var marks = Enum.GetValues<FigureMark>().Select(m => new StanceMark(m, "word").ToSvg()).ToArray();

        Assert.Equal(marks.Length, marks.Select(m => m[m.IndexOf("</title>", StringComparison.Ordinal)..]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(marks, m => Assert.Equal("word", FigureAssert.Figure(m).Attribute("aria-label")!.Value));
    }

    [Fact]
    public void Every_verdict_has_a_shape_of_its_own()
    {
        var marks = Enum.GetValues<FigureVerdict>().Select(v => new VerdictMark(v, "word").ToSvg()).ToArray();

        Assert.Equal(5, marks.Distinct(StringComparer.Ordinal).Count());
        Assert.All(marks, m => FigureAssert.Figure(m));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Confidence_fills_as_many_diamonds(int level)
    {
        var root = FigureAssert.Figure(new ConfidenceDiamonds(level, "confidence").ToSvg());

        Assert.Equal(level, root.Elements(FigureAssert.Svg + "path").Count(p => p.Attribute("fill")!.Value == "currentColor"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void No_other_level_of_confidence_exists(int level) => Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceDiamonds(level, ""));

    [Fact]
    public void Ruler_shows_the_range_to_scale()
    {
        var bar = Bar(new LikelihoodRuler(0.55, 0.8, "likely"));

        // 108 pixels are 100 per cent.
        Assert.Equal(6 + (0.55 * 108), FigureAssert.Number(bar, "x"), 2);
        Assert.Equal(0.25 * 108, FigureAssert.Number(bar, "width"), 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Narrow_range_is_seen_and_stays_on_the_ruler(double at)
    {
        var bar = Bar(new LikelihoodRuler(at, at, ""));

        Assert.Equal(3, FigureAssert.Number(bar, "width"));
        Assert.InRange(FigureAssert.Number(bar, "x"), 6, 111);
    }

    [Fact]
    public void Ruler_of_an_example_is_dashed() => Assert.Single(FigureAssert.OfClass(FigureAssert.Figure((new LikelihoodRuler(0, 1, "") { Dashed = true }).ToSvg()), "wf-dash"));

    [Theory]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.5, 1.1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.NaN)]
    public void What_is_no_range_is_refused(double low, double high) => Assert.Throws<ArgumentOutOfRangeException>(() => new LikelihoodRuler(low, high, ""));

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        Assert.Contains("<script>", FigureAssert.Figure(new StanceMark(FigureMark.Denies, FigureAssert.Hostile).ToSvg()).Attribute("aria-label")!.Value, StringComparison.Ordinal);
        FigureAssert.Figure(new LikelihoodRuler(0, 1, FigureAssert.Hostile).ToSvg());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    public void Prefix_that_could_not_stand_in_an_id_is_refused(string prefix) => Assert.Throws<ArgumentException>(() => new FigureText(prefix, "", ""));

    [Fact]
    public void Style_sheet_can_stand_in_a_page_and_loads_nothing()
    {
        Assert.DoesNotContain("<", FigureStyles.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", FigureStyles.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", FigureStyles.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_smaller_than_eleven_and_a_half_pixels() =>
        Assert.All(System.Text.RegularExpressions.Regex.Matches(FigureStyles.Css, "font-size:([0-9.]+)px"),
            m => Assert.True(double.Parse(m.Groups[1].Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) >= 11.5));

    private static System.Xml.Linq.XElement Bar(LikelihoodRuler ruler) => FigureAssert.OfClass(FigureAssert.Figure(ruler.ToSvg()), "wf-solid").Single();
}
