using Waybill.Assessment;
using Waybill.Assessment.Transfers;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Transfers;

/// <summary>Ways that go on where others end, what is dated by them, and documents that are examples; states and ports are invented.</summary>
public sealed class WaysAndExamplesTests
{
    [Fact]
    public void A_way_that_begins_where_another_ends_is_of_the_same_transfer_in_whatever_order_they_stand()
    {
        var builder = Case();
        var last = builder.Sees("Eye", ObservationKind.RailSighting, from: ["yard"], to: ["store"]);
        var middle = builder.Sees("Eye", ObservationKind.Voyage, from: ["bay"], to: ["yard"]);
        builder.Sees("Eye", ObservationKind.Voyage, from: ["haven"], to: ["bay"]);
        var at = builder.Sees("Other eye", ObservationKind.RailSighting, [new("wagons", VisibleKind.RailCars)], site: "store");

        var transfer = Assert.Single(TransferBuilder.Build(builder.Evidence()));

        Assert.Equal(["haven", "bay", "yard"], transfer.Legs.Select(l => l.From));
        Assert.Superset(new HashSet<string> { last, middle, at }, transfer.Observations.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(at, transfer.Legs[2].Observations);
    }

    [Fact]
    public void A_way_that_touches_no_other_is_of_no_transfer()
    {
        var builder = Case();
        builder.Sees("Eye", ObservationKind.Voyage, from: ["haven"], to: ["bay"]);
        builder.Sees("Eye", ObservationKind.RailSighting, from: ["yard"], to: ["store"]);

        Assert.Single(Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs);
    }

    [Fact]
    public void Wagons_seen_on_a_way_make_it_one_by_rail()
    {
        var builder = Case();
        builder.Sees("Eye", ObservationKind.Voyage, from: ["haven"], to: ["bay"]);
        builder.Sees("Eye", ObservationKind.RailSighting, from: ["bay"], to: ["store"]);

        Assert.Equal([TransportMode.Maritime, TransportMode.Rail], Assert.Single(TransferBuilder.Build(builder.Evidence())).Legs.Select(l => l.Mode));
    }

    /// <summary>The first sighting of a return flow may be of one load of it; what was said to be given before is no older than what it was given for.</summary>
    [Fact]
    public void What_is_given_in_return_is_dated_from_the_first_day_of_what_it_is_given_for()
    {
        var builder = Case();
        builder.Sees("Eye", ObservationKind.Voyage, from: ["haven"], to: ["bay"], during: "2023-09-08/2023-09-12");
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], said: "2023-10-13", quote: "a");
        builder.Sees("Eye", ObservationKind.Voyage, from: ["bay"], to: ["haven"], during: "2024-03-07/2024-03-09");
        var said = builder.Says("Accuria", from: "Syldavia", to: "Borduria", goods: ["satellite-technology"], said: "2023-11-01");

        var given = TransferBuilder.Build(builder.Evidence()).Single(t => t.ReturnOf == "T1").Propositions.Single(p => p.Kind == PropositionKind.Given);

        Assert.Equal(CaseBuilder.Days("2023-09-08/2024-03-09"), given.Days);
        Assert.Equal(BearingScope.Direct, given.Claims.Single(b => b.Item == said).Scope);
    }

    [Fact]
    public void A_body_of_a_name_that_several_states_have_is_the_one_spoken_for()
    {
        var builder = Case().Source("b-staff", "Borduria/General Staff", names: "General Staff").Source("s-staff", "Syldavia/General Staff", names: "Syldavian General Staff");
        builder.States(new() { Id = "x-s1", Evidence = default, Speaker = "General Staff", Organs = ["s-staff"], Stance = "alleges", Content = "It went.", From = "Borduria", To = "Syldavia" });
        builder.States(new() { Id = "x-s2", Evidence = default, Speaker = "General Staff", Organs = ["b-staff"], Stance = "denies", Content = "It did not.", From = "Borduria", To = "Syldavia" });

        Assert.Equal(["Syldavia/General Staff", "Borduria/General Staff"], builder.Evidence().Claims.Select(c => c.Claim.Speaker));
    }

    [Fact]
    public void Examples_form_no_transfer_and_move_none_beside_other_evidence()
    {
        var without = CaseAssessor.Assess(Real().Input());
        var builder = Real().Document("b.txt", "Example Post").With(d => d with { IsExample = true });
        for (var i = 0; i < 5; i++)
        {
            builder.Says("Accuria", from: "Poldevia", to: "Syldavia", goods: ["drone"], quote: new('a', i + 1), with: Example);
            builder.Says("Testia", from: "Borduria", to: "Syldavia", goods: ["drone"], quantity: new(7, 7, "drone", false), quote: new('b', i + 1), with: Example);
            builder.Says("Syldavia", Stance.Deny, from: "Borduria", to: "Syldavia", quote: new('c', i + 1), with: Example);
        }

        var with = CaseAssessor.Assess(builder.Input());

        Assert.Equal(15, with.Claims.Count(c => c.IsExample));
        Assert.Equal(Json(without), Json(with with { Claims = without.Claims }));

        static string Json(CaseAssessment assessment) => AssessmentJsonWriter.Document(assessment, "A", new(1, Sha256Digest.Of("head"u8)));
    }

    [Fact]
    public void Examples_alone_form_a_transfer_on_which_nothing_weighs()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], with: Example);

        var assessment = CaseAssessor.Assess(builder.Input());

        Assert.Equal("Borduria", Assert.Single(assessment.Transfers).Supplier);
        Assert.All(assessment.Findings.SelectMany(f => f.Rows), r => Assert.Equal(RowKind.NoWeight, r.Kind));
    }

    private static CaseClaim Example(CaseClaim claim) => claim with { IsExample = true };

    private static CaseBuilder Real()
    {
        var builder = Case();
        builder.Says("Accuria", from: "Borduria", to: "Syldavia", goods: ["ammunition"], said: "2023-10-13");
        return builder;
    }

    private static CaseBuilder Case()
    {
        var builder = new CaseBuilder().Document("a.txt", "Outlet", "2023-10-26");
        foreach (var (id, function, party) in ((string, SiteFunction, string)[])[("haven", SiteFunction.Port, "Borduria"), ("bay", SiteFunction.NavalFacility, "Syldavia"),
            ("yard", SiteFunction.RailTerminal, "Syldavia"), ("store", SiteFunction.MunitionsDepot, "Syldavia")])
        {
            builder.Site(new() { Id = id, Name = id, Function = function, Party = party });
        }
        return builder;
    }
}
