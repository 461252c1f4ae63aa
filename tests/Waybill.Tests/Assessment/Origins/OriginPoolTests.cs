using Waybill.Assessment.Origins;
using Waybill.Core.Claims;
using Waybill.Core.Origins;
using Waybill.Core.Sources;
using Waybill.Tests.Assessment.Support;
using Xunit;

namespace Waybill.Tests.Assessment.Origins;

public sealed class OriginPoolTests
{
    // Worked examples of the method, docs/origins.md: k / (1 + (k − 1)ρ).
    [Theory]
    [InlineData(3, 0.8, 1.15)]
    [InlineData(7, 0.9, 1.09)]
    [InlineData(5, 0, 5)]
    [InlineData(5, 1, 1)]
    [InlineData(1, 0.8, 1)]
    [InlineData(0, 0.8, 0)]
    public void Origins_of_a_pool_are_worth_less_than_their_number(int count, double correlation, double worth) =>
        Assert.Equal(worth, new OriginPool("", correlation, [], "").EffectiveNumber(count), 2);

    [Fact]
    public void Three_states_that_accuse_jointly_are_worth_little_more_than_one()
    {
        var given = new CaseBuilder().Document("a", "A", "2023-10-26");
        given.Says("Japan; ROK; United States");
        given.Says("Japan/MFA");
        given.Says("ROK/MFA");
        given.Says("United States/White House");

        var pool = Assert.Single(OriginFinder.Find(given.Evidence()).Pools);

        Assert.Equal(["japan", "japan--rok--united-states", "rok", "united-states"], pool.Origins.AsEnumerable());
        Assert.Equal("states: Japan, ROK, United States", pool.Name);
        Assert.Equal(1.15, pool.EffectiveNumber(["japan", "rok", "united-states"]), 2);
    }

    [Fact]
    public void Seven_members_of_a_group_that_speaks_are_worth_little_more_than_one()
    {
        var given = new CaseBuilder().Document("a", "A", "2023-11-08");
        given.Says("G7/Foreign Ministers");
        string[] members = ["Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"];
        foreach (var member in members) given.Says(member + "/MFA");
        given.Says("Russia/MFA", Stance.Deny);

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        var pool = Assert.Single(pools);
        Assert.Equal(9, origins.Length);
        Assert.Null(origins.Single(o => o.Id == "russia").Pool);
        Assert.Equal(1.09, pool.EffectiveNumber(["canada", "france", "germany", "italy", "japan", "united-kingdom", "united-states"]), 2);
    }

    [Fact]
    public void A_member_of_a_group_before_it_joined_is_not_pooled_with_it()
    {
        var given = new CaseBuilder().Document("a", "A", "2023-11-08");
        given.Says("NATO");
        given.Says("Sweden");
        given.Says("Finland");

        Assert.Equal(["finland", "nato"], Assert.Single(OriginFinder.Find(given.Evidence()).Pools).Origins.AsEnumerable());
    }

    [Fact]
    public void States_that_only_met_or_pledged_together_share_no_intelligence()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("Russia; United States", predicate: Predicate.Meet);
        given.Says("Russia");
        given.Says("United States");

        Assert.Empty(OriginFinder.Find(given.Evidence()).Pools);
    }

    [Fact]
    public void A_research_body_named_beside_a_state_stays_independent_of_it()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("RUSI; United States");
        given.Says("RUSI");
        given.Says("United States");

        Assert.Equal(["rusi--united-states", "united-states"], Assert.Single(OriginFinder.Find(given.Evidence()).Pools).Origins.AsEnumerable());
    }

    [Fact]
    public void Analysts_of_one_supplier_are_in_a_pool_and_are_not_merged()
    {
        var given = new CaseBuilder().Document("rows").Source("planet-labs", kind: SourceKind.SensorProvider, names: "Planet Labs")
            .Source("rusi", "RUSI", kind: SourceKind.Research).Source("csis", "CSIS", kind: SourceKind.Research);
        given.With(r => r with { Sources = [r.Sources[0], .. r.Sources.Skip(1).Select(s => s with { DerivedFrom = ["planet-labs"] })] });
        given.Sees("RUSI", independence: "rusi-2023");
        given.Sees("CSIS", independence: "csis-2023");

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        Assert.Equal(["csis-2023", "rusi-2023"], origins.Select(o => o.Id));
        Assert.InRange(Assert.Single(pools).Correlation, 0.3, 0.5);
    }

    [Fact]
    public void Pools_that_overlap_are_one_pool_and_each_pair_keeps_its_own_correlation()
    {
        var given = new CaseBuilder().Document("a", "A", "2023-11-08");
        given.Says("Japan; ROK; United States");
        given.Says("ROK");
        given.Says("G7");
        given.Says("Japan");
        given.Says("France");

        var pool = Assert.Single(OriginFinder.Find(given.Evidence()).Pools);

        Assert.Equal(0.9, pool.CorrelationOf("japan", "france"));
        Assert.Equal(0.8, pool.CorrelationOf("japan", "rok"));
        Assert.Equal(0.72, pool.CorrelationOf("france", "rok")); // over Japan: 0.9 × 0.8
        Assert.Equal(2 / 1.72, pool.EffectiveNumber(["france", "rok"]), 6);
    }

    [Fact]
    public void Every_correlation_says_why_and_lies_in_its_range()
    {
        var rules = PoolRules.Bundled;

        Assert.All((PoolRule[])[rules.JointStatement, rules.Sharing, rules.Body, rules.ImagerySupplier, rules.SameAnalyst, rules.OwnWords, rules.Derived], r =>
        {
            Assert.NotEqual("", r.Reason);
            Assert.NotEqual("", r.Source);
            Assert.InRange(r.Correlation, r.Range[0], r.Range[1]);
        });
    }
}
