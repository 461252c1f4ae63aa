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
        return [.. transfers.SelectMany(t => Of(t, graded))];
    }

    private static IEnumerable<ChainBound> Of(Transfer transfer, Dictionary<string, Finding> graded)
    {
        var ofLeg = transfer.Propositions.Where(p => p.Leg is not null).ToLookup(p => p.Leg!, StringComparer.Ordinal);
        return Routes(transfer.Legs).Select(route => Of(transfer, route, ofLeg, graded)).OfType<ChainBound>();
    }

    private static ChainBound? Of(Transfer transfer, ImmutableArray<Leg> route, ILookup<string, Proposition> ofLeg, Dictionary<string, Finding> graded)
    {
        // Which ship carried it is no step of the way; that a load was there at each end, and between, is.
        var steps = route.SelectMany(leg => ofLeg[leg.Id])
            .Where(p => p.Kind is PropositionKind.LoadedAt or PropositionKind.CarriedOnward or PropositionKind.DischargedAt)
            .Where(p => graded.ContainsKey(p.Id)).DistinctBy(p => p.Id, StringComparer.Ordinal).Select(p => p.Id).ToImmutableArray();
        if (steps.Length < 2) return null;
        var (low, high) = Frechet([.. steps.Select(s => graded[s].Low)], [.. steps.Select(s => graded[s].High)]);
        return new(transfer.Id, [.. route.Select(l => l.Id)], steps, low, high);
    }

    // Longest ways from a leg that no other leads to, each site at most once.
    private static IEnumerable<ImmutableArray<Leg>> Routes(ImmutableArray<Leg> legs)
    {
        var leaving = legs.ToLookup(l => l.From, StringComparer.Ordinal);
        var reaching = legs.ToLookup(l => l.To, StringComparer.Ordinal);
        var starts = legs.Where(l => !reaching[l.From].Any(other => !ReferenceEquals(other, l))).ToList();
        return (starts.Count > 0 ? starts : [.. legs.Take(1)]).SelectMany(start => From(start, leaving)).Take(MostRoutes);
    }

    // Depth first, without recursion: a way may have as many legs as a file has rows.
    private static IEnumerable<ImmutableArray<Leg>> From(Leg start, ILookup<string, Leg> leaving)
    {
        var way = new List<Leg>();
        var sites = new HashSet<string>(StringComparer.Ordinal) { start.From };
        var open = new Stack<Queue<Leg>>();
        var isNew = true;
        Go(start);
        while (open.TryPeek(out var next))
        {
            if (isNew && next.Count == 0) yield return [.. way];
            isNew = next.TryDequeue(out var leg);
            if (isNew)
            {
                Go(leg!);
                continue;
            }
            open.Pop();
            sites.Remove(way[^1].To);
            way.RemoveAt(way.Count - 1);
        }

        void Go(Leg leg)
        {
            way.Add(leg);
            sites.Add(leg.To);
            open.Push(new(leaving[leg.To].Where(l => !sites.Contains(l.To))));
        }
    }

    private static double Round(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);
}
