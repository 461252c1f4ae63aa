namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// Text out of markup that is too large or too deep to be parsed: tags are dropped, blocks end lines, entities are decoded.
/// One pass; nothing is known of what is article and what is page.
/// </summary>
internal static class TagStripper
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins",
        "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    // Dropped with all they hold.
    private static readonly string[] Dropped = ["script", "style", "noscript", "template", "svg", "iframe", "nav", "aside", "footer", "textarea", "select"];

    public static string Strip(string html)
    {
        var lines = new LineWriter();
        var inline = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
        var unclosed = new HashSet<string>(StringComparer.Ordinal); // searched once to the end of the text, never again
        var i = 0;
        while (i < html.Length)
        {
            var open = html.IndexOf('<', i);
            if (open < 0) open = html.Length;
            if (open > i) lines.Text(CharacterReferences.Decode(html[i..open]));
            if (open == html.Length) break;
            if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal) && Close(html, "-->", open + 4, unclosed) is { } comment)
            {
                i = comment;
                continue;
            }
            var start = open + 1;
            if (start < html.Length && html[start] == '/') start++;
            if (start >= html.Length || !(char.IsAsciiLetter(html[start]) || html[start] is '!' or '?'))
            {
                lines.Text("<");
                i = open + 1;
                continue;
            }
            var nameEnd = start;
            while (nameEnd < html.Length && char.IsAsciiLetterOrDigit(html[nameEnd])) nameEnd++;
            i = MarkupScan.TagEnd(html, nameEnd, out _);
            var name = html.AsSpan(start, nameEnd - start);
            if (!inline.Contains(name)) lines.Break();
            if (start != open + 1) continue;
            foreach (var dropped in Dropped)
            {
                if (!name.Equals(dropped, StringComparison.OrdinalIgnoreCase)) continue;
                if (Close(html, "</" + dropped, i, unclosed) is { } end) i = MarkupScan.TagEnd(html, end, out _);
                break;
            }
        }
        return lines.Finish();
    }

    private static int? Close(string html, string what, int from, HashSet<string> unclosed)
    {
        if (from >= html.Length || unclosed.Contains(what)) return null;
        var at = html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return at + what.Length;
        unclosed.Add(what);
        return null;
    }
}
