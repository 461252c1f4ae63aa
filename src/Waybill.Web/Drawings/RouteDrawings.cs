using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>Map and strip of a transfer, drawn once for a view and kept as long as it is: the outlines of the land are most of the work.</summary>
/// <param name="Map">The map as SVG; empty where there is none.</param>
/// <param name="Strip">The strip of legs as SVG; empty where there is none.</param>
internal sealed record RouteDrawings(string Map, string Strip)
{
    private static readonly ConditionalWeakTable<CaseView, ConcurrentDictionary<(string, string), RouteDrawings>> Kept = [];

    /// <summary>Of a transfer, in the language of the sentences.</summary>
    public static RouteDrawings Of(CaseView view, Transfer transfer, Messages text) =>
        Kept.GetOrCreateValue(view).GetOrAdd((transfer.Id, text.Language), _ =>
        {
            var figures = new RouteFigures(text, view.Book);
            return new(figures.Map(transfer), figures.Strip(transfer));
        });
}
