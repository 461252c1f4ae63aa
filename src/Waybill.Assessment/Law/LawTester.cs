using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Law;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Law;

/// <summary>Applies the provisions in the data to transfers, element by element.</summary>
public static class LawTester
{
    /// <summary>Results for each transfer, in the order of adoption and paragraph.</summary>
    public static ImmutableArray<LawResult> Test(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [];
    }
}
