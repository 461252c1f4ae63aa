using System.Collections.Immutable;

namespace Waybill.Core.Origins;

/// <summary>
/// Origins that are assumed to share what they know, with the correlation assumed. No origin is in two pools: where rules overlap, as for
/// a state that signs two statements with different partners, one pool holds them all.
/// </summary>
/// <param name="Name">Name as shown.</param>
/// <param name="Correlation">ρ, 0..1: 0 independent, 1 one and the same; the mean over the pairs where they differ.</param>
/// <param name="Origins">Identifiers of the origins, in ordinal order.</param>
/// <param name="Reason">Why they are assumed to.</param>
public sealed record OriginPool(string Name, double Correlation, ImmutableArray<string> Origins, string Reason)
{
    /// <summary>The correlation of each pair, where they are not all the same; empty where they are.</summary>
    public ImmutableArray<OriginPair> Pairs { get; init; } = [];

    /// <summary>Number of independent origins that <paramref name="count"/> of this pool are worth: k / (1 + (k − 1)ρ), the design effect of Kish (1965).</summary>
    public double EffectiveNumber(int count) => count <= 0 ? 0 : count / (1 + (count - 1) * Correlation);

    /// <summary>
    /// Number of independent origins that these of the pool are worth: the same with the mean correlation of their own pairs. Identifiers that are
    /// not of this pool are left out.
    /// </summary>
    public double EffectiveNumber(IEnumerable<string> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var some = origins.Where(Origins.Contains).ToHashSet(StringComparer.Ordinal);
        if (Pairs.IsEmpty || some.Count < 2) return EffectiveNumber(some.Count);
        var sum = Pairs.Where(p => some.Contains(p.First) && some.Contains(p.Second)).Sum(p => p.Correlation);
        return (double)some.Count * some.Count / (some.Count + 2 * sum);
    }

    /// <summary>The correlation assumed between two of its origins.</summary>
    public double CorrelationOf(string one, string other)
    {
        if (Pairs.IsEmpty) return Correlation;
        var (first, second) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        return Pairs.FirstOrDefault(p => p.First == first && p.Second == second).Correlation;
    }
}
