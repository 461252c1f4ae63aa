using System.Collections.Immutable;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class RangePlotTests
{
    /// <summary>Per box, from published totals: ROK MND 26 Feb 2024 (448), OSC and Reuters April 2025 (266–367), C4ADS mass (239).</summary>
    private static RangePlot Shells(bool logarithmic = false) => new()
    {
        Text = new("rp", "Rounds in a container", "Three estimates"),
        Rows =
        [
            new("ROK MND", "26 Feb 2024", 448, 448, RangeMark.Stated, "3.0 m / 6,700"),
            new("OSC, Reuters", "15 Apr 2025", 266, 367, RangeMark.Stated, "4.2–5.8 m / 15,809"),
            new("C4ADS", "mass", 239, 239, RangeMark.Measured, null),
            new("US mission", null, 300, null, RangeMark.StatedWider, "at least"),
            new("nobody", null, null, null, RangeMark.Stated, "no figure"),
        ],
        Unit = "rounds per container",
        Limit = new(470, 506, "full box", "24 t"),
        Claimed = new(1000, 1000, "claimed", null),
        Logarithmic = logarithmic,
    };

    [Fact]
    public void Bar_is_as_long_as_the_range()
    {
        var root = FigureAssert.Named(Shells().ToSvg());

        var bar = FigureAssert.OfClass(root, "wf-claim-fill").Single(e => e.Name.LocalName == "rect");
        var ticks = root.Descendants(FigureAssert.Svg + "text").Where(t => t.Attribute("class")!.Value == "wf-axis" && t.Attribute("text-anchor")?.Value == "middle").ToArray();
        var (zero, thousand) = (ticks.Single(t => t.Value == "0"), ticks.Single(t => t.Value == "1000"));
        var each = (FigureAssert.Number(thousand, "x") - FigureAssert.Number(zero, "x")) / 1000;
        Assert.Equal((367 - 266) * each, FigureAssert.Number(bar, "width"), 1);
        Assert.Equal(FigureAssert.Number(zero, "x") + (266 * each), FigureAssert.Number(bar, "x"), 1);
    }

    [Theory]
    [InlineData(239, 1000, new double[] { 200, 500, 1000 })]
    [InlineData(1000, 5000, new double[] { 1000, 2000, 5000 })]
    [InlineData(3, 300, new double[] { 2, 5, 10, 20, 50, 100, 200, 500 })]
    [InlineData(0.02, 1000, new double[] { 0.01, 0.1, 1, 10, 100, 1000 })]
    [InlineData(7, 7, new double[] { 5, 10 })]
    [InlineData(10, 10, new double[] { 10, 20 })]
    public void Logarithmic_ticks_are_one_two_five_or_decades(double least, double greatest, double[] ticks)
    {
        var axis = AxisScale.Logarithmic(least, greatest);

        Assert.Equal(ticks.Select(t => Math.Round(t, 6)), axis.Ticks.Select(t => Math.Round(t, 6)));
        Assert.Equal(0, axis.At(axis.Low));
        Assert.Equal(1, axis.At(axis.High), 9);
    }

    [Fact]
    public void Logarithmic_axis_gives_equal_factors_equal_room()
    {
        var axis = AxisScale.Logarithmic(1, 100);

        Assert.Equal(axis.At(10) - axis.At(1), axis.At(100) - axis.At(10), 9);
    }

    [Theory]
    [InlineData(239, 1000, 0, 1000)]
    [InlineData(900, 1000, 900, 1000)]
    [InlineData(5, 5, 0, 5)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(-12, 14, -15, 15)]
    public void Linear_axis_ends_at_round_values(double least, double greatest, double low, double high)
    {
        var axis = AxisScale.Linear(least, greatest, 6);

        Assert.Equal((low, high), (axis.Low, axis.High));
    }

    [Fact]
    public void Axis_of_factors_needs_values_above_zero()
    {
        var plot = Shells(true) with { Claimed = new(0, 0, "claimed", null) };

        Assert.Contains("0", FigureAssert.Texts(FigureAssert.Named(plot.ToSvg())));
    }

    [Fact]
    public void Numbers_on_the_axis_are_in_the_readers_language_when_it_says_how()
    {
        var plot = Shells() with { Number = v => v >= 1000 ? "1.000" : AxisScale.Plain(v) };

        Assert.Contains("1.000", FigureAssert.Texts(FigureAssert.Named(plot.ToSvg())));
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var plot = Shells() with { Unit = FigureAssert.Hostile, Rows = [new(FigureAssert.Hostile, FigureAssert.Hostile, 1, 2, RangeMark.Computed, FigureAssert.Hostile)] };

        Assert.Contains(FigureAssert.Texts(FigureAssert.Named(plot.ToSvg())), t => t.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Plot_without_values_is_empty()
    {
        Assert.Equal("", (Shells() with { Rows = [] }).ToSvg());
        Assert.Equal("", (Shells() with { Rows = [new("a", null, null, null, RangeMark.Stated, null)] }).ToSvg());
    }

    [Fact]
    public void Single_value_is_no_trouble()
    {
        var plot = Shells() with { Rows = [new("a", null, 5, 5, RangeMark.Stated, null)], Limit = null, Claimed = null };

        FigureAssert.Named(plot.ToSvg());
    }
}
