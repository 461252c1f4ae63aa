using Waybill.Assessment.Evidence;
using Waybill.Assessment.Law;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Law;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Law;

public sealed class LawTesterTests
{
    // The operative pair for shells from the DPRK is 1718 ¶8(b) with 1874 ¶9, which widened it to all arms; 2270 ¶8 is the catch-all.
    [Fact]
    public void Shells_out_of_a_state_that_may_not_export_arms_engage_the_ban_and_what_widened_it()
    {
        var results = LawCases.Test("DPRK", "Russia", ["artillery-ammunition", "containers"]);

        var engaged = results.Where(r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked);
        Assert.Equal(["p1718-8b", "p1874-9", "p2270-8"], engaged.Select(r => r.Provision));
        Assert.Contains("S/RES/1874(2009) ¶9", results.Of("p1718-8b").Element("goods").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Dual_use_list_is_not_the_rule_for_munitions()
    {
        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]).Of("p2321-7");

        Assert.Equal(LawOutcome.NotApplicable, result.Outcome);
        Assert.Equal(ElementState.NotMet, result.Element("goods").State);
    }

    [Fact]
    public void Text_of_8b_was_read_but_the_paragraph_that_widened_it_in_summary_only_so_the_result_says_so()
    {
        Assert.Equal(TextRead.Verbatim, ProvisionBook.Get("p1718-8b").Text);

        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]).Of("p1718-8b");

        Assert.Equal("summary", result.TextSeen);
        Assert.Equal(LawOutcome.ElementsAppearMetTextNotChecked, result.Outcome);
        Assert.Contains("the text of S/RES/1874(2009) ¶9, on which that rests, was read in summary only and is to be checked", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Goods_whose_list_and_ban_were_both_read_give_elements_that_appear_met()
    {
        var result = LawCases.Test("DPRK", "Russia", ["missile-production-equipment"]).Of("p1718-8b");

        Assert.Equal(LawOutcome.ElementsAppearMet, result.Outcome);
        Assert.Equal("verbatim", result.TextSeen);
    }

    [Fact]
    public void Class_named_in_passing_does_not_lend_its_better_read_text_to_the_main_load()
    {
        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition", "ballistic-missile"]).Of("p1718-8b");

        Assert.Equal(LawOutcome.ElementsAppearMetTextNotChecked, result.Outcome);
        Assert.Contains("artillery ammunition or ballistic missiles", result.Sentence, StringComparison.Ordinal);
    }

    // For kit that goes to the DPRK: 1718 ¶8(a)(i), 1874 ¶10, 2270 ¶¶6-8.
    [Fact]
    public void Return_flow_is_tested_in_the_other_direction()
    {
        var results = LawCases.Test("Russia", "DPRK", ["combat-aircraft"], kind: PropositionKind.Given);

        Assert.Equal(["p1718-8a1", "p1874-10", "p2270-6", "p2270-8"],
            results.Where(r => r.Outcome == LawOutcome.ElementsAppearMetTextNotChecked).Select(r => r.Provision));
        Assert.DoesNotContain(results, r => r.Provision is "p1718-8b" or "p1874-9");
    }

    [Fact]
    public void What_is_only_sought_engages_nothing()
    {
        var results = LawCases.Test("Russia", "DPRK", ["combat-aircraft"], kind: PropositionKind.Sought);

        Assert.DoesNotContain(results, r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked);
        var result = results.Of("p1718-8a1");
        Assert.Equal(LawOutcome.NotApplicable, result.Outcome);
        Assert.Equal(ElementState.NotMet, result.Element("act").State);
        Assert.EndsWith("It would speak of combat aircraft, were that supplied.", result.Sentence, StringComparison.Ordinal);
        Assert.Equal(["p1718-8a1", "p1874-10", "p2270-6"], results.SkipWhile(r => r.Outcome != LawOutcome.NotApplicable).Take(3).Select(r => r.Provision));
    }

    [Fact]
    public void Boxes_do_not_make_open_what_somebody_says_was_in_them()
    {
        var result = LawCases.Test("DPRK", "Russia", ["containers", "artillery-ammunition"]).Of("p2321-7");

        Assert.Equal(LawOutcome.NotApplicable, result.Outcome);
    }

    [Fact]
    public void Goods_that_are_sought_are_not_carried_by_goods_that_are_given()
    {
        var transfer = LawCases.Transfer("Russia", "DPRK", ["food"], kind: PropositionKind.Given);
        transfer = transfer with { Goods = transfer.Goods.Add(new GoodsLine("combat-aircraft", "IV", ["c2"])), Claims = ["c1", "c2"] };

        var result = LawTester.Test(new CaseBuilder().Evidence(), [transfer]).Of("p1718-8a1");

        Assert.Equal(LawOutcome.NotApplicable, result.Outcome);
        Assert.Contains("nothing says that they moved", result.Element("goods").Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BearingSide.Against)]
    [InlineData(BearingSide.Political)]
    [InlineData(BearingSide.Questions)]
    [InlineData(BearingSide.Beside)]
    public void Denial_condemnation_and_question_allege_no_act(BearingSide side)
    {
        var results = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"], side: side);

        Assert.DoesNotContain(results, r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked);
    }

    [Fact]
    public void Containers_alone_do_not_tell_what_they_hold()
    {
        var result = LawCases.Test("DPRK", "Russia", ["containers"]).Of("p1874-9");

        Assert.Equal(ElementState.Unknown, result.Element("goods").State);
        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.StartsWith("Not testable:", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Call_upon_states_is_no_obligation_and_1695_is_not_under_chapter_seven()
    {
        var result = LawCases.Test("DPRK", "Russia", ["ballistic-missile"]).Of("p1695-4");

        Assert.Equal(LawOutcome.NotAnObligation, result.Outcome);
        Assert.Equal(false, result.ChapterSeven);
    }

    // S/RES/1874(2009), adopted 12 June 2009, took in all arms; before it, 8(b) reached the heavy weapons of the UN Register.
    [Fact]
    public void Paragraph_is_not_wider_than_it_was_on_the_day()
    {
        Assert.Equal(LawOutcome.NotApplicable, LawCases.Test("DPRK", "Syria", ["small-arms"], "2008-05-01/2008-05-31").Of("p1718-8b").Outcome);
        Assert.Equal(LawOutcome.ElementsAppearMetTextNotChecked, LawCases.Test("DPRK", "Syria", ["small-arms"], "2012-05-01/2012-05-31").Of("p1718-8b").Outcome);
        Assert.Equal(LawOutcome.ElementsAppearMetTextNotChecked, LawCases.Test("DPRK", "Syria", ["tank"], "2008-05-01/2008-05-31").Of("p1718-8b").Outcome);
    }

    // S/RES/1874(2009) ¶10 left small arms out; S/RES/2270(2016) ¶6, 2 March 2016, closed the gap.
    [Fact]
    public void Small_arms_to_the_sanctioned_state_were_left_out_until_the_gap_was_closed()
    {
        Assert.Equal(LawOutcome.NotApplicable, LawCases.Test("China", "DPRK", ["small-arms"], "2014-01-01/2014-02-01").Of("p1874-10").Outcome);
        Assert.Equal(LawOutcome.ElementsAppearMetTextNotChecked, LawCases.Test("China", "DPRK", ["small-arms"], "2016-04-01/2016-05-01").Of("p1874-10").Outcome);
    }

    [Fact]
    public void Act_before_the_resolution_is_outside_it()
    {
        var result = LawCases.Test("DPRK", "Yemen", ["ballistic-missile"], "2002-12-09").Of("p1718-8b");

        Assert.Equal(LawOutcome.NotApplicable, result.Outcome);
        Assert.Equal(ElementState.NotMet, result.Element("time").State);
    }

    [Fact]
    public void Act_that_nobody_dates_is_not_testable()
    {
        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"], during: null).Of("p1874-9");

        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.Equal(ElementState.Unknown, result.Element("time").State);
    }

    // 2375 ¶14 would have allowed 2,000,000 barrels a year from 2018; 2397 ¶5 put 500,000 in its place on 22 December 2017.
    [Fact]
    public void Replaced_cap_is_not_applied_to_later_years()
    {
        var results = LawCases.Test("Russia", "DPRK", ["oil"], "2024-03-01/2024-12-31", PropositionKind.Given, quantities: [LawCases.Barrels(1000000, "2024-03-01/2024-12-31")]);

        Assert.Equal(LawOutcome.NotApplicable, results.Of("p2375-14").Outcome);
        Assert.Contains("S/RES/2397(2017) ¶5", results.Of("p2375-14").Element("time").Why, StringComparison.Ordinal);
        Assert.Equal(ElementState.AppearsMet, results.Of("p2397-5").Element("amount").State);
        Assert.DoesNotContain(ProvisionBook.All, p => p.Cap?.Value == 2000000m);
    }

    [Fact]
    public void Oil_of_unknown_kind_is_neither_crude_nor_refined()
    {
        var results = LawCases.Test("Russia", "DPRK", ["oil"], "2024-03-01/2024-12-31", PropositionKind.Given, quantities: [LawCases.Barrels(1000000, "2024-03-01/2024-12-31")]);

        Assert.Equal(LawOutcome.NotTestable, results.Of("p2397-5").Outcome);
        Assert.Equal(LawOutcome.NotTestable, results.Of("p2397-4").Outcome);
        Assert.Equal(ElementState.Unknown, results.Of("p2397-5").Element("goods").State);
    }

    [Fact]
    public void Duty_to_inspect_is_not_told_by_the_transfer()
    {
        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]).Of("p2270-18");

        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.Contains("inspect all cargo", result.Element("act").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Provision_known_from_memory_is_not_testable_whatever_its_elements()
    {
        var result = LawCases.Test("Russia", "DPRK", ["satellite-technology"], kind: PropositionKind.Given).Of("p2270-5");

        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.Equal("none", result.TextSeen);
        Assert.Contains("general knowledge", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Provisions_on_ships_are_shown_with_ships_and_bind_the_state_of_the_recorded_flag()
    {
        var evidence = new CaseBuilder().Document("ships").Ship(new() { Id = "angara", Name = "ANGARA", Flag = "RU" }).Site(Dunay).Evidence();
        var leg = new Leg { Id = "T1.L1", From = "rajin", To = Dunay.Id, Mode = TransportMode.Maritime, Carriers = ["angara"] };

        var with = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"], legs: [leg], evidence: evidence);
        var without = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]);

        Assert.All(["p2397-9", "p2397-11", "p2397-12"], p => Assert.Equal(LawOutcome.NotTestable, with.Of(p).Outcome));
        Assert.Contains("Russia", with.Of("p2397-12").Element("addressee").Why, StringComparison.Ordinal);
        Assert.Contains("Russia", with.Of("p2397-9").Element("addressee").Why, StringComparison.Ordinal);
        Assert.DoesNotContain(without, r => r.Provision is "p2397-9" or "p2397-11" or "p2397-12");
    }

    [Fact]
    public void Permanent_member_that_is_accused_is_shown_with_its_vote()
    {
        var result = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]).Of("p1874-9");

        Assert.Equal("Russia: for", Assert.Single(result.VotesOfAccused));
        Assert.Equal(new VoteRecord(15, 0, 0), result.Vote);
        Assert.Equal(true, result.ChapterSeven);
    }

    [Fact]
    public void Results_come_engaged_first_and_then_in_the_order_of_adoption_and_paragraph()
    {
        var results = LawCases.Test("DPRK", "Russia", ["artillery-ammunition", "ballistic-missile"]);

        var order = ProvisionBook.All.Select(p => p.Id).ToList();
        var ranks = results.Select(r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked ? 0 : r.Outcome switch
        {
            LawOutcome.NotTestable => 1,
            LawOutcome.NotAnObligation => 2,
            _ => LawTester.FailsByActAlone(ProvisionBook.Get(r.Provision), r.Elements) ? 3 : 4,
        }).ToList();
        Assert.Equal(ranks.Order(Comparer<int>.Default), ranks);
        Assert.All(Enumerable.Range(0, 5), rank =>
        {
            var places = results.Where((_, i) => ranks[i] == rank).Select(r => order.IndexOf(r.Provision)).ToList();
            Assert.Equal(places.Order(Comparer<int>.Default), places);
        });
    }

    [Fact]
    public void Every_sentence_is_prima_facie_or_not_testable_and_finds_nobody_in_breach()
    {
        var results = new[] { ("DPRK", "Russia"), ("Russia", "DPRK"), ("Iran", "Houthis"), ("UAE", "Libya") }
            .SelectMany(x => LawCases.Test(x.Item1, x.Item2, ["artillery-ammunition", "containers", "oil", "drone", "satellite-technology"]));

        Assert.All(results, r =>
        {
            Assert.True(r.Sentence.StartsWith("Prima facie", StringComparison.Ordinal) || r.Sentence.StartsWith("Not testable:", StringComparison.Ordinal), r.Sentence);
            Assert.DoesNotContain("violat", r.Sentence, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("breached", r.Sentence, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("  ", r.Sentence, StringComparison.Ordinal);
            Assert.Equal(ElementState.Unknown, r.Element("exemption").State);
            Assert.Contains("No exemption is claimed in the evidence", r.Element("exemption").Why, StringComparison.Ordinal);
            if (r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked) Assert.Contains("as alleged", r.Sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Who_says_that_a_resolution_is_breached_stands_beside_the_result_and_decides_nothing()
    {
        var builder = new CaseBuilder().Document("a.txt");
        var named = builder.Says("United States", Stance.Condemn, Predicate.Violate, "DPRK", "Russia", quote: "a breach of resolutions 1718, 1874 and 2270");
        builder.Says("G7", Stance.Condemn, Predicate.Violate, "DPRK", "Russia", quote: "a breach of Security Council resolutions");

        var with = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"], evidence: builder.Evidence());
        var without = LawCases.Test("DPRK", "Russia", ["artillery-ammunition"]);

        Assert.Equal(named, Assert.Single(with.Of("p1874-9").Readings));
        Assert.Empty(with.Of("p2321-7").Readings);
        Assert.Equal(without.Select(r => (r.Provision, r.Outcome, r.Sentence)), with.Select(r => (r.Provision, r.Outcome, r.Sentence)));
    }

    [Fact]
    public void State_is_found_by_its_code_and_by_its_other_names()
    {
        Assert.NotEmpty(LawCases.Test("KP", "Russia", ["rocket"]));
        Assert.NotEmpty(LawCases.Test("North Korea", "Russia", ["rocket"]));
        Assert.NotEmpty(LawCases.Test("DPRK/Ministry of Defence", "Russia", ["rocket"]));
    }

    [Fact]
    public void Transfer_between_two_states_under_no_measures_has_no_results()
    {
        Assert.Empty(LawCases.Test("Czech Republic", "Ukraine", ["artillery-ammunition"]));
    }

    private static Site Dunay { get; } = new() { Id = "dunay", Name = "Dunay", Party = "Russia", Function = SiteFunction.NavalFacility };
}
