using System.Collections.Immutable;
using Waybill.Assessment.Origins;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Origins;
using Waybill.Core.Sources;
using Waybill.Tests.Assessment.Support;
using Xunit;

namespace Waybill.Tests.Assessment.Origins;

public sealed class OriginFinderTests
{
    [Fact]
    public void All_organs_and_persons_of_a_state_are_one_origin()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("United States/White House/John Kirby");
        given.Says("United States/Department of State");
        given.Says("ROK/NIS", chain: ["A", "Yoo Sang-bum"]);

        var origins = Find(given);

        Assert.Equal(["rok", "united-states"], origins.Select(o => o.Id));
        Assert.Equal([OriginLink.Speaker, OriginLink.Speaker], origins[1].Members.Select(m => m.Link));
    }

    [Fact]
    public void An_unnamed_official_counts_as_the_state_and_the_link_says_so()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("Kenya/(official)");

        var origin = Assert.Single(Find(given));

        Assert.Equal("kenya", origin.Id);
        Assert.Equal(OriginLink.UnnamedOfficial, Assert.Single(origin.Members).Link);
    }

    [Fact]
    public void A_joint_statement_is_one_origin_with_its_signers()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("Japan/MFA; ROK/MFA; United States/Department of State");

        var origin = Assert.Single(Find(given));

        Assert.Equal("japan--rok--united-states", origin.Id);
        Assert.Equal(["Japan", "ROK", "United States"], origin.CoSigners.AsEnumerable());
        Assert.Equal(OriginLink.JointStatement, Assert.Single(origin.Members).Link);
    }

    [Fact]
    public void A_statement_of_a_group_is_one_origin_whether_the_group_is_named_or_its_members()
    {
        var given = new CaseBuilder().Document("a", "A", "2023-11-08");
        given.Says("G7/Foreign Ministers", Stance.Condemn);
        given.Says("Canada; France; Germany; Italy; Japan; United Kingdom; United States", Stance.Condemn);

        var origin = Assert.Single(Find(given));

        Assert.Equal("g7", origin.Id);
        Assert.Equal(2, origin.Members.Length);
        Assert.Equal(["Canada", "European Union", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"], origin.CoSigners.AsEnumerable());
    }

    [Fact]
    public void A_source_named_only_generically_is_not_independent_of_the_outlet()
    {
        var given = new CaseBuilder().Document("a", "Daily Nation");
        given.Says("(outlet)");
        given.Says("(reports)");
        given.Says("(unnamed experts)");
        given.Says("(unnamed researchers); United States");

        Assert.Equal(["daily-nation", "united-states"], Find(given).Select(o => o.Id));
    }

    [Fact]
    public void The_narrator_goes_back_to_the_outlet_the_text_credits()
    {
        var given = new CaseBuilder().Document("a", "Daily Nation");
        given.Says("(outlet)", chain: ["Daily Nation", "AFP"]);
        given.Says("(outlet)");
        given.Document("b", "Tribune").With(r => r with { Credits = ["AFP", "Kompas.com"] });
        given.Says("(outlet)");

        var origins = Find(given);

        Assert.Equal(["afp", "daily-nation"], origins.Select(o => o.Id));
        Assert.All(origins[0].Members, m => Assert.Equal(OriginLink.Credit, m.Link));
        Assert.Equal(OriginLink.Narrator, Assert.Single(origins[1].Members).Link);
    }

    [Fact]
    public void A_translation_that_credits_the_wire_joins_the_wire()
    {
        var given = new CaseBuilder().Document("original", "AFP");
        given.Says("(outlet)");
        given.Document("terjemahan", "Kompas.com").With(r => r with { Facts = r.Facts with { Language = "id" } });
        given.Says("(outlet)", chain: ["Kompas.com", "AFP"]);

        Assert.Equal("afp", Assert.Single(Find(given)).Id);
    }

    [Fact]
    public void A_document_of_nobody_is_an_origin_of_its_own()
    {
        var given = new CaseBuilder().Document("a");
        given.Says("(outlet)", chain: ["(unknown outlet)"]);
        given.Document("b");
        given.Says("(outlet)", chain: ["(unknown outlet)"]);

        var origins = Find(given);

        Assert.Equal(2, origins.Length);
        Assert.All(origins, o => Assert.Equal("evidence-" + o.Members[0].Evidence.Hex[..8], o.Id));
    }

    [Fact]
    public void Fourteen_reprints_are_one_origin()
    {
        var given = new CaseBuilder();
        for (var i = 0; i < 14; i++)
        {
            given.Document($"reprint {i}", $"Outlet {i}", i == 3 ? "2023-10-13" : "2023-10-14", signature: Signature(i));
            given.Says("(outlet)");
        }

        var origin = Assert.Single(Find(given));

        Assert.Equal("outlet-3", origin.Id);
        Assert.Equal(14, origin.Members.Length);
        Assert.Equal(13, origin.Members.Count(m => m.Link == OriginLink.NearCopy));

        // Of 128 places each copy has its own three: 122 of 128 agree between two.
        static uint[] Signature(int copy) => [.. Enumerable.Range(0, 128).Select(p => p / 3 == copy ? (uint)(1000 + copy) : (uint)p)];
    }

    [Fact]
    public void Copies_go_back_to_the_wire_that_one_of_them_credits()
    {
        var signature = Enumerable.Range(0, 128).Select(p => (uint)p).ToArray();
        var given = new CaseBuilder().Document("a", "Morning Post", "2023-10-13", signature: signature);
        given.Says("(outlet)");
        given.Document("b", "Evening Post", "2023-10-14", signature: signature).With(r => r with { Credits = ["AFP"] });
        given.Says("(outlet)");

        Assert.Equal("afp", Assert.Single(Find(given)).Id);
    }

    [Fact]
    public void Texts_that_only_share_phrases_are_no_copies()
    {
        var given = new CaseBuilder().Document("a", "A", signature: [.. Enumerable.Range(0, 128).Select(p => (uint)p)]);
        given.Says("(outlet)");
        given.Document("b", "B", signature: [.. Enumerable.Range(0, 128).Select(p => p < 70 ? (uint)p : (uint)(p + 500))]); // 70 of 128: 0.55
        given.Says("(outlet)");

        Assert.Equal(["a", "b"], Find(given).Select(o => o.Id));
    }

    [Fact]
    public void An_example_is_an_origin_of_its_own_and_in_no_pool()
    {
        var given = new CaseBuilder().Document("a", "A");
        given.Says("United States");
        given.Says("United States", with: c => c with { IsExample = true });
        given.Says("Japan; United States", with: c => c with { IsExample = true });

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        Assert.Equal(["example-japan--united-states", "example-united-states", "united-states"], origins.Select(o => o.Id));
        Assert.Equal("United States (example)", origins[1].Root);
        Assert.Empty(pools);
    }

    [Fact]
    public void A_row_that_relies_on_another_goes_to_its_origin()
    {
        var given = new CaseBuilder().Document("rows");
        given.Says("United States", with: c => c with { Row = "s010" });
        given.Says("Japan; ROK; United States", with: c => c with { Row = "s013", ReliesOn = ["s010"] });
        given.Says("Lithuania", with: c => c with { Row = "s014", ReliesOn = ["s013"] });
        given.Says("Ukraine", with: c => c with { Row = "s015", ReliesOn = ["s999"] });

        var origins = Find(given);

        Assert.Equal(["ukraine", "united-states"], origins.Select(o => o.Id));
        Assert.Equal([OriginLink.Speaker, OriginLink.ReliesOn, OriginLink.ReliesOn], origins[1].Members.Select(m => m.Link));
    }

    [Fact]
    public void Rows_that_rely_on_each_other_do_not_loop()
    {
        var given = new CaseBuilder().Document("rows");
        given.Says("Japan", with: c => c with { Row = "a", ReliesOn = ["b"] });
        given.Says("ROK", with: c => c with { Row = "b", ReliesOn = ["a"] });

        Assert.Equal("japan", Assert.Single(Find(given)).Id);
    }

    [Fact]
    public void A_source_built_on_another_joins_it_where_it_gives_the_same_figure()
    {
        var thousand = new QuantityInterval(1000, null, "container", true);
        var given = new CaseBuilder().Document("rows").Source("us", "United States", kind: SourceKind.State).Source("uk", "United Kingdom", kind: SourceKind.State);
        given.With(r => r with { Sources = r.Sources.SetItem(1, r.Sources[1] with { DerivedFrom = ["us"] }) });
        given.Says("United States", quantity: thousand, said: "2023-10-13");
        given.Says("United Kingdom", quantity: thousand, said: "2023-10-26");
        given.Says("United Kingdom", quantity: thousand with { Min = 2000 }, said: "2023-10-27");

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        Assert.Equal(["united-kingdom", "united-states"], origins.Select(o => o.Id));
        Assert.Equal(2, origins[1].Members.Length);
        Assert.Equal(["united-kingdom", "united-states"], Assert.Single(pools).Origins.AsEnumerable());
    }

    [Fact]
    public void A_state_and_its_own_pictures_are_one_origin()
    {
        var given = new CaseBuilder().Document("rows").Source("us", "United States", kind: SourceKind.State, names: "United States")
            .Source("us-nsc", "United States/White House", kind: SourceKind.State, of: "us", names: "White House");
        given.Says("United States/White House/John Kirby");
        given.Sees("White House (imagery graphic 1)", independence: "wh-graphic");
        given.Sees("White House", independence: "other-frames");

        var origin = Assert.Single(Find(given));

        Assert.Equal("united-states", origin.Id);
        Assert.True(origin.IsSensor);
        Assert.Equal(3, origin.Members.Length);
    }

    [Fact]
    public void Groups_of_frames_of_one_analyst_are_origins_of_their_own_in_one_pool()
    {
        var given = new CaseBuilder().Document("rows").Source("csis", "CSIS", kind: SourceKind.Research, names: "CSIS Beyond Parallel");
        given.Sees("CSIS Beyond Parallel", independence: "csis-rail");
        given.Sees("CSIS Beyond Parallel", independence: "csis-najin");
        given.Sees("CSIS Beyond Parallel via Reuters", independence: "csis-najin");

        var (origins, pools) = OriginFinder.Find(given.Evidence());

        Assert.Equal(["csis-najin", "csis-rail"], origins.Select(o => o.Id));
        Assert.Equal(2, origins[0].Members.Length);
        Assert.All(origins, o => Assert.True(o.IsSensor));
        Assert.Equal(0.5, Assert.Single(pools).Correlation);
    }

    [Fact]
    public void Every_item_is_in_exactly_one_origin_and_every_origin_in_at_most_one_pool()
    {
        var (evidence, origins, pools) = (Large().Evidence(), Find(Large()), OriginFinder.Find(Large().Evidence()).Pools);

        Assert.Equal(
            evidence.Claims.Select(c => c.Claim.Id).Concat(evidence.Observations.Select(o => o.Id)).Order(StringComparer.Ordinal),
            origins.SelectMany(o => o.Members).Select(m => m.Item).Order(StringComparer.Ordinal));
        Assert.Equal(pools.SelectMany(p => p.Origins).Distinct(StringComparer.Ordinal).Count(), pools.Sum(p => p.Origins.Length));
        Assert.All(origins, o => Assert.Equal(pools.SingleOrDefault(p => p.Origins.Contains(o.Id))?.Name, o.Pool));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_order_of_the_evidence_changes_nothing(int seed)
    {
        var input = Large().Input();
        var shuffled = input with { Readings = Shuffle(input.Readings, seed) };

        var (origins, pools) = OriginFinder.Find(Waybill.Assessment.Evidence.CaseEvidence.Of(input));
        var (others, otherPools) = OriginFinder.Find(Waybill.Assessment.Evidence.CaseEvidence.Of(shuffled));

        Assert.Equal(origins.Select(Text), others.Select(Text));
        Assert.Equal(pools.Select(p => $"{p.Name} {p.Correlation} {string.Join(' ', p.Origins)} {p.Reason} {string.Join(' ', p.Pairs)}"),
            otherPools.Select(p => $"{p.Name} {p.Correlation} {string.Join(' ', p.Origins)} {p.Reason} {string.Join(' ', p.Pairs)}"));

        static string Text(Origin o) => $"{o.Id} {o.Root} {o.Pool} {o.IsSensor} {string.Join(' ', o.CoSigners)} {string.Join(' ', o.Members)}";
    }

    private static ImmutableArray<T> Shuffle<T>(ImmutableArray<T> items, int seed)
    {
        var all = items.ToArray();
        new Random(seed).Shuffle(all);
        return [.. all];
    }

    private static CaseBuilder Large()
    {
        string[] speakers = ["United States", "Japan; ROK; United States", "G7", "(outlet)", "(reports)", "Japan", "ROK/NIS", "RUSI", "RUSI; United States", "DPRK; Russia"];
        var given = new CaseBuilder();
        for (var i = 0; i < 40; i++)
        {
            given.Document($"document {i}", $"Outlet {i % 7}", $"2023-10-{i % 28 + 1:00}", signature: [.. Enumerable.Range(0, 128).Select(p => (uint)(p * 7 + i % 11))]);
            given.Says(speakers[i % speakers.Length], i % 3 == 0 ? Stance.Deny : Stance.Assert);
            given.Says(speakers[(i + 3) % speakers.Length]);
            if (i % 4 == 0) given.Sees(i % 8 == 0 ? "RUSI" : "ROK JCS", independence: i % 3 == 0 ? null : $"group {i % 5}");
        }
        return given;
    }

    private static ImmutableArray<Origin> Find(CaseBuilder given) => OriginFinder.Find(given.Evidence()).Origins;
}
