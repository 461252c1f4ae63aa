using System.Collections.Immutable;
using Waybill.Assessment;
using Waybill.Assessment.Transfers;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Transfers;

/// <summary>Hypotheses, legs and propositions of small cases whose answer can be read off; states and ports are invented.</summary>
public sealed class TransferBuilderTests
{
    private static readonly ClaimPlace FromHaven = new(PlaceRole.Origin, "Haven", "haven"), ToBay = new(PlaceRole.Destination, "Bay", "bay");
    private static readonly ClaimPlace FromBay = new(PlaceRole.Origin, "Bay", "bay"), ToStore = new(PlaceRole.Destination, "Store", "store");

    [Fact]
    public void Legs_that_end_where_others_begin_make_a_route()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], places: [FromHaven, ToBay], during: "2023-09-01/2023-10-01");
        builder.Says("Accuria", from: "Syldavia", to: "Syldavia", goods: ["containers"], places: [FromBay, ToStore]);

        var transfer = Assert.Single(Build(builder));

        Assert.Equal([("haven", "bay"), ("bay", "store")], transfer.Legs.Select(l => (l.From, l.To)));
        Assert.Equal(TransportMode.Maritime, transfer.Legs[0].Mode);
    }

    [Fact]
    public void Leg_that_a_text_does_not_date_takes_the_days_of_the_load_and_says_so()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], places: [FromHaven, ToBay], during: "2023-09-01/2023-10-01", quote: "a");
        builder.Says("Accuria", from: "Syldavia", to: "Syldavia", places: [FromBay, ToStore], quote: "bb", with: c => c with { Claim = c.Claim with { Span = new(5, 9) } });

        var window = Assert.Single(Assert.Single(Build(builder)).Legs[1].Windows);

        Assert.True(window.Inherited);
        Assert.Equal(CaseBuilder.Days("2023-09-01/2023-10-01"), window.Days);
    }

    [Fact]
    public void Inherited_days_are_those_of_the_nearest_words_before()
    {
        var builder = Case();
        Says("early", "2023-08-01/2023-08-10", 0);
        Says("near", "2023-09-01/2023-09-10", 100);
        Says("after", "2023-11-01/2023-11-10", 300);
        // The identifiers are in another order than the words.
        builder.With(d => d with { Claims = [d.Claims[1], d.Claims[0], d.Claims[2]] });
        builder.Says("Accuria", from: "Syldavia", to: "Syldavia", places: [FromBay, ToStore], with: c => c with { Claim = c.Claim with { Span = new(200, 209) } });

        var onward = Assert.Single(Build(builder)).Legs.Single(l => l.From == "bay");

        Assert.Equal(CaseBuilder.Days("2023-09-01/2023-09-10"), Assert.Single(onward.Windows).Days);

        void Says(string quote, string during, int start) => builder.Says("Accuria", from: "Borduria", to: "Syldavia", places: [FromHaven, ToBay], during: during, quote: quote,
            with: c => c with { Claim = c.Claim with { Id = $"{9 - start / 100}-{c.Claim.Id}", Span = new(start, start + 9) } });
    }

    [Fact]
    public void Two_dates_of_one_leg_stand_side_by_side()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", places: [FromHaven, ToBay], during: "2023-09-01/2023-10-01");
        builder.Says("Testia", from: "Borduria", to: "Syldavia", places: [FromHaven, ToBay], during: "2023-09-07/2023-10-01");

        var leg = Assert.Single(Assert.Single(Build(builder)).Legs);

        Assert.Equal([CaseBuilder.Days("2023-09-01/2023-10-01"), CaseBuilder.Days("2023-09-07/2023-10-01")], leg.Windows.Select(w => w.Days));
    }

    [Fact]
    public void What_is_sought_in_return_is_a_transfer_of_its_own_the_other_way()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"]);
        builder.Says("Accuria", predicate: Predicate.Seek, from: "Syldavia", to: "Borduria", goods: ["satellite-technology"]);

        var transfers = Build(builder);

        Assert.Equal(["T1", "T1R"], transfers.Select(t => t.Id));
        Assert.Equal(("T1", "Syldavia", "Borduria"), (transfers[1].ReturnOf, transfers[1].Supplier, transfers[1].Recipient));
        Assert.Contains(transfers[1].Propositions, p => p.Kind == PropositionKind.Sought);
        Assert.DoesNotContain(transfers[1].Propositions, p => p.Kind == PropositionKind.Moved);
    }

    [Fact]
    public void Denial_is_kept_and_bears_against_movement_and_contents()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], said: "2023-10-13");
        var denial = builder.Says("Syldavia", Stance.Deny, from: "Borduria", to: "Syldavia", goods: ["unspecified-arms"], said: "2023-10-17");

        var propositions = Assert.Single(Build(builder)).Propositions;

        Assert.All(propositions.Where(p => p.Kind is PropositionKind.Moved or PropositionKind.Contents),
            p => Assert.Contains(new Bearing(denial, BearingSide.Against, BearingScope.Direct), p.Claims));
    }

    [Fact]
    public void What_was_said_before_the_days_spoken_of_is_out_of_scope_for_accuser_and_denier_alike()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], places: [FromHaven, ToBay], during: "2023-09-01/2023-10-01", said: "2023-10-13");
        var early = builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], said: "2022-11-02");
        var denial = builder.Says("Borduria", Stance.Deny, from: "Borduria", to: "Syldavia", said: "2022-09-22");

        var moved = Assert.Single(Build(builder)).Propositions.Single(p => p.Kind == PropositionKind.Moved);

        Assert.Contains(new Bearing(early, BearingSide.For, BearingScope.BeforeTheEvent), moved.Claims);
        Assert.Contains(new Bearing(denial, BearingSide.Against, BearingScope.BeforeTheEvent), moved.Claims);
    }

    [Fact]
    public void Condemnation_is_an_act_of_politics()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"]);
        var condemned = builder.Says("G7", Stance.Condemn, from: "Borduria", to: "Syldavia", goods: ["ammunition"]);

        var propositions = Assert.Single(Build(builder)).Propositions;

        Assert.All(propositions.SelectMany(p => p.Claims).Where(b => b.Item == condemned), b => Assert.Equal(BearingSide.Political, b.Side));
    }

    [Fact]
    public void Closed_boxes_stand_beside_contents_and_bear_on_loading()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], places: [FromHaven, ToBay]);
        var seen = builder.Sees("Institute", visible: [new("containers stacked", VisibleKind.ClosedContainers)], site: "haven");

        var propositions = Assert.Single(Build(builder)).Propositions;

        Assert.Contains(new Bearing(seen, BearingSide.Beside, BearingScope.NotVisible), propositions.Single(p => p.Kind == PropositionKind.Contents).Observations);
        Assert.Contains(new Bearing(seen, BearingSide.For, BearingScope.Direct), propositions.Single(p => p.Kind == PropositionKind.LoadedAt).Observations);
    }

    [Fact]
    public void Frame_that_does_not_show_the_site_bears_on_nothing()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", places: [FromHaven, ToBay]);
        var clouded = builder.Sees("Institute", visible: [new("nothing", VisibleKind.Absence)], site: "haven", clearCoverage: 0);

        var bearings = Assert.Single(Build(builder)).Propositions.SelectMany(p => p.Observations).Where(b => b.Item == clouded);

        Assert.All(bearings, b => Assert.Equal(BearingSide.Beside, b.Side));
    }

    [Fact]
    public void Amount_is_the_number_most_often_stated_and_lower_ones_stand_beside_it()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", quantity: new(1000, null, "container", true));
        builder.Says("Testia", from: "Borduria", to: "Syldavia", quantity: new(1000, null, "container", true));
        var higher = builder.Says("Testia", from: "Borduria", to: "Syldavia", quantity: new(2000, 2000, "container", true));
        var lower = builder.Says("Accuria", from: "Borduria", to: "Syldavia", quantity: new(300, 300, "container", true));

        var transfer = Assert.Single(Build(builder));
        var amount = transfer.Propositions.Single(p => p.Kind == PropositionKind.Quantity);

        Assert.Equal(1000, amount.Quantity!.Value.Min);
        Assert.Contains(new Bearing(higher, BearingSide.For, BearingScope.Direct), amount.Claims);
        Assert.Contains(new Bearing(lower, BearingSide.Beside, BearingScope.Indirect), amount.Claims);
        Assert.Equal(3, transfer.Quantities.Length);
    }

    [Fact]
    public void Ship_seen_where_two_legs_begin_is_on_neither_by_that()
    {
        var builder = Case();
        builder.Sees("Institute", ObservationKind.Aggregate, from: ["haven"], to: ["bay"], during: "2023-09-01/2023-12-31", quantities: [new(5, null, "trip", false)]);
        builder.Sees("Institute", ObservationKind.Aggregate, from: ["haven"], to: ["cove"], during: "2023-09-01/2023-12-31", quantities: [new(5, null, "trip", false)]);
        builder.Sees("Institute", ObservationKind.PortCall, [new("ship at berth", VisibleKind.Vessel)], site: "haven", vessels: ["Anna"]);

        Assert.All(Assert.Single(Build(builder)).Legs, l => Assert.Empty(l.Carriers));
    }

    [Fact]
    public void Voyage_to_somewhere_else_joins_no_transfer()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", places: [FromHaven, ToBay]);
        var elsewhere = builder.Sees("Institute", ObservationKind.Voyage, [new("ship", VisibleKind.Vessel)], from: ["bay"], to: ["Far Harbour"]);

        Assert.DoesNotContain(elsewhere, Assert.Single(Build(builder)).Observations);
    }

    [Fact]
    public void Troops_are_no_materiel()
    {
        var builder = Case();
        builder.Says("Accuria", predicate: Predicate.Ship, from: "Borduria", to: "Syldavia", goods: ["troops"]);

        Assert.Empty(Build(builder));
    }

    [Fact]
    public void Order_in_which_evidence_came_changes_nothing()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], places: [FromHaven, ToBay], during: "2023-09-01/2023-10-01");
        builder.Document("b.txt", "Other", "2023-10-20");
        builder.Says("Testia", from: "Borduria", to: "Syldavia", goods: ["artillery-ammunition"], quantity: new(5, null, "shipment", true));
        builder.Says("Syldavia", Stance.Deny, from: "Borduria", to: "Syldavia");
        var input = builder.Input();

        var forward = CaseAssessor.Assess(input);
        var backward = CaseAssessor.Assess(input with { Readings = [.. input.Readings.Reverse()] });

        Assert.Equal(forward.Transfers.SelectMany(t => t.Propositions).Select(Text), backward.Transfers.SelectMany(t => t.Propositions).Select(Text));
    }

    [Fact]
    public void Replay_leaves_out_what_was_said_later()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], said: "2023-10-13");
        builder.Says("Testia", from: "Borduria", to: "Syldavia", goods: ["ballistic-missile"], said: "2024-01-04");

        var assessment = CaseAssessor.Assess(builder.Input(asOf: "2023-11-08"));

        Assert.Equal(1, assessment.Later);
        Assert.DoesNotContain(assessment.Transfers.SelectMany(t => t.Goods), g => g.Class == "ballistic-missile");
    }

    private static CaseBuilder Case()
    {
        var builder = new CaseBuilder().Document("a.txt", "Outlet", "2023-10-26");
        foreach (var (id, function, party) in ((string, SiteFunction, string)[])[("haven", SiteFunction.Port, "Borduria"), ("bay", SiteFunction.NavalFacility, "Syldavia"),
            ("cove", SiteFunction.Port, "Syldavia"), ("store", SiteFunction.MunitionsDepot, "Syldavia")])
        {
            builder.Site(new() { Id = id, Name = id, Function = function, Party = party });
        }
        return builder;
    }

    private static ImmutableArray<Transfer> Build(CaseBuilder builder) => TransferBuilder.Build(builder.Evidence());

    private static string Text(Proposition p) => $"{p.Id} {string.Join(' ', p.Claims)} {string.Join(' ', p.Observations)}";
}
