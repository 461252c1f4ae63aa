using System.Resources;
using Waybill.Pipeline.Views;

namespace Waybill.Web;

/// <summary>The sentences of dossier and pages, <c>Resources/Pages.resx</c> and <c>Pages.id.resx</c>, before those that all faces share.</summary>
internal static class WebText
{
    private static readonly ResourceManager Pages = new("Waybill.Web.Resources.Pages", typeof(WebText).Assembly);

    /// <summary>The sentences in a language there is.</summary>
    /// <exception cref="ArgumentException">There are none in it.</exception>
    public static Messages In(string language) =>
        Messages.In(language, Pages) ?? throw new ArgumentException($"No sentences are in {language}.", nameof(language));
}
