using System.Collections.Immutable;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>
/// The return flow as a table: what was sought, promised and given are different propositions, and a cell that nobody fills stays.
/// </summary>
/// <param name="Back">The transfer in return.</param>
/// <param name="About">Its propositions of the three kinds.</param>
/// <param name="Items">Its rows.</param>
public sealed record ReturnFlow(Transfer Back, ImmutableArray<Proposition> About, ImmutableArray<ReturnItem> Items)
{
    /// <summary>The columns.</summary>
    public static readonly ImmutableArray<PropositionKind> Kinds = [PropositionKind.Sought, PropositionKind.Promised, PropositionKind.Given];

    /// <summary>Of a transfer in return.</summary>
    public static ReturnFlow Of(Transfer back)
    {
        ArgumentNullException.ThrowIfNull(back);
        ImmutableArray<Proposition> about = [.. back.Propositions.Where(p => Kinds.Contains(p.Kind))];
        // A row is a class of goods with who names it; a last one takes what names none.
        var result = back.Goods.Select(g => new ReturnItem(g.Class, g.Items)).ToList();
        foreach (var goods in about.Select(p => p.Goods).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!result.Any(r => string.Equals(r.Goods, goods, StringComparison.Ordinal))) result.Add(new(goods, []));
        }
        var named = result.SelectMany(r => r.Named).ToHashSet(StringComparer.Ordinal);
        var rest = about.Where(p => p.Goods is null).SelectMany(p => p.Claims.Concat(p.Observations)).Select(b => b.Item).Where(i => !named.Contains(i)).Distinct(StringComparer.Ordinal);
        ImmutableArray<string> unnamed = [.. rest];
        if (unnamed.Length > 0 || result.Count == 0) result.Add(new("", unnamed));
        return new(back, about, [.. result]);
    }

    /// <summary>What bears on a cell: claims and observations of this kind that speak of this item.</summary>
    public BearingSummary Cell(ReturnItem item, PropositionKind kind)
    {
        ArgumentNullException.ThrowIfNull(item);
        var own = About.Where(p => p.Kind == kind && (p.Goods is null || string.Equals(p.Goods, item.Goods, StringComparison.Ordinal))).ToArray();
        var here = own.Where(p => p.Goods is not null).SelectMany(p => p.Claims.Concat(p.Observations)).Select(b => b.Item).Concat(item.Named).ToHashSet(StringComparer.Ordinal);
        return BearingSummary.Of(own).Where(here.Contains);
    }
}
