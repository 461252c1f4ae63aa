using System.Text.Json;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Exports.AssessmentJson;
using Waybill.Pipeline.Views;
using Waybill.Tests.Support;

namespace Waybill.Tests.Pipeline.Assessing;

/// <summary>The bundled case as a whole: what a careful reader of its rows takes from them, and that the articles beside them, which are written for it, weigh nothing.</summary>
public sealed class BundledCaseTests
{
    [Fact]
    public void It_loads_without_a_problem() => Assert.Empty(BundledCase.Whole.Problems.Select(p => p.ToString()));

    [Fact]
    public void One_transfer_is_alleged_with_one_flow_in_return()
    {
        Assert.Equal([("DPRK", "Russia", null), ("Russia", "DPRK", "T1")], BundledCase.Assessment.Transfers.Select(t => (t.Supplier, t.Recipient, t.ReturnOf)));
        Assert.Contains(BundledCase.Main.Goods, g => g.Class == "artillery-ammunition");
        Assert.Contains(BundledCase.Main.Goods, g => g.Class == "ballistic-missile");
    }

    [Fact]
    public void It_goes_by_sea_to_three_places_and_from_one_of_them_on_by_rail()
    {
        Assert.Equal(
            [
                (TransportMode.Maritime, "rajin-port", "vostochny-port"),
                (TransportMode.Maritime, "rajin-port", "vladivostok"),
                (TransportMode.Maritime, "rajin-port", "dunay-naval-facility"),
                (TransportMode.Rail, "dunay-naval-facility", "tikhoretsk-depot"),
            ],
            BundledCase.Main.Legs.Select(l => (l.Mode, l.From, l.To)));
        Assert.Equal(["angara", "maria"], BundledCase.Main.Legs[2].Carriers.AsEnumerable());
        Assert.Contains(BundledCase.Main.Legs[3].Windows, w => w.Observed && w.Days.End == new LocalDate(2023, 10, 1));
    }

    /// <summary>The White House told the way from Najin over Dunay to the depot, and of no other port; Seoul told of Vladivostok.</summary>
    [Fact]
    public void A_row_speaks_for_the_legs_that_it_tells_and_for_no_other()
    {
        var set = BundledCase.Row("s010-set").Single().Claim.Id;
        var vladivostok = BundledCase.Row("s020").Single().Claim.Id;

        Assert.Equal(["T1.L3", "T1.L4"], BundledCase.Main.Legs.Where(l => l.Claims.Contains(set)).Select(l => l.Id));
        Assert.Equal(["T1.L2"], BundledCase.Main.Legs.Where(l => l.Claims.Contains(vladivostok)).Select(l => l.Id));
        Assert.Equal(
            ["T1.L3.loaded", "T1.L3.carried", "T1.L3.reached", "T1.L4.carried", "T1.L4.reached"],
            BundledCase.Main.Propositions.Where(p => p.Leg is not null && p.Claims.Contains(new Bearing(set, BearingSide.For, BearingScope.Direct))).Select(p => p.Id));
    }

    /// <summary>Where a row names places, they are sites that are known.</summary>
    [Fact]
    public void Places_of_rows_are_sites_of_the_case()
    {
        var places = BundledCase.Assessment.Claims.Where(c => c.Row is not null).SelectMany(c => c.Claim.Places).ToArray();

        Assert.NotEmpty(places);
        Assert.All(places, p => Assert.NotNull(p.Site));
    }

    /// <summary>RUSI saw trains at the depot on 28 September, three days before the last frame of the White House: it bears on the same leg.</summary>
    [Fact]
    public void Two_observers_saw_wagons_at_the_depot()
    {
        var reached = BundledCase.Main.Propositions.Single(p => p.Kind == PropositionKind.DischargedAt && p.Site == "tikhoretsk-depot");

        Assert.Equal(["RUSI", "White House"], reached.Observations.Select(b => BundledCase.Assessment.Observations.Single(o => o.Id == b.Item).Observer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Closed_containers_weigh_nothing_on_what_is_in_them()
    {
        var contents = BundledCase.Main.Propositions.Single(p => p.Kind == PropositionKind.Contents);

        Assert.NotEmpty(contents.Observations);
        Assert.All(contents.Observations, b => Assert.Equal(BearingSide.Beside, b.Side));
    }

    [Fact]
    public void Three_ministers_confirm_that_deliveries_were_completed()
    {
        var completed = BundledCase.Main.Propositions.Single(p => p.Kind == PropositionKind.Completion);

        Assert.Contains(completed.Claims, b => b.Side == BearingSide.For && b.Item == BundledCase.Row("s015").Single().Claim.Id);
    }

    [Fact]
    public void What_is_sought_in_return_and_what_is_given_are_different_questions()
    {
        var sought = BundledCase.Return.Propositions.Single(p => p.Kind == PropositionKind.Sought);
        var given = BundledCase.Return.Propositions.Single(p => p.Kind == PropositionKind.Given);

        Assert.Equal(BundledCase.Row("s010-return").Select(c => c.Claim.Id), sought.Claims.Select(b => b.Item));
        Assert.Contains(given.Claims, b => b.Item == BundledCase.Row("s019-return").Single().Claim.Id && b is { Side: BearingSide.For, Scope: BearingScope.Direct });
        Assert.NotEmpty(given.Observations);
    }

    [Fact]
    public void Both_accused_answer_and_neither_was_asked()
    {
        Assert.Equal(["DPRK", "Russia"], BundledCase.Assessment.Replies.Select(r => r.Party));
        Assert.All(BundledCase.Assessment.Replies, r => Assert.Empty(r.Asked));
        Assert.Equal(["s001", "s003", "s029", "s040"], Rows(BundledCase.Assessment.Replies[0]));
        Assert.Equal(["s012", "s014", "s016", "s022", "s028", "s056"], Rows(BundledCase.Assessment.Replies[1]));
    }

    /// <summary>Many states have a body of one name; Seoul's agency is not Washington's.</summary>
    [Fact]
    public void A_body_of_a_name_that_several_states_have_is_the_one_that_was_spoken_for() =>
        Assert.All(BundledCase.Row("s062"), c => Assert.StartsWith("ROK/", c.Claim.Speaker, StringComparison.Ordinal));

    [Fact]
    public void Troops_that_both_sides_admit_are_no_shells()
    {
        var admitted = BundledCase.Row("s059").Concat(BundledCase.Row("s060")).Select(c => c.Claim.Id).ToArray();

        Assert.Equal(2, admitted.Length);
        Assert.Subset(BundledCase.Assessment.Unused.ToHashSet(), admitted.ToHashSet());
    }

    [Fact]
    public void Articles_are_listed_and_marked_as_examples()
    {
        var examples = BundledCase.Assessment.Claims.Where(c => c.IsExample).ToArray();

        Assert.True(examples.Length > 20);
        Assert.All(examples, c => Assert.Null(c.Row));
        Assert.Equal(BundledCase.WithoutArticles.Assessment!.Claims.Select(c => c.Claim.Id), BundledCase.Assessment.Claims.Where(c => !c.IsExample).Select(c => c.Claim.Id));
    }

    /// <summary>Everything that is concluded is the same with and without them, to the last byte: transfers, findings, checks, law, replies, origins.</summary>
    [Fact]
    public void Articles_change_nothing_that_is_concluded()
    {
        var (with, without) = (Concluded(BundledCase.Assessment), Concluded(BundledCase.WithoutArticles.Assessment!));

        Assert.NotEmpty(with);
        Assert.Equal(without.Keys, with.Keys);
        Assert.All(with, part => Assert.Equal(without[part.Key], part.Value));
    }

    [Fact]
    public void The_form_is_made_of_the_rows_alone()
    {
        Assert.Equal(Printed(BundledCase.WithoutArticles.Assessment!), Printed(BundledCase.Assessment));

        static IEnumerable<string> Printed(CaseAssessment assessment)
        {
            var book = new CaseBook("A", assessment, new Dictionary<Sha256Digest, string>());
            return Form.Boxes(book, assessment.Transfers[0], Messages.In("en")!).SelectMany(b => b.Remarks.Concat(b.Values.SelectMany(v => v.Remarks.Concat(v.Items).Prepend(v.Text))));
        }
    }

    [Fact]
    public void A_case_of_examples_alone_is_still_taken_apart_and_weighs_nothing()
    {
        var alone = BundledCase.OfArticles.Assessment!;

        Assert.Equal(("DPRK", "Russia"), (alone.Transfers[0].Supplier, alone.Transfers[0].Recipient));
        Assert.All(alone.Findings.SelectMany(f => f.Rows), r => Assert.Equal(RowKind.NoWeight, r.Kind));
    }

    private static string[] Rows(Reply reply) =>
        [.. reply.Items.Select(i => BundledCase.Assessment.Claims.Single(c => c.Claim.Id == i).Row!).Select(r => r[(r.IndexOf('-', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal)];

    // All members of the exported assessment but the claims, which list the examples.
    private static SortedDictionary<string, string> Concluded(CaseAssessment assessment)
    {
        using var json = JsonDocument.Parse(AssessmentJsonWriter.Document(assessment, "A", BundledCase.Whole.Head));
        return new(json.RootElement.EnumerateObject().Where(m => m.Name != "claims").ToDictionary(m => m.Name, m => m.Value.GetRawText()), StringComparer.Ordinal);
    }
}
