using System.Collections.Immutable;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>How many documents and rows go back to how few origins, and which of these share what they know.</summary>
internal sealed class OriginFigure(Messages text, CaseBook book)
{
    /// <summary>Origins that are drawn; the tree is to be taken in at a glance.</summary>
    private const int MostOrigins = 8;

    /// <summary>The tree of what bears on a proposition; empty where nothing does.</summary>
    public string Of(Proposition proposition, double width = 720)
    {
        var summary = BearingSummary.Of(proposition);
        var items = summary.Says.Concat(summary.Seen).Where(i => book.Claim(i) is not { IsExample: true }).ToArray();
        var origins = items.Select(book.OriginOf).OfType<Origin>().GroupBy(o => o.Id, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostOrigins).Select(g => g.First()).ToArray();
        var at = origins.Select((o, i) => (o.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var documents = items.Where(i => book.OriginOf(i) is { } origin && at.ContainsKey(origin.Id)).GroupBy(i => Source(i), StringComparer.Ordinal)
            .Select(g => new OriginDocument(g.Key, text.Count("Page.Items", g.Count()), [.. g.Select(i => at[book.OriginOf(i)!.Id]).Distinct().Order(Comparer<int>.Default)], g.All(IsInferred))).ToImmutableArray();
        if (documents.IsEmpty) return "";
        var pools = book.Assessment.Pools.Select(p => (Pool: p, Members: p.Origins.Where(at.ContainsKey).ToArray())).Where(p => p.Members.Length > 1);
        var values = new ValueText(text);
        return new OriginTree
        {
            Text = new("origins", text["Figure.Origins"], text.Format("Figure.OriginsIs", items.Length, origins.Length)),
            Documents = documents,
            Origins = [.. origins.Select(o => new OriginNode(o.Root, o.CoSigners.Length > 0 ? string.Join(", ", o.CoSigners.Take(4)) : null))],
            Pools = [.. pools.Select(p => new Waybill.Pipeline.Figures.Charts.OriginPool(
                p.Pool.Name, "ρ = " + values.Plain(p.Pool.Correlation), values.Plain(p.Pool.EffectiveNumber(p.Members)), [.. p.Members.Select(m => at[m])]))],
            MostOfOrigin = 3,
            DocumentsHeading = text.Format("Figure.Documents", items.Length),
            OriginsHeading = text.Count("Figure.OriginsHeading", origins.Length),
            PoolsHeading = text["Figure.Worth"],
            More = n => text.Format("Who.More", n),
            Width = width,
        }.ToSvg();
    }

    private string Source(string item) => book.Claim(item) is { } claim
        ? claim.Publisher ?? claim.Addresses.Select(Host).FirstOrDefault() ?? book.File(item) ?? item
        : book.Observation(item)?.Observer ?? item;

    private static string Host(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host : address;

    private bool IsInferred(string item) => book.OriginOf(item)!.Members.First(m => string.Equals(m.Item, item, StringComparison.Ordinal)).Link is OriginLink.NearCopy or OriginLink.UnnamedOfficial;
}
