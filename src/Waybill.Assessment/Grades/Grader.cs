using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Grades propositions by a ledger of log-odds.</summary>
public static class Grader
{
    /// <summary>One finding a proposition, in the order of the propositions.</summary>
    public static ImmutableArray<Finding> Grade(
        CaseEvidence evidence, ImmutableArray<Transfer> transfers, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools,
        ImmutableArray<CheckResult> checks, GradeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(settings);
        return [];
    }
}
