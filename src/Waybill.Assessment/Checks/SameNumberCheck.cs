using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// How many origins a number goes back to that several give. A number with one origin is said once, however often it is repeated; wordings of it that differ ("about ten", "more than
/// ten", "a dozen") are shown beside it and never merged.
/// </summary>
/// <param name="origins">Origins of the case.</param>
/// <param name="pools">Pools of origins with their assumed correlation.</param>
internal sealed class SameNumberCheck(ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools) : ICaseCheck
{
    /// <summary>Numbers that get a result of their own, those given most often first.</summary>
    private const int MostDetailed = 4;

    /// <summary>How far the wording of another number may be from this one to be shown as a variant: "a dozen" for "about ten".</summary>
    private const decimal VariantShare = 0.2m;

    /// <summary>Most days between two wordings of one number. Higher: a count that grows is taken for a wording.</summary>
    private const int VariantDays = 7;

    /// <inheritdoc/>
    public string Id => "same-number";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        var byItem = origins.SelectMany(o => o.Members.Select(m => (m.Item, Origin: o))).ToLookup(x => x.Item, x => x.Origin, StringComparer.Ordinal);
        return transfers.SelectMany(t => Run(evidence, t, byItem));
    }

    private List<CheckResult> Run(CaseEvidence evidence, Transfer transfer, ILookup<string, Origin> byItem)
    {
        var all = transfer.Quantities.Select(q => q.Value.Unit).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .SelectMany(unit => DatedFigure.Worded(evidence, transfer, unit)).Where(f => f.Items.Any(byItem.Contains)).ToArray();
        var byUnit = all.GroupBy(f => f.Value.Unit, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(f => f.Need, Comparer<decimal>.Default).ThenBy(f => f.Items[0], StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var done = new HashSet<DatedFigure>(ReferenceEqualityComparer.Instance);
        var found = new List<CheckResult>();
        foreach (var figure in all.OrderByDescending(f => f.Items.Length).ThenBy(f => f.Said ?? LocalDate.MaxIsoValue).ThenBy(f => f.Value.Unit, StringComparer.Ordinal).ThenBy(f => f.Need))
        {
            if (!done.Add(figure)) continue;
            var variants = Near(byUnit[figure.Value.Unit], figure.Need).Where(f => !done.Contains(f) && IsVariant(evidence, figure, f, byItem)).ToArray();
            done.UnionWith(variants);
            if (figure.Items.Length + variants.Length > 1) found.Add(Result(transfer, figure, variants, byItem));
        }
        return found.Count <= MostDetailed + 1 ? found : [.. found.Take(MostDetailed), Others(transfer, [.. found.Skip(MostDetailed)])];
    }

    private CheckResult Result(Transfer transfer, DatedFigure figure, DatedFigure[] variants, ILookup<string, Origin> byItem)
    {
        var items = figure.Items.Concat(variants.SelectMany(v => v.Items)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var roots = items.SelectMany(i => byItem[i]).DistinctBy(o => o.Id, StringComparer.Ordinal).OrderBy(o => o.Id, StringComparer.Ordinal).ToArray();
        var effective = (decimal)Math.Round(Effective(roots), 1, MidpointRounding.AwayFromZero);
        var apart = variants.Length == 0 ? "" : $" The wordings differ and are kept apart: {Figures.List([.. variants.Prepend(figure).Select(v => Figures.Of(v.Value))])}.";
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = transfer.Id,
            Claimed = $"{figure.Words}, given {Figures.Count(items.Length, "time")}",
            Verdict = roots.Length == 1 ? Verdict.NotTestable : Verdict.Consistent,
            Sentence = (roots.Length == 1
                ? $"It has one origin, {roots[0].Root}: it is said once, however often it is repeated, and nothing independent tests it."
                : $"It goes back to {Figures.Of(roots.Length)} origins, worth {Figures.Of(effective)} independent ones at the correlations assumed.") + apart,
            Formula = "N_eff = Σ k ÷ (1 + (k − 1) ρ) over pools",
            Lines = LineList.Of(
            [
                .. roots.Select(r => new CheckLine($"origin {r.Root}", Figures.Count(items.Count(i => byItem[i].Contains(r)), "item"), Verdict.Consistent, r.Pool)),
                .. variants.Select(v => new CheckLine($"also {Figures.Of(v.Value)}", Figures.Count(v.Items.Length, "item"), Verdict.AmbiguousDefinition, null)),
            ]),
            Assumptions = roots.Length == 1 ? [] : [.. pools.Where(p => roots.Count(r => p.Origins.Contains(r.Id, StringComparer.Ordinal)) > 1).Select(p => string.Create(CultureInfo.InvariantCulture, $"Between the origins of the pool {p.Name} a correlation of {p.Correlation:0.##} is assumed."))],
            Items = items,
        };
    }

    private static CheckResult Others(Transfer transfer, ImmutableArray<CheckResult> rest)
    {
        var single = rest.Count(r => r.Verdict == Verdict.NotTestable);
        return rest[0] with
        {
            Subject = transfer.Id,
            Claimed = Figures.Count(rest.Length, "other number") + " given more than once",
            Verdict = single == rest.Length ? Verdict.NotTestable : Verdict.Consistent,
            Sentence = single == 0 ? "Each goes back to more than one origin." : $"{Figures.Of(single)} of {Figures.Of(rest.Length)} {(single == 1 ? "has" : "have")} one origin.",
            Lines = LineList.Of([.. rest.Select(r => new CheckLine(r.Claimed, Figures.Count(r.Lines.Count(l => l.Verdict == Verdict.Consistent), "origin"), r.Verdict, null))]),
            Assumptions = [],
            Items = [.. rest.SelectMany(r => r.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private double Effective(Origin[] roots)
    {
        var left = roots.ToList();
        var sum = 0.0;
        foreach (var pool in pools)
        {
            var drawn = left.Where(r => pool.Origins.Contains(r.Id, StringComparer.Ordinal)).ToArray();
            sum += pool.EffectiveNumber(drawn.Length);
            left.RemoveAll(drawn.Contains);
        }
        return sum + left.Count;
    }

    private static IEnumerable<DatedFigure> Near(DatedFigure[] sorted, decimal need)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Need < need * (1 - VariantShare)) low = middle + 1;
            else high = middle;
        }
        return sorted.Skip(low).TakeWhile(f => f.Need <= need * (1 + VariantShare));
    }

    // Another wording of the same: said by one origin within a few days, and near in value.
    private static bool IsVariant(CaseEvidence evidence, DatedFigure figure, DatedFigure other, ILookup<string, Origin> byItem) =>
        figure.Said is { } first && other.Said is { } next && Math.Abs(Period.DaysBetween(first, next)) <= DatedFigure.NearDays + VariantDays
        && figure.Items.Any(i => other.Items.Any(j => byItem[i].Any(o => byItem[j].Any(p => p.Id == o.Id))
            && DatedFigure.Known(evidence, i) is { } a && DatedFigure.Known(evidence, j) is { } b && Math.Abs(Period.DaysBetween(a, b)) <= VariantDays));
}
