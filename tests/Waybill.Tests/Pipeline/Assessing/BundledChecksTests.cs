using Waybill.Core.Checks;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Assessing;

/// <summary>
/// The checks of the bundled case. Expected values were compiled beside its rows before this code was written: distances by geographiclib (WGS 84), weekdays by calendar,
/// quotients of published totals, votes from the records of the Security Council.
/// </summary>
public sealed class BundledChecksTests
{
    /// <summary>
    /// Tikhoretsk is 201.1 km from the recognised border of Ukraine and 306.3 km from the front at Vuhledar; 290 km were said. To Crimea it is 277.1 km: a box round it to
    /// 36.7° east gives 271.6 km, and that point is the Chushka spit on the Russian shore.
    /// </summary>
    [Fact]
    public void Two_hundred_and_ninety_kilometres_fit_no_recognised_border()
    {
        var check = Assert.Single(BundledCase.Checks("border-distance"));

        Assert.Equal(Verdict.AmbiguousDefinition, check.Verdict);
        Assert.Contains("Inconsistent under the recognised border", check.Sentence, StringComparison.Ordinal);
        Assert.Equal(["201.1 km", "277.1 km", "306.3 km", "290.1 km", "271.6 km"], check.Lines.Select(l => l.Value));
        Assert.Equal(BundledCase.Main.Legs[3].Id, check.Subject);
        Assert.Equal(BundledCase.Row("s010-set").Select(c => c.Claim.Id), check.Items);
    }

    [Fact]
    public void Weekdays_are_those_of_their_dates()
    {
        var check = Assert.Single(BundledCase.Checks("weekday"));
        string[] days = ["2023-09-13 Wednesday", "2023-10-13 Friday", "2023-10-17 Tuesday", "2023-10-20 Friday", "2023-11-01 Wednesday", "2023-11-02 Thursday", "2023-11-08 Wednesday",
            "2023-12-12 Tuesday", "2024-02-23 Friday", "2024-02-26 Monday", "2024-03-28 Thursday", "2024-05-17 Friday", "2024-06-19 Wednesday", "2024-08-27 Tuesday", "2024-12-18 Wednesday",
            "2025-05-29 Thursday"];

        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Equal(days, check.Lines.Select(l => $"{l.Name} {l.Value.Split(' ')[^1]}"));
    }

    /// <summary>The articles write weekdays too; they are checked where nothing else is in the case.</summary>
    [Fact]
    public void Weekdays_of_the_articles_are_those_of_their_dates()
    {
        var checks = BundledCase.OfArticles.Assessment!.Checks.Where(c => c.Check == "weekday").ToArray();

        Assert.All(checks, c => Assert.Equal(Verdict.Consistent, c.Verdict));
        Assert.Contains(checks.SelectMany(c => c.Lines), l => l is { Name: "2023-10-26", Value: "written Thursday, computed Thursday" });
    }

    [Fact]
    public void Russia_voted_for_ten_resolutions_of_which_three_are_named()
    {
        var check = Assert.Single(BundledCase.Checks("votes"));

        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Equal(["1695", "1718", "1874", "2087", "2094", "2270", "2321", "2371", "2375", "2397"], check.Lines.Select(Number).Order(StringComparer.Ordinal));
        Assert.All(check.Lines, l => Assert.Equal("for (15-0-0)", l.Value));
        Assert.Equal(["1718", "1874", "2270"], check.Lines.Where(l => l.Margin is not null).Select(Number).Order(StringComparer.Ordinal));

        static string Number(CheckLine line) => line.Name["S/RES/".Length..].Split('(')[0];
    }

    /// <summary>At 200 to 300 a trip, 1,000 need 3.3 to 5 trips. The least observed load of the case is 186, 13,000 in 70 shipments: with it, 5.4.</summary>
    [Fact]
    public void A_thousand_containers_need_three_to_five_voyages()
    {
        var check = BundledCase.Checks("containers-per-voyage").First(c => c.Claimed.StartsWith("1,000 containers or more", StringComparison.Ordinal));

        Assert.Equal(Verdict.Consistent, check.Verdict);
        Assert.Contains("3.3–5.4 voyages", check.Sentence, StringComparison.Ordinal);
        Assert.Contains("low edge", check.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_million_rounds_are_near_the_ceiling_of_the_containers_counted_then()
    {
        var line = BundledCase.Checks("rounds-per-container").SelectMany(c => c.Lines)
            .Single(l => l.Name.StartsWith("1,000,000 rounds or more (2023-11-01) in about 2,000 containers", StringComparison.Ordinal));

        Assert.Equal(Verdict.ConsistentAsUpperBound, line.Verdict);
    }

    [Fact]
    public void Denials_of_2022_reach_no_voyage_and_a_denial_of_a_breach_no_movement()
    {
        var lines = BundledCase.Checks("denial-scope").SelectMany(c => c.Lines).ToArray();

        Assert.Equal(["2022-09-22", "2022-11-08", "2023-11-14", "2024-12-18"], lines.Where(l => l.Verdict == Verdict.NotTestable).Select(l => l.Name[..10]).Order(StringComparer.Ordinal));
        Assert.Equal(["2023-10-20", "2024-01-10", "2024-01-12", "2024-05-17"], lines.Where(l => l.Verdict == Verdict.Consistent).Select(l => l.Name[..10]).Order(StringComparer.Ordinal));
        Assert.Equal(["2023-10-17", "2023-10-26"], lines.Where(l => l.Verdict == Verdict.AmbiguousDefinition).Select(l => l.Name[..10]).Order(StringComparer.Ordinal));
    }

    /// <summary>Rajin to Dunay is 183.5 km straight from the berth; from the town it differs by a few. No voyage of the case is too fast for a cargo ship.</summary>
    [Fact]
    public void Every_leg_by_sea_or_rail_could_be_done_in_its_days() =>
        Assert.All(BundledCase.Checks("sea-leg").Concat(BundledCase.Checks("rail-leg")).Where(c => c.Subject!.StartsWith("T1.", StringComparison.Ordinal)), c => Assert.Equal(Verdict.Consistent, c.Verdict));

    [Fact]
    public void The_same_thousand_from_Washington_has_one_origin()
    {
        var check = BundledCase.Checks("same-number").First(c => c.Claimed.StartsWith("1,000 containers", StringComparison.Ordinal));

        Assert.Contains("one origin", check.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Counters_that_begin_on_different_days_make_no_series() =>
        Assert.All(BundledCase.Checks("series"), c => Assert.Equal(Verdict.AmbiguousDefinition, c.Verdict));
}
