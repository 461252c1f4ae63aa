using Waybill.Core.Transfers;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Views;
using Waybill.Web.Rendering;

namespace Waybill.Web.Dossier;

/// <summary>
/// Writes the dossier of a transfer: one HTML file that holds its styles, fonts and figures, runs no script and asks nothing of the outside. It prints on A4.
/// </summary>
public static class DossierWriter
{
    /// <summary>The dossier as a whole.</summary>
    /// <param name="view">The case as of a day.</param>
    /// <param name="language">Language of its sentences, en or id.</param>
    /// <param name="transfer">Identifier of the transfer; null: the one that most of the evidence speaks of.</param>
    /// <exception cref="ArgumentException">No such language or transfer.</exception>
    public static Task<string> WriteAsync(CaseView view, string language, string? transfer = null) => RenderAsync(Context(view, language, transfer), WebAssets.FontRulesWithin() + Styles);

    /// <summary>The same for a page that may hold no style of its own: it asks the server for them.</summary>
    internal static Task<string> ServeAsync(CaseView view, string language, string? transfer) => RenderAsync(Context(view, language, transfer), null);

    /// <summary>The rules of the dossier and its figures.</summary>
    internal static string Styles => WebAssets.Text("waybill.css") + WebAssets.Text("dossier.css") + FigureStyles.Css;

    private static Task<string> RenderAsync(DossierContext context, string? styles) => PageRenderer.RenderAsync<DossierPage>(("D", context), ("Styles", styles));

    private static DossierContext Context(CaseView view, string language, string? wanted)
    {
        ArgumentNullException.ThrowIfNull(view);
        var all = view.Book.Assessment.Transfers;
        Transfer? transfer = wanted is null
            ? all.FirstOrDefault(t => t.ReturnOf is null) ?? all.FirstOrDefault()
            : view.Book.Transfer(wanted) ?? throw new ArgumentException($"The case has no transfer {wanted}.", nameof(wanted));
        return new(view, WebText.In(language), transfer);
    }
}
