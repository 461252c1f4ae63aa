using System.Collections.Immutable;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Bounds for one and the same load having gone all the way along the routes of a transfer.</summary>
public static class ChainBounds
{
    // A case whose legs branch at every site would have more routes than anybody reads.
    private const int MostRoutes = 12;

    /// <summary>max(0, Σp − (n − 1)) and min p: what n steps allow for all of them together, whatever their dependence.</summary>
    public static (double Low, double High) Frechet(IReadOnlyList<double> low, IReadOnlyList<double> high)
    {
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        if (low.Count == 0 || low.Count != high.Count) throw new ArgumentException("Both ends of at least one step are needed.", nameof(low));
        return (Round(Math.Max(0, low.Sum() - (low.Count - 1))), Round(high.Min()));
    }

    /// <summary>One bound for each route of two steps or more, in the order of the transfers and legs.</summary>
    public static ImmutableArray<ChainBound> Of(ImmutableArray<Transfer> transfers, ImmutableArray<Finding> findings)
    {
        var graded = findings.DistinctBy(f => f.Proposition, StringComparer.Ordinal).ToDictionary(f => f.Proposition, StringComparer.Ordinal);
        return [.. transfers.SelectMany(t => Routes(t.Legs).Select(route => Of(t, route, graded)).OfType<ChainBound>())];
    }

    private static ChainBound? Of(Transfer transfer, ImmutableArray<Leg> route, Dictionary<string, Finding> graded)
    {
        // Which ship carried it is no step of the way; that a load was there at each end, and between, is.
        var steps = route.SelectMany(leg => transfer.Propositions.Where(p => string.Equals(p.Leg, leg.Id, StringComparison.Ordinal)))
            .Where(p => p.Kind is PropositionKind.LoadedAt or PropositionKind.CarriedOnward or PropositionKind.DischargedAt)
            .Where(p => graded.ContainsKey(p.Id)).DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => p.Id).ToImmutableArray();
        if (steps.Length < 2) return null;
        var (low, high) = Frechet([.. steps.Select(s => graded[s].Low)], [.. steps.Select(s => graded[s].High)]);
        return new(transfer.Id, [.. route.Select(l => l.Id)], steps, low, high);
    }

    // Longest ways from a leg that no other leads to, each leg at most once.
    private static IEnumerable<ImmutableArray<Leg>> Routes(ImmutableArray<Leg> legs)
    {
        var starts = legs.Where(l => !legs.Any(other => Follows(other, l))).ToList();
        return (starts.Count > 0 ? starts : [.. legs.Take(1)]).SelectMany(start => From([start], legs)).Take(MostRoutes);
    }

    private static IEnumerable<ImmutableArray<Leg>> From(ImmutableArray<Leg> way, ImmutableArray<Leg> legs)
    {
        var next = legs.Where(l => Follows(way[^1], l) && !way.Any(w => string.Equals(w.To, l.To, StringComparison.Ordinal) || string.Equals(w.From, l.To, StringComparison.Ordinal))).ToList();
        return next.Count == 0 ? [way] : next.SelectMany(leg => From(way.Add(leg), legs));
    }

    private static bool Follows(Leg first, Leg second) => !ReferenceEquals(first, second) && string.Equals(first.To, second.From, StringComparison.Ordinal);

    private static double Round(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
