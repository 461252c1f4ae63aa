using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Waybill.Core.Documents;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>HTML to the text of its article and the facts that the page states. No script runs and nothing is fetched.</summary>
internal static class HtmlIntake
{
    private const int LongestTitle = 300;

    /// <param name="Text">The article, headline first, a block a line.</param>
    /// <param name="Title">The headline, or null.</param>
    /// <param name="Furniture">Marked whole lines.</param>
    /// <param name="Facts">What the page says of itself.</param>
    /// <param name="Excess">What was too much to parse, in words; null when the page was parsed.</param>
    internal readonly record struct Page(string Text, string? Title, IReadOnlyList<(int Start, int End)> Furniture, DocumentFacts Facts, string? Excess);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded markup.</param>
    /// <param name="whole">True to take the whole body, as for Markdown; false to look for the article in the page.</param>
    public static Page Read(string html, bool whole)
    {
        if (MarkupScan.Excess(html) is { } excess) return new(TagStripper.Strip(html), null, [], DocumentFacts.None, excess);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsNotSupportingFrames = false });
        using var document = parser.ParseDocument(html);
        if (document.Body is not { } body) return new(TagStripper.Strip(html), null, [], DocumentFacts.None, null);
        var facts = whole ? DocumentFacts.None : PageFacts.Find(document);
        var roots = whole ? [body] : MainContent.Find(body);
        var title = whole ? null : Headline(document, facts);
        var (text, marked) = new ArticleWriter(title, whole).Write(roots);
        return new(text, title, marked, facts, null);
    }

    // The first h1 outside navigation that is long enough to be a headline, else what the page gives to social networks, else its title.
    private static string? Headline(IHtmlDocument document, DocumentFacts facts)
    {
        foreach (var heading in document.QuerySelectorAll("h1"))
        {
            if (heading.Ancestors<IElement>().Any(ElementKinds.IsDropped) || ElementKinds.IsDropped(heading)) continue;
            if (Clean(heading.TextContent) is { Length: >= 12 } text) return text;
        }
        if (Clean(PageFacts.Metas(document).GetValueOrDefault("og:title")) is { Length: >= 12 } social) return WithoutOutlet(social, facts.Publisher);
        return Clean(document.Title) is { Length: >= 12 } title ? WithoutOutlet(title, facts.Publisher) : null;
    }

    /// <summary>One line, at most <see cref="LongestTitle"/> long; null when nothing is left.</summary>
    private static string? Clean(string? text)
    {
        if (text is null || text.Length > 5_000) return null;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length is 0 or > LongestTitle ? null : line;
    }

    // "Headline - Outlet", "Headline | Outlet": the last part goes when it is short or the outlet's name.
    private static string WithoutOutlet(string title, string? publisher)
    {
        foreach (var mark in (string[])[" | ", " - ", " – ", " — ", " :: "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at < 12) continue;
            var rest = title[(at + mark.Length)..];
            var named = publisher is not null && rest.Contains(publisher, StringComparison.OrdinalIgnoreCase);
            if (named || (mark != " - " && rest.Length <= 25) || (rest.Length <= 25 && rest.Contains('.', StringComparison.Ordinal))) return title[..at].TrimEnd();
        }
        return title;
    }
}
