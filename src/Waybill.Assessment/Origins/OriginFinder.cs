using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>Sorts claims and observations by the root they go back to.</summary>
public static class OriginFinder
{
    /// <summary>Origins in ordinal order of their identifiers, and the pools they share.</summary>
    public static (ImmutableArray<Origin> Origins, ImmutableArray<OriginPool> Pools) Find(CaseEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return ([], []);
    }
}
