using Waybill.Assessment.Grades;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Findings;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>The rules that every finding keeps, whatever the numbers in the data are.</summary>
public sealed class GraderTests
{
    [Fact]
    public void Fourteen_reprints_count_once()
    {
        var (once, often) = (Reprints(1), Reprints(14));

        var (one, fourteen) = (once.Only(), often.Only());

        Assert.Equal(14, Assert.Single(fourteen.Rows).Items.Length);
        Assert.Equal((one.Low, one.High, one.EffectiveOrigins), (fourteen.Low, fourteen.High, fourteen.EffectiveOrigins));
        Assert.Equal(1, fourteen.EffectiveOrigins);
    }

    [Fact]
    public void Reprint_of_a_reprint_changes_nothing()
    {
        var @case = Reprints(1);
        var before = @case.Only();
        @case.Builder.Document("later", "Other Paper", "2023-10-15");
        @case.Claim(@case.Builder.Says("United States/White House", chain: ["Other Paper", "Paper 0"]), "united-states");

        var after = @case.Only();

        Assert.Equal(before.Runs.AsEnumerable(), after.Runs);
        Assert.Equal(before.Rows[0].Decibans, after.Rows[0].Decibans);
        Assert.Equal(before.WouldChange.AsEnumerable(), after.WouldChange);
    }

    [Theory]
    [InlineData(Stance.Condemn, BearingSide.Political)]
    [InlineData(Stance.Condemn, BearingSide.For)]
    [InlineData(Stance.Assert, BearingSide.For)]
    [InlineData(Stance.Confirm, BearingSide.For)]
    public void Statement_of_the_g7_adds_at_most_one_deciban_of_fact(Stance stance, BearingSide side)
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("G7/Foreign Ministers", stance), "g7", side);

        var row = Assert.Single(@case.Only().Rows);

        Assert.Equal(RowKind.Political, row.Kind);
        Assert.InRange(row.HighDecibans, 0, 1);
    }

    [Fact]
    public void Seven_states_that_sign_together_are_no_seven_confirmations()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("Canada; France; Germany; Italy; Japan; United Kingdom; United States"), "joint");

        var finding = @case.Only();

        Assert.InRange(Assert.Single(finding.Rows).HighDecibans, 0, 1);
        Assert.Equal(0, finding.EffectiveOrigins);
    }

    [Fact]
    public void Condemnation_never_adds_fact()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("Japan; ROK; United States", Stance.Condemn), "joint", BearingSide.Political);

        var finding = @case.Only();

        Assert.Equal(0, Assert.Single(finding.Rows).Decibans);
        Assert.Null(finding.Words);
    }

    // The bearing says "direct", by mistake; the gate of time holds all the same.
    [Theory]
    [InlineData(BearingScope.Direct)]
    [InlineData(BearingScope.BeforeTheEvent)]
    public void Denial_of_September_2022_weighs_nothing_on_voyages_of_2023(BearingScope scope)
    {
        var @case = new GradeCase().On(PropositionKind.Moved, "2023-09-01/2023-10-01");
        @case.Claim(@case.Builder.Says("Kenya/MFA", Stance.Deny, said: "2022-09-22"), "kenya", BearingSide.Against, scope);

        var finding = @case.Only();

        var row = Assert.Single(finding.Rows);
        Assert.Equal((RowKind.NoWeight, 0.0, 0.0, 0.0), (row.Kind, row.LowDecibans, row.Decibans, row.HighDecibans));
        Assert.Contains("before the days", row.Reason, StringComparison.Ordinal);
        Assert.Equal((0.1, 0.5), (finding.Low, finding.High));
    }

    [Fact]
    public void Denial_of_other_goods_or_days_weighs_nothing()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("Kenya", Stance.Deny), "one", BearingSide.Against, BearingScope.OtherGoods);
        @case.Claim(@case.Builder.Says("Chile", Stance.Deny), "two", BearingSide.Against, BearingScope.OtherDays);

        Assert.All(@case.Only().Rows, row => Assert.Equal((RowKind.NoWeight, 0.0), (row.Kind, row.Decibans)));
    }

    // .98·.95 / (.02 + .98·.95) = .979, −0.1 dB: the weakest form of the method, whatever the source's letter.
    [Fact]
    public void Refusal_to_comment_is_no_denial_and_takes_the_strength_from_one_beside_it()
    {
        var declined = new GradeCase().On(PropositionKind.Moved);
        declined.Builder.Source("kenya", "Kenya", Reliability.CompletelyReliable);
        declined.Claim(declined.Builder.Says("Kenya", Stance.Deny, with: c => c with { DeclinedToo = true }), "kenya", BearingSide.Against);
        var questioned = new GradeCase().On(PropositionKind.Moved);
        questioned.Claim(questioned.Builder.Says("Kenya", Stance.Question), "kenya", BearingSide.Questions);
        var silent = new GradeCase().On(PropositionKind.Moved);
        silent.Builder.Document("article").With(r => r with { NoComments = [new("No comment.", new Waybill.Core.Text.TextSpan(0, 11))] });

        Assert.Equal(-0.1, Assert.Single(declined.Only().Rows).Decibans);
        Assert.Equal(-0.1, Assert.Single(questioned.Only().Rows).Decibans);
        Assert.Empty(silent.Only().Rows);
    }

    [Fact]
    public void Dropping_everything_returns_the_prior()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("United States"), "united-states").Claim(@case.Builder.Says("Kenya", Stance.Deny), "kenya", BearingSide.Against);

        var finding = @case.One("t1.moved", GradeSettings.Default with { Without = ["united-states", "KENYA"], Priors = [0.001, 0.25] })!;

        Assert.Equal<PriorRun[]>([new(0.001, 0.001, 0.001, 0.001), new(0.25, 0.25, 0.25, 0.25)], [.. finding.Runs]);
        Assert.Empty(finding.Rows);
        Assert.Null(finding.Words);
        Assert.Equal(6, finding.Credibility);
    }

    [Fact]
    public void Proposition_that_is_not_there_has_no_finding()
    {
        Assert.Null(new GradeCase().On(PropositionKind.Moved).One("T9.moved", GradeSettings.Default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Prior_outside_the_open_interval_is_refused(double prior)
    {
        Assert.Throws<ArgumentException>(() => new GradeCase().On(PropositionKind.Moved).Only(GradeSettings.Default with { Priors = [prior] }));
    }

    [Fact]
    public void Example_document_weighs_nothing()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("United States", with: c => c with { IsExample = true }), "united-states");

        Assert.Equal(RowKind.NoWeight, Assert.Single(@case.Only().Rows).Kind);
    }

    [Fact]
    public void Breach_is_a_question_of_law_and_not_graded()
    {
        var @case = new GradeCase().On(PropositionKind.Breach);
        @case.Claim(@case.Builder.Says("United States", predicate: Predicate.Violate), "united-states");

        var finding = @case.Only();

        Assert.Equal(0, Assert.Single(finding.Rows).HighDecibans);
        Assert.Null(finding.Words);
    }

    [Fact]
    public void Source_that_cannot_be_judged_only_opens_the_interval()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("(reports)"), "reports").Claim(@case.Builder.Says("Peru/(official)", Stance.Deny), "official", BearingSide.Against);

        var finding = @case.Only();

        Assert.All(finding.Rows, row => Assert.Equal(0, row.Decibans));
        Assert.Contains(finding.Rows, row => row.HighDecibans > 0 && row.LowDecibans == 0);
        Assert.Contains(finding.Rows, row => row.LowDecibans < 0 && row.HighDecibans == 0);
        Assert.Equal(0, finding.EffectiveOrigins);
    }

    [Fact]
    public void Party_to_the_accusation_is_known_by_its_role_and_not_by_name()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("Kenya/MFA/A Speaker", Stance.Deny), "kenya", BearingSide.Against);
        @case.Claim(@case.Builder.Says("Chile", Stance.Confirm), "chile");

        var rows = @case.Only().Rows;

        Assert.All(rows, row => Assert.StartsWith("D: ", row.Inputs, StringComparison.Ordinal));
        // Its denial says next to nothing, its admission much: the same formula, another interest.
        Assert.True(rows.Single(r => r.Origin == "chile").Decibans > -rows.Single(r => r.Origin == "kenya").Decibans);
    }

    [Fact]
    public void Grade_of_the_case_wins()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Builder.Source("kenya", "Kenya", Reliability.UsuallyReliable);
        @case.Claim(@case.Builder.Says("Kenya", Stance.Deny), "kenya", BearingSide.Against);

        Assert.StartsWith("B: ", Assert.Single(@case.Only().Rows).Inputs, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_check_of_the_proposition_counts_and_one_of_the_transfer_does_not()
    {
        var about = new GradeCase().On(PropositionKind.Moved).Check("T1.Moved", Verdict.Inconsistent);
        about.Claim(about.Builder.Says("United States"), "united-states");
        var elsewhere = new GradeCase().On(PropositionKind.Moved).Check("T1", Verdict.Inconsistent);
        elsewhere.Claim(elsewhere.Builder.Says("United States"), "united-states");

        var (failed, plain) = (about.Only(), elsewhere.Only());

        Assert.Equal((4, ConfidenceLevel.Low), (failed.Credibility, failed.Confidence));
        Assert.Equal(3, plain.Credibility);
        Assert.Contains("check.1", string.Join(' ', failed.ConfidenceReasons), StringComparison.Ordinal);
        Assert.DoesNotContain("check.1", string.Join(' ', plain.ConfidenceReasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_of_confidence_hold_no_word_of_likelihood()
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        @case.Claim(@case.Builder.Says("United States"), "united-states").Claim(@case.Builder.Says("(reports)"), "reports");

        Assert.All(@case.Only().ConfidenceReasons, reason =>
        {
            Assert.DoesNotContain("likely", reason, StringComparison.OrdinalIgnoreCase);
            Assert.EndsWith(".", reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_finding_says_that_its_ratios_are_illustrative()
    {
        Assert.True(new GradeCase().On(PropositionKind.Moved).Only().IsIllustrative);
    }

    private static GradeCase Reprints(int count)
    {
        var @case = new GradeCase().On(PropositionKind.Moved);
        for (var i = 0; i < count; i++)
        {
            @case.Builder.Document($"reprint {i}", $"Paper {i}", "2023-10-14");
            @case.Claim(@case.Builder.Says("United States/White House"), "united-states");
        }
        return @case;
    }
}
