using System.Collections.Immutable;

namespace Waybill.Tests.Scoring;

public sealed class ArticleScoreTests
{
    private static readonly ScoredClaim Claim = new()
    {
        Id = "g1",
        Span = (0, 100),
        Speaker = ScoredClaim.SpeakersOf("Kenya/MFA"),
        Chain = ["Harbour Post", "AFP"],
        Stance = "assert",
        Predicate = "ship",
        From = "Serbia",
        To = "Sudan",
        Goods = ["drone"],
        Quantity = new(200, 200, "drone"),
        Period = ("2024-04-01", "2024-04-30"),
        Places = [("origin", "belgrade")],
        Hedge = "none",
    };

    private static Dictionary<string, Tally> Score(ScoredClaim gold, ScoredClaim system) => Score([gold], [system]);

    private static Dictionary<string, Tally> Score(ImmutableArray<ScoredClaim> gold, ImmutableArray<ScoredClaim> system) =>
        ArticleScore.Of(new() { Claims = gold, Language = "en" }, new() { Claims = system, Language = "en-GB" }, "en");

    [Fact]
    public void A_perfect_copy_scores_1_everywhere()
    {
        var scores = Score(Claim, Claim with { Id = "s1" });

        Assert.All(scores, s => Assert.True(s.Value.F1 is null or 1, s.Key));
        Assert.Equal(new Tally(1, 1, 1), scores["strict"]);
        Assert.Equal(new Tally(2, 2, 2), scores["chain_hop"]);
        Assert.Equal(new Tally(1, 1, 1), scores["relay_hop"]);
        Assert.Equal(new Tally(1, 1, 1), scores["language"]);
    }

    [Theory]
    [InlineData(0, 30, 1)] // 30 of 100: exactly .3
    [InlineData(0, 29, 0)]
    [InlineData(70, 170, 0)] // 30 of 170
    [InlineData(0, 334, 0)] // 100 of 334, just under
    [InlineData(0, 333, 1)]
    public void Spans_pair_from_an_overlap_of_three_tenths(int start, int end, int pairs)
    {
        Assert.Equal(pairs, Score(Claim, Claim with { Span = (start, end) })["span"].Hits);
    }

    [Fact]
    public void A_quote_that_is_not_in_the_text_pairs_with_nothing_and_counts()
    {
        var scores = Score(Claim, Claim with { Span = null });

        Assert.Equal(new Tally(0, 1, 1), scores["span"]);
        Assert.Equal(new Tally(0, 1, 1), scores["quotes"]);
    }

    [Theory]
    [InlineData("estimate", true)]
    [InlineData("confirm", true)]
    [InlineData("deny", false)]
    [InlineData("request", false)]
    public void Stances_of_one_group_pair_leniently_and_not_strictly(string stance, bool pairs)
    {
        var scores = Score(Claim, Claim with { Stance = stance });

        Assert.Equal(pairs ? 1 : 0, scores["lenient"].Hits);
        Assert.Equal(0, scores["strict"].Hits);
        Assert.Equal(0, scores["stance@span"].Hits);
    }

    [Fact]
    public void A_deeper_speaker_of_the_same_party_pairs_leniently()
    {
        var scores = Score(Claim, Claim with { Speaker = ScoredClaim.SpeakersOf("Kenya/MFA/A. Person") });

        Assert.Equal((1, 0, 0), (scores["lenient"].Hits, scores["strict"].Hits, scores["speaker"].Hits));
    }

    [Fact]
    public void Joint_speakers_pair_in_any_order()
    {
        Assert.Equal(1, Score(Claim with { Speaker = ScoredClaim.SpeakersOf("Chad; Kenya") }, Claim with { Speaker = ScoredClaim.SpeakersOf("Kenya;  Chad") })["strict"].Hits);
    }

    [Theory]
    [InlineData("meet", 1)]
    [InlineData("ship", 0)]
    public void Only_a_meeting_has_no_direction(string predicate, int pairs)
    {
        var gold = Claim with { Predicate = predicate };

        Assert.Equal(pairs, Score(gold, gold with { From = gold.To, To = gold.From })["lenient"].Hits);
    }

    [Theory]
    [InlineData("shells", "round")]
    [InlineData("trips", "shipment")]
    [InlineData("troop", "soldier")]
    [InlineData("tons", "tonne")]
    [InlineData("gas", "gas")] // no plural: fewer than three letters before the s
    [InlineData(null, "other")]
    public void Units_of_one_family_are_one(string? unit, string family)
    {
        Assert.Equal(new ScoredQuantity(1, null, family), ScoredQuantity.Of(1, null, unit));
    }

    [Fact]
    public void A_quantity_that_the_gold_lacks_costs_its_own_figure_and_not_the_strict_one()
    {
        var scores = Score(Claim with { Quantity = null }, Claim);

        Assert.Equal(new Tally(1, 1, 1), scores["strict"]);
        Assert.Equal(new Tally(0, 1, 1), scores["quantity"]);
    }

    [Fact]
    public void Half_of_a_period_is_measured_in_days()
    {
        // 15 of 30 days
        var scores = Score(Claim, Claim with { Period = ("2024-04-16", "2024-04-30") });

        Assert.Equal((0, 1), (scores["period"].Hits, scores["period_half"].Hits));
    }

    [Fact]
    public void Every_claim_twice_halves_precision()
    {
        var scores = Score([Claim], [Claim with { Id = "s1" }, Claim with { Id = "s2" }]);

        Assert.Equal(new Tally(1, 2, 1), scores["strict"]);
    }

    [Fact]
    public void Links_are_compared_through_the_claims_that_pair()
    {
        var denial = Claim with { Id = "g2", Span = (200, 300), Stance = "deny", Denies = ["g1"] };

        var right = Score([Claim, denial], [Claim with { Id = "a" }, denial with { Id = "b", Denies = ["a"] }]);
        var wrong = Score([Claim, denial], [Claim with { Id = "a" }, denial with { Id = "b", Denies = ["b"] }]);

        Assert.Equal(new Tally(1, 1, 1), right["denial_link"]);
        Assert.Equal(new Tally(0, 1, 1), wrong["denial_link"]);
        Assert.Equal(new Tally(1, 1, 1), wrong["denial"]);
    }

    [Fact]
    public void What_stands_inside_a_claim_of_another_speaker_is_embedded()
    {
        var inner = Claim with { Id = "g2", Span = (40, 90), Speaker = ["Chad"] };

        Assert.Equal(new Tally(1, 1, 1), Score([Claim, inner], [Claim with { Id = "a" }, inner with { Id = "b" }])["embedded"]);
        Assert.Equal(default, Score([Claim], [Claim with { Id = "a" }])["embedded"]);
    }

    [Fact]
    public void Dates_count_once_and_quantities_each_time_and_furniture_is_not_asked_for()
    {
        ScoredQuantity two = new(2, 2, "drone"), three = new(3, 3, "drone");
        var day = ((string?)"2024-04-01", (string?)"2024-04-01");
        var gold = new ScoredDocument { Quantities = [(two, false), (two, false), (three, true)], Dates = [(day, false), (day, false)] };
        var system = new ScoredDocument { Quantities = [(two, false), (three, false)], Dates = [(day, false), (day, false)] };

        var scores = ArticleScore.Of(gold, system, "en");

        Assert.Equal(new Tally(1, 1, 2), scores["quantities"]);
        Assert.Equal(new Tally(1, 1, 1), scores["dates"]);
    }
}
