using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class TimelineTests
{
    private static readonly LocalDate AsOf = new(2023, 11, 8);

    [Fact]
    public void Later_facts_are_counted_and_not_drawn()
    {
        var timeline = Two() with { AsOf = AsOf, AsOfLabel = "as of 8 Nov 2023" };
        timeline = timeline with { Lanes = timeline.Lanes.Add(new("Later", TimelineBand.Claims, [new(AsOf.PlusDays(1), null, FigureMark.Asserts, "secret"), new(AsOf.PlusDays(400), null, FigureMark.Seen, null)])) };

        var texts = FigureAssert.Texts(FigureAssert.Named(timeline.ToSvg()));

        Assert.Contains("+2", texts);
        Assert.DoesNotContain("secret", texts);
        Assert.Contains("as of 8 Nov 2023", texts);
    }

    [Fact]
    public void Interval_that_goes_on_ends_at_the_cursor()
    {
        var lane = new TimelineLane("law", TimelineBand.Law, [new(new(2023, 8, 1), new(2030, 1, 1), FigureMark.Act, null)]);
        var root = FigureAssert.Named((Two() with { AsOf = AsOf, Lanes = [lane] }).ToSvg());

        var bar = FigureAssert.OfClass(root, "wf-law-fill").Single();
        Assert.InRange(FigureAssert.Number(bar, "x") + FigureAssert.Number(bar, "width"), 600, 636);
    }

    [Fact]
    public void Claims_stand_above_the_line_and_observations_below()
    {
        var root = FigureAssert.Named((Two() with { ClaimsHeading = "claims", ObservationsHeading = "observations" }).ToSvg());

        double Y(string text) => FigureAssert.Number(root.Descendants(FigureAssert.Svg + "text").Single(t => t.Value == text), "y");
        Assert.True(Y("Seoul") < Y("claims") && Y("claims") < Y("observations") && Y("observations") < Y("Najin"));
    }

    [Fact]
    public void Crowded_day_is_counted()
    {
        var lane = new TimelineLane("crowd", TimelineBand.Claims, [.. Enumerable.Range(0, 14).Select(_ => new TimelineItem(new(2023, 10, 13), null, FigureMark.Asserts, null))]);

        Assert.Contains("+10", FigureAssert.Texts(FigureAssert.Named((Two() with { Lanes = [lane] }).ToSvg())));
    }

    [Fact]
    public void Months_are_ticked_and_their_names_are_the_callers()
    {
        var plain = FigureAssert.Texts(FigureAssert.Named(Two().ToSvg()));
        var named = FigureAssert.Texts(FigureAssert.Named((Two() with { Month = d => d.Month == 10 ? "Oktober" : "" }).ToSvg()));

        Assert.Contains("2023-10", plain);
        Assert.Contains("Oktober", named);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(4000)]
    [InlineData(40000)]
    public void Any_span_has_an_axis(int days)
    {
        var lane = new TimelineLane("a", TimelineBand.Observations, [new(new(1950, 1, 1), null, FigureMark.Seen, "first"), new(new LocalDate(1950, 1, 1).PlusDays(days), null, FigureMark.Seen, "last")]);

        Assert.InRange(FigureAssert.OfClass(FigureAssert.Named((Two() with { Lanes = [lane] }).ToSvg()), "wf-axis").Length, days > 31 ? 1 : 0, 14);
    }

    [Fact]
    public void Nothing_but_later_facts_is_no_trouble()
    {
        var lane = new TimelineLane("a", TimelineBand.Claims, [new(AsOf.PlusDays(9), null, FigureMark.Asserts, null)]);

        Assert.Contains("+1", FigureAssert.Texts(FigureAssert.Named((Two() with { AsOf = AsOf, Lanes = [lane] }).ToSvg())));
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var lane = new TimelineLane(FigureAssert.Hostile, TimelineBand.Claims, [new(AsOf, null, FigureMark.Asserts, FigureAssert.Hostile[..14])]);

        Assert.Contains(FigureAssert.Texts(FigureAssert.Named((Two() with { Lanes = [lane] }).ToSvg())), t => t.Contains("<scri", StringComparison.Ordinal));
    }

    [Fact]
    public void Timeline_without_items_is_empty() => Assert.Equal("", (Two() with { Lanes = [new("a", TimelineBand.Law, [])] }).ToSvg());

    [Fact]
    public void Same_timeline_gives_same_bytes() => Assert.Equal(Two().ToSvg(), Two().ToSvg());

    private static Timeline Two() => new()
    {
        Text = new("t", "Said and seen", "Two lanes"),
        Lanes =
        [
            new("Najin", TimelineBand.Observations, [new(new(2023, 9, 7), new(2023, 9, 8), FigureMark.Seen, "about 300 boxes")]),
            new("Seoul", TimelineBand.Claims, [new(new(2023, 11, 1), null, FigureMark.Estimates, "over 1 million")]),
        ],
    };
}
