namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// Looks over markup before it is parsed: a parser builds a tree, and a hostile page makes the tree too large, too deep or
/// quadratic to build. One pass, no memory.
/// </summary>
internal static class MarkupScan
{
    /// <summary>Most tags that are parsed. Pages of news sites have 500 to 8,000; a higher limit costs memory (about 1 kB a tag).</summary>
    private const int MostTags = 120_000;

    /// <summary>Deepest nesting that is parsed. Real pages stay under 60; the cost of unclosed formatting elements grows with its square.</summary>
    private const int Deepest = 400;

    /// <summary>Most blanks outside quotation marks in one tag: attributes are compared with each other.</summary>
    private const int MostAttributes = 1_000;

    /// <summary>Longest markup that is parsed, in UTF-16 units. Saved pages with pictures inside reach some millions.</summary>
    private const int Longest = 24 * 1024 * 1024;

    // Closed by what follows them, so that they are rarely closed in the source (HTML standard, optional tags), or never have content.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot", "html", "head", "body",
        "br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr", "param",
    };

    /// <summary>Null when the markup may be parsed, else what is too much, in words.</summary>
    public static string? Excess(string html)
    {
        if (html.Length > Longest) return "is too long to be parsed";
        int tags = 0, depth = 0, i = 0;
        var flat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var noComment = false;
        while ((i = IndexOf(html, '<', i)) >= 0)
        {
            if (!noComment && html.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = html.IndexOf("-->", i + 4, StringComparison.Ordinal);
                if (close < 0) noComment = true;
                else
                {
                    i = close + 3;
                    continue;
                }
            }
            var closing = i + 1 < html.Length && html[i + 1] == '/';
            var nameStart = closing ? i + 2 : i + 1;
            if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart]))
            {
                i++;
                continue;
            }
            var nameEnd = nameStart;
            while (nameEnd < html.Length && char.IsAsciiLetterOrDigit(html[nameEnd])) nameEnd++;
            var end = TagEnd(html, nameEnd, out var blanks);
            if (++tags > MostTags) return "has more tags than are parsed";
            if (blanks > MostAttributes) return "has a tag with too many attributes";
            var name = html.AsSpan(nameStart, nameEnd - nameStart);
            if (!flat.Contains(name))
            {
                if (closing) depth = Math.Max(0, depth - 1);
                else if (html[end - 1] != '>' || html[end - 2] != '/') depth++;
                if (depth > Deepest) return "is nested more deeply than is parsed";
                if (!closing && IsRawText(name)) end = RawEnd(html, name, end);
            }
            i = end;
        }
        return null;
    }

    /// <summary>One past the <c>&gt;</c> that ends a tag, outside quotation marks; the end of the text when there is none.</summary>
    public static int TagEnd(string html, int from, out int blanks)
    {
        blanks = 0;
        var quote = '\0';
        for (var i = from; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'' && html[i - 1] == '=') quote = c;
            else if (c == '>') return i + 1;
            else if (c is ' ' or '\n' or '\t' or '/' or '\r') blanks++;
        }
        return html.Length;
    }

    /// <summary>True for elements whose content is no markup.</summary>
    public static bool IsRawText(ReadOnlySpan<char> name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        || name.Equals("textarea", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase);

    private static int RawEnd(string html, ReadOnlySpan<char> name, int from)
    {
        var close = html.AsSpan(from).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : from + close;
    }

    private static int IndexOf(string text, char c, int from) => from >= text.Length ? -1 : text.IndexOf(c, from);
}
