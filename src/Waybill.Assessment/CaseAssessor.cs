using Waybill.Assessment.Checks;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Grades;
using Waybill.Assessment.Law;
using Waybill.Assessment.Origins;
using Waybill.Assessment.Transfers;
using Waybill.Core.Cases;

namespace Waybill.Assessment;

/// <summary>From readings to findings. Pure: the same input always gives the same value, in whatever order the evidence came.</summary>
public static class CaseAssessor
{
    /// <summary>Assesses a case.</summary>
    public static CaseAssessment Assess(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var all = CaseEvidence.Of(input);
        var evidence = all.WithoutExamples();
        var (origins, pools) = OriginFinder.Find(evidence);
        var transfers = TransferBuilder.Build(evidence);
        var law = LawTester.Test(evidence, transfers);
        var checks = CheckRunner.Run(evidence, transfers, origins, pools, law);
        var findings = Grader.Grade(evidence, transfers, origins, pools, checks, GradeSettings.Default with { Words = input.Words });
        return evidence.Assessment(transfers, origins, pools, checks, findings, law) with { Claims = all.Claims, Chains = ChainBounds.Of(transfers, findings) };
    }
}
