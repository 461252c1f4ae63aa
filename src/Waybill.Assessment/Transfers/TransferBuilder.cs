using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>Makes transfers, their legs and propositions of claims and observations.</summary>
public static class TransferBuilder
{
    /// <summary>Transfers, the one that most of the evidence speaks of first, each followed by its return flow.</summary>
    public static ImmutableArray<Transfer> Build(CaseEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [];
    }
}
