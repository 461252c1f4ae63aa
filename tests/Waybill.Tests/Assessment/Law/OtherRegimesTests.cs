using Waybill.Core.Law;

namespace Waybill.Tests.Assessment.Law;

/// <summary>The same tests on other measures: nothing in the code knows the first case.</summary>
public sealed class OtherRegimesTests
{
    [Fact]
    public void Ammunition_to_libya_engages_the_arms_embargo_whose_text_was_read()
    {
        var result = LawCases.Test("UAE", "Libya", ["ammunition"], "2019-06-01/2019-07-01").Of("p1970-9");

        Assert.Equal(LawOutcome.ElementsAppearMet, result.Outcome);
        Assert.StartsWith("Prima facie, S/RES/1970(2011) ¶9", result.Sentence, StringComparison.Ordinal);
    }

    // Annex B ¶¶5 and 6(b) ended on 18 October 2020, five years after Adoption Day (un.org/en/sc/2231/restrictions-arms.shtml).
    [Theory]
    [InlineData("2019-06-01/2019-07-01", LawOutcome.ElementsAppearMetTextNotChecked)]
    [InlineData("2022-08-01/2022-09-01", LawOutcome.NotApplicable)]
    public void Arms_out_of_iran_engage_the_annex_only_until_it_expired(string during, LawOutcome outcome) =>
        Assert.Equal(outcome, LawCases.Test("Iran", "Russia", ["ballistic-missile"], during).Of("p2231-b6b").Outcome);

    [Fact]
    public void Measures_whose_return_is_disputed_are_not_said_to_be_in_force()
    {
        var result = LawCases.Test("Iran", "Russia", ["ballistic-missile"], "2025-11-01/2025-12-01").Of("p1747-5");

        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.Contains("disputed", result.Element("time").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Drones_are_arms_or_not_by_what_they_carry()
    {
        var result = LawCases.Test("Iran", "Russia", ["drone"], "2020-01-01/2020-02-01").Of("p2231-b6b");

        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
        Assert.Equal(ElementState.Unknown, result.Element("goods").State);
    }

    [Fact]
    public void Sanctioned_party_need_not_be_a_state_and_two_regimes_can_meet_in_one_transfer()
    {
        var results = LawCases.Test("Iran", "Houthis", ["anti-tank-missile"], "2019-11-25");

        var engaged = results.Where(r => r.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked).Select(r => r.Provision);
        Assert.Equal(["p2216-14", "p2231-b6b"], engaged);
        Assert.Contains("listed persons", results.Of("p2216-14").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Supplier_that_is_no_state_is_not_bound_by_what_binds_states()
    {
        var result = LawCases.Test("Wagner Group", "Libya", ["ammunition"], "2019-06-01/2019-07-01").Of("p1970-9");

        Assert.Equal(ElementState.Unknown, result.Element("addressee").State);
        Assert.Equal(LawOutcome.NotTestable, result.Outcome);
    }
}
