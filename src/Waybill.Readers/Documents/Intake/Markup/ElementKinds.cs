using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>What HTML itself says of its elements (HTML standard, sections 4 and 15).</summary>
internal static class ElementKinds
{
    private static readonly FrozenSet<string> Dropped = Set("script style noscript template iframe object embed svg math head nav aside"
        + " footer form button select input textarea option dialog menu canvas audio video map meter progress amp-ad amp-embed amp-sidebar"
        + " amp-social-share amp-analytics amp-iframe amp-sticky-ad amp-next-page amp-consent amp-user-notification");

    private static readonly FrozenSet<string> Blocks = Set("address article blockquote body br caption center dd details div dl dt fieldset figcaption figure"
        + " h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul amp-img");

    private static readonly FrozenSet<string> Containers = Set("div section article main td body blockquote center td li dd span header");

    public static bool IsDropped(IElement element) => Dropped.Contains(element.LocalName) || IsHidden(element);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsContainer(IElement element) => Containers.Contains(element.LocalName);

    public static bool IsSubheading(IElement element) => element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return true;
        if (string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)) return true;
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "banner" or "menu") return true;
        if (element.GetAttribute("style") is not { Length: > 0 and < 2000 } style) return false;
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
