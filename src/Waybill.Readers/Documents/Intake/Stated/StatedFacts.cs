using Waybill.Core.Documents;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Intake.Stated;

/// <summary>
/// Publisher and day of publication as the text states them: the outlet of its dateline, the day of a date line or dateline, else
/// the first full date in brackets, by which Indonesian reports date the speech or citation they rest on ("Kamis (26/10/2023)").
/// </summary>
internal static class StatedFacts
{
    private const int HeadLines = 14;
    private const int TailLines = 4;
    private const int LongestLine = 400;

    public static DocumentFacts Find(string text, string? language)
    {
        var dayFirst = FurnitureWords.Instance.IsDayFirst(language);
        string? publisher = null;
        LocalDate? published = null, bracketed = null;
        foreach (var (line, head) in Lines(text))
        {
            var dateline = DatelineRule.Find(text, line, head);
            if (dateline > 0)
            {
                publisher ??= OutletIn(line, dateline);
                published = Later(published, DateIn(line.Tokens, dayFirst, dateline));
            }
            else if (LabelRules.IsDateLine(text, line) || LabelRules.IsFurniture(text, line)) published = Later(published, DateIn(line.Tokens, dayFirst, line.Length));
        }
        if (published is null) bracketed = FirstBracketed(text, dayFirst);
        return new DocumentFacts { Publisher = publisher, Published = published ?? bracketed };
    }

    private static IEnumerable<(TextLine Line, bool Head)> Lines(string text)
    {
        var at = 0;
        for (var count = 0; count < HeadLines && at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOf('\n');
            end = end < 0 ? text.Length : at + end;
            if (Make(text, at, end, count == 0) is { } line)
            {
                count++;
                yield return (line, true);
            }
            at = end + 1;
        }
        var stop = text.Length;
        for (var count = 0; count < TailLines && stop > at;)
        {
            var start = text.AsSpan(0, stop).LastIndexOf('\n') + 1;
            if (start < at) yield break;
            if (Make(text, start, stop, false) is { Length: < LongestLine } line)
            {
                count++;
                yield return (line, false);
            }
            stop = Math.Max(0, start - 1);
        }
    }

    private static TextLine? Make(string text, int start, int end, bool first)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end == start) return null;
        var line = new TextLine(text, start, end, first);
        return line.Tokens.Count == 0 ? null : line;
    }

    // The last outlet before the dash is the one that prints; an agency in brackets is where the report came from.
    private static string? OutletIn(TextLine line, int length)
    {
        string? found = null;
        var depth = 0;
        for (var i = 0; i < line.Tokens.Count && line.Tokens[i].End <= length;)
        {
            if (line.Tokens[i].Form is "(" or "[" or "【") depth++;
            if (line.Tokens[i].Form is ")" or "]" or "】") depth--;
            var known = Outlets.Instance.TryMatch(line.Tokens, i, line.Tokens.Count, out var name, out var end);
            if (TokenShapes.TryAddress(line.Tokens, i, line.Tokens.Count, out var address) && address > end)
            {
                name = Outlets.Instance.Canonical(string.Concat(line.Tokens.Skip(i).Take(address - i).Select(t => t.Form)));
                (known, end) = (true, address);
            }
            if (!known)
            {
                i++;
                continue;
            }
            if (found is null || depth == 0) found = name;
            i = end;
        }
        return found;
    }

    private static LocalDate? DateIn(IReadOnlyList<Token> tokens, bool dayFirst, int length)
    {
        LocalDate? last = null;
        foreach (var find in FullDates.All(tokens, dayFirst))
        {
            if (find.End <= length) last = Later(last, find.Day);
        }
        return last;
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is null || (b is not null && b > a) ? b : a;

    private static LocalDate? FirstBracketed(string text, bool dayFirst)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 20_000));
        for (var at = 0; at < head.Length;)
        {
            var open = head[at..].IndexOf('(');
            if (open < 0) return null;
            open += at + 1;
            var close = head[open..Math.Min(head.Length, open + 40)].IndexOf(')');
            if (close >= 6)
            {
                var tokens = Tokenizer.Split(head.Slice(open, close).ToString());
                if (FullDates.All(tokens, dayFirst).FirstOrDefault() is { End: > 0 } find) return find.Day;
            }
            at = open;
        }
        return null;
    }
}
