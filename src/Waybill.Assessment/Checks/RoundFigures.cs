using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>Numbers of rounds of a transfer, and what published loads say of them.</summary>
internal static class RoundFigures
{
    private static readonly ImmutableArray<string> Calibres = ["artillery-ammunition", "rocket"];
    private static readonly ImmutableArray<CheckFactor> Capacities = FactorBook.Of("rounds-per-full-container");
    private static readonly FrozenSet<string> CapacityIds = Capacities.Select(f => f.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Published loads of a container, those of full containers first.</summary>
    public static ImmutableArray<CheckFactor> Loads { get; } = [.. Capacities, .. FactorBook.Of("rounds-per-container-estimate")];

    /// <summary>
    /// Figures of rounds. Left out are those whose claims name other goods only (small-arms cartridges are rounds too), in a transfer where nobody speaks of artillery.
    /// Figures that need the same number ("a million", "more than a million") are one.
    /// </summary>
    public static ImmutableArray<DatedFigure> Of(CaseEvidence evidence, Transfer transfer)
    {
        var isArtillery = transfer.Goods.Any(g => SaysCalibre(g.Class));
        return
        [
            .. DatedFigure.Of(evidence, transfer, "round").Where(f => isArtillery || f.Items.Any(i => IsArtillery(evidence, i)))
                .GroupBy(f => f.Need).Select(Merge).OrderBy(f => f.Said ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(f => f.Need),
        ];
    }

    /// <summary>True when a goods class says that rounds are of artillery.</summary>
    public static bool SaysCalibre(string goods) => Calibres.Contains(goods, StringComparer.Ordinal);

    /// <summary>What all loads together say: the most favourable, except that a number computed from containers is never more than an upper bound.</summary>
    public static Verdict Judge(DatedFigure rounds, DatedFigure containers)
    {
        var best = Loads.Select(f => Judge(f, rounds, containers)).ToArray();
        if (rounds.Basis != QuantityBasis.Capacity && best.Contains(Verdict.Consistent)) return Verdict.Consistent;
        return best.Any(v => v is Verdict.ConsistentAsUpperBound or Verdict.Consistent) ? Verdict.ConsistentAsUpperBound : best.Min();
    }

    /// <summary>What one load says.</summary>
    public static Verdict Judge(CheckFactor load, DatedFigure rounds, DatedFigure containers)
    {
        if (containers.Face * load.Low >= rounds.Need && !CapacityIds.Contains(load.Id)) return Verdict.Consistent;
        if (containers.Face * load.High >= rounds.Need) return Verdict.ConsistentAsUpperBound;
        if (containers.IsOpen) return Verdict.AmbiguousDefinition;
        var most = containers.Face + (containers.IsRounded ? DatedFigure.Rounding(containers.Face) : 0);
        var least = rounds.Need - (rounds is { IsRounded: true, IsOpen: false } ? DatedFigure.Rounding(rounds.Need) : 0);
        return most * load.High >= least ? Verdict.ConsistentAsUpperBound : Verdict.Inconsistent;
    }

    private static bool IsArtillery(CaseEvidence evidence, string item) => evidence.Claim(item) is { } claim && claim.Claim.Goods.Any(SaysCalibre);

    private static DatedFigure Merge(IEnumerable<DatedFigure> same)
    {
        var all = same.ToArray();
        var first = all.FirstOrDefault(f => f.IsOpen) ?? all[0];
        return first with
        {
            Basis = all.All(f => f.Basis == first.Basis) ? first.Basis : QuantityBasis.Stated,
            Items = [.. all.SelectMany(f => f.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Days = first.Days ?? all.Select(f => f.Days).FirstOrDefault(d => d is not null),
            Said = all.Min(f => f.Said),
        };
    }
}
