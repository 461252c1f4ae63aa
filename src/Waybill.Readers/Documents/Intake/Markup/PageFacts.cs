using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime.Text;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Intake.Stated;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// What a page says of itself: meta tags (Open Graph, Dublin Core and their kin), JSON-LD (schema.org), <c>time</c> elements,
/// the canonical address. None of it is trusted further than as a statement: values are cut, days outside 1900–2100 are none.
/// </summary>
internal static class PageFacts
{
    private const int LongestName = 80;
    private const int LongestUrl = 2_000;
    private const int MostScripts = 20;
    private const int LongestScript = 1024 * 1024;

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date",
        "content_PublishedDate", "dtk:publishdate", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.created",
        "dcterms.date", "article.published", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "originalpublicationdate", "created",
    ];

    public static DocumentFacts Find(IHtmlDocument document)
    {
        var metas = Metas(document);
        var publisher = Name(metas.GetValueOrDefault("og:site_name")) ?? Name(metas.GetValueOrDefault("publisher")) ?? Name(metas.GetValueOrDefault("application-name"));
        LocalDate? published = null;
        foreach (var name in DateNames) published ??= Day(metas.GetValueOrDefault(name));
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(MostScripts))
        {
            var (by, on) = FromJson(script.TextContent);
            published ??= on;
            publisher ??= by;
        }
        published ??= FromElements(document);
        return new DocumentFacts
        {
            Publisher = publisher,
            Published = published,
            Url = Address(document.QuerySelector("link[rel='canonical']")?.GetAttribute("href")) ?? Address(metas.GetValueOrDefault("og:url")),
            Language = Language(document.DocumentElement?.GetAttribute("lang")) ?? Language(metas.GetValueOrDefault("og:locale")),
        };
    }

    /// <summary>Contents of the meta tags by name or property, in any case; of several the first.</summary>
    public static Dictionary<string, string> Metas(IHtmlDocument document)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content)) found.TryAdd(name, content.Trim());
        }
        return found;
    }

    private static LocalDate? FromElements(IHtmlDocument document)
    {
        foreach (var time in document.QuerySelectorAll("[itemprop='datePublished'], time[datetime]").Take(20))
        {
            if (Day(time.GetAttribute("datetime") ?? time.GetAttribute("content")) is { } day) return day;
        }
        foreach (var element in document.QuerySelectorAll("time, span, div, p").Take(5_000))
        {
            if ((MarkupWords.Instance.RolesOf(element) & MarkupRole.Date) == 0 && element.LocalName != "time") continue;
            var text = element.TextContent;
            if (text.Length < 200 && FullDates.Last(text) is { } day) return day;
        }
        return null;
    }

    private static (string? Publisher, LocalDate? Published) FromJson(string json)
    {
        if (json.Length > LongestScript) return default;
        try
        {
            using var parsed = JsonDocument.Parse(json.Trim().TrimEnd(';'), new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Search(parsed.RootElement);
        }
        catch (JsonException)
        {
            return default; // broken JSON-LD is common and says nothing
        }
    }

    // Objects that have a day of publication are the article; the lists "@graph" and plain arrays are looked into.
    private static (string? Publisher, LocalDate? Published) Search(JsonElement root)
    {
        string? publisher = null;
        LocalDate? published = null;
        var queue = new Queue<JsonElement>();
        queue.Enqueue(root);
        for (var seen = 0; seen < 500 && queue.TryDequeue(out var at); seen++)
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray().Take(200)) queue.Enqueue(item);
            }
            if (at.ValueKind != JsonValueKind.Object) continue;
            if (at.TryGetProperty("@graph", out var graph)) queue.Enqueue(graph);
            if (at.TryGetProperty("mainEntity", out var entity)) queue.Enqueue(entity);
            if (at.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String) published ??= Day(date.GetString());
            if (!at.TryGetProperty("publisher", out var by)) continue;
            if (by.ValueKind == JsonValueKind.String) publisher ??= Name(by.GetString());
            else if (by.ValueKind == JsonValueKind.Object && by.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String) publisher ??= Name(name.GetString());
        }
        return (publisher, published);
    }

    private static string? Name(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestName || text.Any(char.IsControl)) return null;
        return Outlets.Instance.Canonical(text.Trim());
    }

    private static string? Address(string? text) =>
        text is { Length: > 0 and < LongestUrl } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? text.Trim() : null;

    private static string? Language(string? tag)
    {
        if (tag is null) return null;
        var code = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        code = LanguageGuess.Current(code);
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : null;
    }

    /// <summary>The day of an ISO 8601 time, or of a date in words, as the page writes it: in the outlet's own zone.</summary>
    private static LocalDate? Day(string? text)
    {
        if (text is null || text.Length > 100) return null;
        var trimmed = text.Trim();
        if (trimmed.Length >= 10 && LocalDatePattern.Iso.Parse(trimmed[..10].Replace('/', '-')) is { Success: true, Value: var iso })
        {
            return iso.Year is >= 1900 and <= 2100 ? iso : null;
        }
        return FullDates.Last(trimmed);
    }
}
