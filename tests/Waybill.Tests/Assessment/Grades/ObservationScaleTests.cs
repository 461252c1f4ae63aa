using Waybill.Assessment.Grades;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>What a sensor can say of a proposition, and what it cannot.</summary>
public sealed class ObservationScaleTests
{
    // Whatever the bearing says, and whoever looked.
    [Theory]
    [InlineData(BearingSide.For, BearingScope.Direct)]
    [InlineData(BearingSide.For, BearingScope.Indirect)]
    [InlineData(BearingSide.Beside, BearingScope.NotVisible)]
    public void Closed_boxes_add_nothing_to_contents(BearingSide side, BearingScope scope)
    {
        var @case = new GradeCase().On(PropositionKind.Contents);
        @case.Seen(@case.Sees(VisibleKind.ClosedContainers), "rusi", side, scope);

        var row = Assert.Single(@case.Only().Rows);

        Assert.Equal((RowKind.NoWeight, 0.0, 0.0, 0.0), (row.Kind, row.LowDecibans, row.Decibans, row.HighDecibans));
    }

    [Fact]
    public void Closed_boxes_weigh_on_movement()
    {
        Assert.True(Row(PropositionKind.LoadedAt, VisibleKind.ClosedContainers).Decibans > 0);
    }

    [Fact]
    public void Table_by_which_closed_boxes_would_tell_their_contents_is_refused()
    {
        var data = new ObservationData { Spread = 2, Rows = [new() { Visible = "closed-containers", On = ["contents"], Detect = 0.9, False = 0.5 }] };

        Assert.Throws<InvalidOperationException>(() => GradeData.Checked(data));
    }

    [Fact]
    public void Politics_above_one_deciban_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => GradeData.Checked(new InterestData { PoliticalDecibans = 1.1, TestimonyCap = 20, PhysicalCap = 100 }));
    }

    // The caps of the method: ln 20 for testimony, ln 100 for what a sensor shows; 6 for handling on contents.
    [Fact]
    public void Handling_weighs_less_on_contents_than_an_open_load_and_neither_passes_the_cap()
    {
        var handling = Row(PropositionKind.Contents, VisibleKind.MunitionsHandling);
        var open = Row(PropositionKind.Contents, VisibleKind.Munitions);
        var examined = Row(PropositionKind.Contents, VisibleKind.Munitions, Sensor.Examination);

        Assert.InRange(handling.Decibans, 0.1, 10 * Math.Log10(6) + 0.05);
        Assert.True(handling.Decibans < open.Decibans && open.Decibans <= examined.Decibans);
        Assert.InRange(examined.HighDecibans, 0, 20);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    [InlineData(0.5)]
    public void Cloud_and_a_pass_that_did_not_happen_are_no_evidence_of_absence(double? clear)
    {
        var @case = new GradeCase().On(PropositionKind.LoadedAt);
        @case.Seen(@case.Sees(VisibleKind.Absence, clear: clear), "rusi", BearingSide.Against);

        Assert.Equal((RowKind.NoWeight, 0.0), (@case.Only().Rows[0].Kind, @case.Only().Rows[0].LowDecibans));
    }

    [Fact]
    public void Nothing_where_the_site_was_seen_clear_weighs_against()
    {
        var @case = new GradeCase().On(PropositionKind.LoadedAt);
        @case.Seen(@case.Sees(VisibleKind.Absence, clear: 1), "rusi", BearingSide.Against);

        var row = Assert.Single(@case.Only().Rows);

        Assert.True(row.Decibans < 0);
        Assert.True(row.HighDecibans <= 0);
    }

    [Fact]
    public void What_was_inferred_weighs_nothing()
    {
        var @case = new GradeCase().On(PropositionKind.Contents);
        var id = @case.Builder.Sees("RUSI", visible: [new VisibleThing("a roof", VisibleKind.Other)], with: o => o with { Inferred = [new InferredThing("shells", "the roof")] });
        @case.Seen(id, "rusi");

        Assert.Equal(RowKind.NoWeight, Assert.Single(@case.Only().Rows).Kind);
    }

    [Fact]
    public void Count_weighs_no_more_than_the_single_observation_beside_it()
    {
        var single = new GradeCase().On(PropositionKind.Moved);
        single.Seen(single.Sees(VisibleKind.ClosedContainers), "rusi");
        var both = new GradeCase().On(PropositionKind.Moved);
        both.Seen(both.Sees(VisibleKind.ClosedContainers), "rusi");
        both.Seen(both.Builder.Sees("RUSI", ObservationKind.Aggregate, vessels: ["angara"], cued: false), "rusi");

        Assert.Equal(single.Only().Rows[0].Decibans, Assert.Single(both.Only().Rows).Decibans);
    }

    [Fact]
    public void Count_alone_says_nothing_of_the_place_or_the_contents()
    {
        foreach (var kind in new[] { PropositionKind.Contents, PropositionKind.LoadedAt, PropositionKind.DischargedAt })
        {
            var @case = new GradeCase().On(kind);
            @case.Seen(@case.Builder.Sees("RUSI", ObservationKind.Aggregate, vessels: ["angara"]), "rusi");

            Assert.Equal(0, Assert.Single(@case.Only().Rows).Decibans);
        }
    }

    [Fact]
    public void Side_of_the_dispute_and_cued_analyst_weigh_less()
    {
        var free = Row(PropositionKind.CarriedBy, VisibleKind.Vessel);
        var cued = new GradeCase().On(PropositionKind.CarriedBy);
        cued.Seen(cued.Sees(VisibleKind.Vessel, cued: true), "rusi");
        var party = new GradeCase().On(PropositionKind.CarriedBy);
        party.Seen(party.Sees(VisibleKind.Vessel, "White House (imagery graphic 2)"), "white-house");

        Assert.True(cued.Only().Rows[0].Decibans < free.Decibans);
        Assert.True(party.Only().Rows[0].Decibans < free.Decibans);
    }

    [Fact]
    public void Ship_seen_elsewhere_weighs_against_as_much_as_it_would_for()
    {
        var @case = new GradeCase().On(PropositionKind.CarriedBy);
        @case.Seen(@case.Sees(VisibleKind.Vessel), "rusi", BearingSide.Against);

        Assert.Equal(-Row(PropositionKind.CarriedBy, VisibleKind.Vessel).Decibans, @case.Only().Rows[0].Decibans);
    }

    private static LedgerRow Row(PropositionKind kind, VisibleKind visible, Sensor sensor = Sensor.Optical)
    {
        var @case = new GradeCase().On(kind);
        @case.Seen(@case.Sees(visible, sensor: sensor), "rusi");
        return Assert.Single(@case.Only().Rows);
    }
}
