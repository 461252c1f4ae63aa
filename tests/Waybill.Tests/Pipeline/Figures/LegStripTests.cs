using System.Collections.Immutable;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class LegStripTests
{
    [Fact]
    public void Sites_and_legs_stand_by_turns()
    {
        var root = FigureAssert.Named(Strip(2).ToSvg());

        Assert.Equal(["stop 0", "leg 0", "stop 1", "leg 1", "stop 2"],
            root.Descendants(FigureAssert.Svg + "text").Where(t => t.Attribute("class")!.Value == "wf-strong").Select(t => (X: FigureAssert.Number(t, "x"), t.Value)).OrderBy(t => t.X, Comparer<double>.Default).Select(t => t.Value));
        Assert.Single(FigureAssert.OfClass(root, "wf-gap"));
        Assert.Single(FigureAssert.OfClass(root, "wf-seen-line"));
        Assert.Single(FigureAssert.OfClass(root, "wf-claimed-line"));
    }

    [Theory]
    [InlineData(720, 5, 3)] // two legs in a row are as many as can be read
    [InlineData(1100, 5, 2)]
    [InlineData(1100, 3, 1)]
    [InlineData(720, 0, 1)]
    public void Long_way_goes_on_in_the_next_row_with_its_stop_repeated(double width, int legs, int rows)
    {
        var root = FigureAssert.Named((Strip(legs) with { Width = width }).ToSvg());

        Assert.Equal(legs + rows, FigureAssert.OfClass(root, "wf-sunk").Length);
    }

    [Fact]
    public void Branches_are_strips_below_each_other()
    {
        var chain = Strip(1).Chains[0];

        var root = FigureAssert.Named((Strip(1) with { Chains = [chain, new(chain.Stops, chain.Legs, "another version")] }).ToSvg());

        Assert.Equal(4, FigureAssert.OfClass(root, "wf-sunk").Length);
        Assert.Contains("another version", FigureAssert.Texts(root));
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var strip = Strip(0) with { Chains = [new([new(FigureAssert.Hostile, [FigureAssert.Hostile], true)], [], FigureAssert.Hostile)] };

        Assert.Contains(FigureAssert.Texts(FigureAssert.Named(strip.ToSvg())), t => t.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Way_needs_one_stop_more_than_legs() => Assert.Throws<ArgumentException>(() => new LegChain([], []));

    [Fact]
    public void Strip_without_ways_is_empty() => Assert.Equal("", (Strip(1) with { Chains = [] }).ToSvg());

    private static LegStrip Strip(int legs) => new()
    {
        Text = new("s", "Legs", "By sea and by rail"),
        Chains =
        [
            new([.. Enumerable.Range(0, legs + 1).Select(i => new LegStop(FormattableString.Invariant($"stop {i}"), ["7–8 Sep"], i == 0))],
                [.. Enumerable.Range(0, legs).Select(i => new LegSpan(FormattableString.Invariant($"leg {i}"), ["183.5 km direct"], i == 1, i == 0))]),
        ],
    };
}
