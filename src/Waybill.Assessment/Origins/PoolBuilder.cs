using System.Collections.Immutable;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Makes pools of the pairs that rules give, so that no origin is in two: all that hang together are one pool. Two origins that no rule pairs
/// share as much as the strongest way between them, the product of the correlations along it.
/// </summary>
internal static class PoolBuilder
{
    /// <summary>Most names that the name of a pool lists.</summary>
    private const int MostNames = 4;

    /// <summary>Pools in ordinal order of their names.</summary>
    public static ImmutableArray<OriginPool> Build(IEnumerable<PoolEdge> edges, IReadOnlyDictionary<string, OriginKey> origins)
    {
        var all = edges.OrderBy(e => e.One, StringComparer.Ordinal).ThenBy(e => e.Other, StringComparer.Ordinal).ThenBy(e => e.Reason, StringComparer.Ordinal).ToList();
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edge in all)
        {
            var (one, other) = (Top(edge.One), Top(edge.Other));
            if (one != other) parents[string.CompareOrdinal(one, other) < 0 ? other : one] = string.CompareOrdinal(one, other) < 0 ? one : other;
        }
        return
        [
            .. all.GroupBy(e => Top(e.One), StringComparer.Ordinal).Select(g => Pool([.. g], origins)).OrderBy(p => p.Name, StringComparer.Ordinal)
                .ThenBy(p => p.Origins[0], StringComparer.Ordinal),
        ];

        string Top(string id)
        {
            if (!parents.TryGetValue(id, out var at)) parents.Add(id, at = id);
            return at == id ? id : parents[id] = Top(at);
        }
    }

    private static OriginPool Pool(List<PoolEdge> edges, IReadOnlyDictionary<string, OriginKey> origins)
    {
        var ids = edges.SelectMany(e => (string[])[e.One, e.Other]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var rho = Closure(ids, edges);
        var pairs = ImmutableArray.CreateBuilder<OriginPair>();
        for (var i = 0; i < ids.Length; i++)
        {
            for (var j = i + 1; j < ids.Length; j++) pairs.Add(new(ids[i], ids[j], Math.Round(rho[i, j], 4)));
        }
        var uniform = pairs.All(p => p.Correlation == pairs[0].Correlation);
        var mean = uniform ? pairs[0].Correlation : Math.Round(pairs.Average(p => p.Correlation), 4);
        return new(Name([.. ids.Select(i => origins[i])]), mean, ids, string.Join("; ", edges.Select(e => e.Reason).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
        {
            Pairs = uniform ? [] : pairs.ToImmutable(),
        };
    }

    // The strongest way between each two, by Floyd and Warshall's method with products for sums.
    private static double[,] Closure(ImmutableArray<string> ids, List<PoolEdge> edges)
    {
        var at = ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        var rho = new double[ids.Length, ids.Length];
        foreach (var edge in edges)
        {
            var (i, j) = (at[edge.One], at[edge.Other]);
            rho[i, j] = rho[j, i] = Math.Max(rho[i, j], edge.Correlation);
        }
        for (var k = 0; k < ids.Length; k++)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                for (var j = 0; j < ids.Length; j++) rho[i, j] = Math.Max(rho[i, j], rho[i, k] * rho[k, j]);
            }
        }
        return rho;
    }

    private static string Name(List<OriginKey> keys)
    {
        var roots = keys.SelectMany(k => k.Roots).DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
        var kind = keys.Any(k => k.IsFrames) ? "analysts" : roots.Any(r => r.IsState) ? "states" : "sources";
        var names = roots.Count <= MostNames ? roots.Select(r => r.Name) : roots.Take(MostNames - 1).Select(r => r.Name).Append(FormattableString.Invariant($"{roots.Count - MostNames + 1} more"));
        return $"{kind}: {string.Join(", ", names)}";
    }
}
