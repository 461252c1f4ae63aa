using System.Text;

namespace Waybill.Readers.Documents.Intake;

/// <summary>Reads the encoding that markup declares: <c>charset=…</c> in a meta tag, <c>encoding="…"</c> in an XML prolog.</summary>
internal static class CharsetDeclaration
{
    /// <summary>The declared label in lower case, or null. Looks at ASCII only, as the HTML standard's pre-scan does.</summary>
    public static string? Find(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && After(text, "encoding", 0) is { } prolog) return prolog;
        for (var meta = text.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); meta >= 0;
            meta = text.IndexOf("<meta", meta + 5, StringComparison.OrdinalIgnoreCase))
        {
            var end = text.IndexOf('>', meta);
            if (end < 0) return null;
            if (After(text[meta..end], "charset", 0) is { } label) return label;
        }
        return null;
    }

    private static string? After(string text, string word, int from)
    {
        var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var i = at + word.Length;
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || text[i] != '=') return null;
        i++;
        while (i < text.Length && text[i] is ' ' or '"' or '\'') i++;
        var end = i;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or ':')) end++;
        if (end == i || end - i > 40) return null;
        var label = text[i..end].ToLowerInvariant();
        return label is "utf8" or "unicode-1-1-utf-8" ? "utf-8" : label is "latin1" or "iso-8859-1" or "us-ascii" or "ascii" ? "windows-1252" : label;
    }
}
