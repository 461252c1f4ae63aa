using System.Collections.Immutable;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Grades;

/// <summary>
/// Weights of origins that draw on one pool. The strongest counts whole, the next by what it adds to the effective number (N₂ − N₁), and so on:
/// together they count N_eff. Equal shares for all but the strongest would give the same sum, but a weak newcomer would then take weight from a
/// stronger one, and more support could lower a finding.
/// </summary>
internal static class PoolWeights
{
    /// <summary>
    /// The weight of each origin, given how much each is worth on one side: 1 for those on their own. Equal strengths are told apart by identifier.
    /// </summary>
    public static Dictionary<string, double> Of(IReadOnlyDictionary<string, double> strengths, ImmutableArray<OriginPool> pools)
    {
        var weights = strengths.Keys.ToDictionary(o => o, _ => 1.0, StringComparer.Ordinal);
        foreach (var pool in pools)
        {
            var ranked = pool.Origins.Where(strengths.ContainsKey).Distinct(StringComparer.Ordinal)
                .OrderByDescending(o => Math.Abs(strengths[o]), Comparer<double>.Default).ThenBy(o => o, StringComparer.Ordinal).ToList();
            for (var i = 1; i < ranked.Count; i++)
            {
                // An origin in several pools counts by the one that leaves it least.
                var share = pool.EffectiveNumber(i + 1) - pool.EffectiveNumber(i);
                if (share < weights[ranked[i]]) weights[ranked[i]] = share;
            }
        }
        return weights;
    }
}
