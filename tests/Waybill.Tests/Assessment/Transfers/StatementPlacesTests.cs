using Waybill.Assessment.Transfers;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Transfers;

/// <summary>What rows of statements that name places make of a transfer, and for which legs a claim speaks; states and ports are invented.</summary>
public sealed class StatementPlacesTests
{
    private static readonly ClaimPlace FromHaven = new(PlaceRole.Origin, "haven", null), ToBay = new(PlaceRole.Destination, "bay", null), ToCove = new(PlaceRole.Destination, "cove", null);

    [Fact]
    public void Site_of_the_case_is_found_by_identifier_and_by_name_and_another_keeps_the_words_of_the_row()
    {
        var builder = Case().States(Row("s1", TransportMode.Rail, FromHaven, new(PlaceRole.Via, "Old Bay", null), new(PlaceRole.Destination, "Far Store", null)));

        var claim = Assert.Single(builder.Evidence().Claims).Claim;

        Assert.Equal([new(PlaceRole.Origin, "Port of Haven", "haven"), new(PlaceRole.Via, "Bay", "bay"), new ClaimPlace(PlaceRole.Destination, "Far Store", null)], claim.Places.AsEnumerable());
        Assert.Equal(TransportMode.Rail, claim.Mode);
    }

    [Fact]
    public void Every_number_of_a_row_has_its_places()
    {
        var row = Row("s1", default, FromHaven, ToBay) with
        {
            Quantities = [new("rounds", new(5, null, "round", false), QuantityBasis.Stated, null), new("trips", new(2, null, "shipment", false), QuantityBasis.Stated, null)],
        };

        var transfer = Assert.Single(TransferBuilder.Build(Case().States(row).Evidence()));

        Assert.Equal(["s1.1", "s1.2"], Assert.Single(transfer.Legs).Claims.AsEnumerable());
    }

    [Fact]
    public void A_row_alone_makes_every_leg_of_its_way_and_speaks_for_it_from_end_to_end()
    {
        var row = Row("s1", default, FromHaven, new(PlaceRole.Via, "bay", null), new(PlaceRole.Via, "yard", null), new(PlaceRole.Destination, "store", null));
        var builder = Case().States(row with { About = CaseBuilder.Days("2023-09-07/2023-10-01") });

        var transfer = Assert.Single(TransferBuilder.Build(builder.Evidence()));

        Assert.Equal([("haven", "bay"), ("bay", "yard"), ("yard", "store")], transfer.Legs.Select(l => (l.From, l.To)));
        Assert.All(transfer.Legs, l => Assert.Equal(CaseBuilder.Days("2023-09-07/2023-10-01"), Assert.Single(l.Windows).Days));
        var spoken = transfer.Propositions.Where(p => p.Leg is not null).ToArray();
        Assert.Equal(["T1.L1.loaded", "T1.L1.carried", "T1.L1.reached", "T1.L2.carried", "T1.L2.reached", "T1.L3.carried", "T1.L3.reached"], spoken.Select(p => p.Id));
        Assert.All(spoken, p => Assert.Equal(new Bearing("s1", BearingSide.For, BearingScope.Direct), Assert.Single(p.Claims)));
    }

    [Fact]
    public void A_row_joins_the_leg_that_a_voyage_made()
    {
        var builder = Case().States(Row("s1", default, FromHaven, ToBay));
        builder.Sees("Institute", ObservationKind.Voyage, from: ["haven"], to: ["Old Bay"]);

        var leg = Assert.Single(Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs);

        Assert.Equal("s1", Assert.Single(leg.Claims));
        Assert.Single(leg.Observations);
    }

    [Fact]
    public void Mode_of_the_leg_is_the_one_that_the_row_states()
    {
        var builder = Case().States(Row("s1", TransportMode.Road, FromHaven, ToBay));

        Assert.Equal(TransportMode.Road, Assert.Single(Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs).Mode);
    }

    [Fact]
    public void Who_tells_another_way_from_the_same_port_speaks_for_no_load_that_went_elsewhere()
    {
        var builder = Case().States(Row("s1", default, FromHaven, ToBay)).States(Row("s2", default, FromHaven, ToCove));

        Assert.Equal(["s1", "s2"], Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs.Select(l => Assert.Single(l.Claims)));
    }

    [Fact]
    public void Who_names_one_end_speaks_for_every_leg_there_and_of_the_way_indirectly()
    {
        var builder = Case().States(Row("s1", default, FromHaven, ToBay)).States(Row("s2", default, FromHaven, ToCove)).States(Row("s3", default, FromHaven)).States(Row("s4", default, ToBay));

        var transfer = Assert.Single(TransferBuilder.Build(builder.Evidence()));

        Assert.Equal(["s1 s3 s4", "s2 s3"], transfer.Legs.Select(l => string.Join(' ', l.Claims)));
        var (loaded, carried, reached) = (Of("loaded"), Of("carried"), Of("reached"));
        Assert.Equal([new("s1", BearingSide.For, BearingScope.Direct), new Bearing("s3", BearingSide.For, BearingScope.Direct)], loaded.Claims.AsEnumerable());
        Assert.Equal([BearingScope.Direct, BearingScope.Indirect, BearingScope.Indirect], carried.Claims.Select(b => b.Scope));
        Assert.Equal([new("s1", BearingSide.For, BearingScope.Direct), new Bearing("s4", BearingSide.For, BearingScope.Direct)], reached.Claims.AsEnumerable());

        Proposition Of(string name) => transfer.Propositions.Single(p => p.Id == "T1.L1." + name);
    }

    [Fact]
    public void Denial_of_one_way_joins_that_leg_and_no_other()
    {
        var builder = Case().States(Row("s1", default, FromHaven, ToBay)).States(Row("s2", default, FromHaven, ToCove))
            .States(Row("s3", default, FromHaven, ToCove) with { Speaker = "Syldavia", Stance = "denies" });

        var legs = Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs;

        Assert.Equal([("cove", "s2 s3"), ("bay", "s1")], legs.Select(l => (l.To, string.Join(' ', l.Claims))));
    }

    [Fact]
    public void Where_leaders_met_is_no_node_of_the_way()
    {
        var builder = Case().States(Row("s1", default, FromHaven, ToBay, new(PlaceRole.Event, "cove", null)));

        Assert.Equal(("haven", "bay"), Assert.Single(Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs.Select(l => (l.From, l.To))));
    }

    private static CaseBuilder Case()
    {
        var builder = new CaseBuilder().Document("statements.yaml", nature: EvidenceNature.Records);
        foreach (var (id, name, function, party) in ((string, string, SiteFunction, string)[])[("haven", "Port of Haven", SiteFunction.Port, "Borduria"),
            ("bay", "Bay", SiteFunction.NavalFacility, "Syldavia"), ("cove", "Cove", SiteFunction.Port, "Syldavia"), ("yard", "Yard", SiteFunction.RailTerminal, "Syldavia"),
            ("store", "Store", SiteFunction.MunitionsDepot, "Syldavia")])
        {
            builder.Site(new() { Id = id, Name = name, Place = id == "bay" ? "Old Bay" : null, Function = function, Party = party });
        }
        return builder;
    }

    private static Statement Row(string id, TransportMode mode, params ClaimPlace[] places) => new()
    {
        Id = id,
        Evidence = default,
        Day = CaseBuilder.Day("2023-10-13"),
        Speaker = "Accuria",
        Stance = "alleges",
        Content = "Words.",
        From = "Borduria",
        To = "Syldavia",
        Goods = ["ammunition"],
        Predicate = Predicate.Ship,
        Places = [.. places],
        Mode = mode,
    };
}
