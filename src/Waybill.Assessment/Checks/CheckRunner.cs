using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>Runs every check over a case.</summary>
public static class CheckRunner
{
    /// <summary>Results in the order of the checks' names, and within one in the order of the evidence.</summary>
    public static ImmutableArray<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [];
    }
}
