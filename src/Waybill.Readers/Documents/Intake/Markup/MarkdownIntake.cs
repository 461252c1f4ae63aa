using Markdig;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Intake.Stated;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>Markdown to text by way of HTML. The front matter between <c>---</c> lines gives facts and is no text.</summary>
internal static class MarkdownIntake
{
    /// <summary>Longest Markdown that is parsed, in UTF-16 units; longer is read as plain text.</summary>
    private const int Longest = 4 * 1024 * 1024;

    /// <summary>
    /// Most opening brackets in one paragraph that is parsed. Each may open a link, which Markdig seeks an end for through all that
    /// follows, so time grows with the square: 50,000 of them took 14 s, 2,000 take some hundredths. A list of links has a
    /// paragraph, or a line with few brackets, for each.
    /// </summary>
    private const int MostOpenings = 2_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseAutoLinks().Build();

    public static HtmlIntake.Page Read(string markdown)
    {
        var facts = FrontMatter(markdown);
        if (markdown.Length > Longest) return new(markdown, null, [], facts, "is too long to be parsed");
        if (TooManyOpenings(markdown)) return new(markdown, null, [], facts, "has too many brackets in one paragraph to be parsed");
        try
        {
            return HtmlIntake.Read(Markdown.ToHtml(markdown, Pipeline), whole: true) with { Facts = facts };
        }
        catch (ArgumentException) // Markdig gives up beyond its own depth limit
        {
            return new(markdown, null, [], facts, "is nested more deeply than is parsed");
        }
    }

    private static bool TooManyOpenings(string markdown)
    {
        var openings = 0;
        var blank = true; // nothing but white space so far in this line
        foreach (var c in markdown)
        {
            if (c == '\n')
            {
                if (blank) openings = 0;
                blank = true;
                continue;
            }
            if (!char.IsWhiteSpace(c)) blank = false;
            if (c == '[' && ++openings > MostOpenings) return true;
        }
        return false;
    }

    private static DocumentFacts FrontMatter(string markdown)
    {
        if (!markdown.StartsWith("---", StringComparison.Ordinal)) return DocumentFacts.None;
        string? publisher = null, url = null;
        LocalDate? published = null;
        foreach (var line in markdown.AsSpan(0, Math.Min(markdown.Length, 4_000)).ToString().Split('\n').Skip(1).Take(40))
        {
            if (line.StartsWith("---", StringComparison.Ordinal)) return new() { Publisher = publisher, Published = published, Url = url };
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1) continue;
            var value = line[(colon + 1)..].Trim().Trim('"', '\'');
            if (value.Length is 0 or > 300) continue;
            switch (line[..colon].Trim().ToLowerInvariant())
            {
                case "publisher" or "outlet" or "site":
                    publisher = Outlets.Instance.Canonical(value);
                    break;
                case "date" or "published":
                    published = FullDates.Last(value.Length > 10 && value[10] == 'T' ? value[..10] : value);
                    break;
                case "url" or "link" or "canonical":
                    url = value;
                    break;
            }
        }
        return DocumentFacts.None; // never closed: no front matter
    }
}
