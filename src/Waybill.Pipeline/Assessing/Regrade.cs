using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Grades;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Assessing;

/// <summary>One finding made again, without some origins or from one prior: what a reader does who doubts it.</summary>
public static class Regrade
{
    /// <summary>Makes it; null where nothing is graded. Needs an outcome that kept its input.</summary>
    /// <param name="outcome">What came of assessing the case, with <see cref="AssessOutcome.Input"/>.</param>
    /// <param name="proposition">The proposition.</param>
    /// <param name="without">Origins to be left out, by identifier.</param>
    /// <param name="prior">The only prior, between 0 and 1; null: the usual ones.</param>
    public static Finding? Of(AssessOutcome outcome, Proposition proposition, ImmutableArray<string> without, double? prior)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(proposition);
        var (input, assessment) = (outcome.Input!, outcome.Assessment!);
        var settings = GradeSettings.Default with { Words = input.Words, Without = [.. without] };
        if (prior is { } alone) settings = settings with { Priors = [alone] };
        return Grader.GradeOne(CaseEvidence.Of(input).WithoutExamples(), assessment.Transfers, assessment.Origins, assessment.Pools, assessment.Checks, settings, proposition.Id);
    }
}
