using Waybill.Core.Text;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>
/// Sets the furniture of a page aside: what stands in a document and is not its report (docs/claims.md, "boilerplate"). Works line
/// by line: labels by what they are made of, datelines and credits by their grammar, subheadings and lists of other pages by what
/// stands around them. The headline stays. In doubt a line stays: a claim in furniture is lost.
/// </summary>
internal static class FurnitureFinder
{
    /// <summary>Most of a text that is looked at, in UTF-16 units. A news article has some thousands; the rest of a longer text stays whole.</summary>
    private const int MostText = 4_000_000;

    /// <summary>Lines of the article in which a place alone, without an agency, is a dateline.</summary>
    private const int EarlyLines = 3;

    /// <summary>UTF-16 ranges of furniture in <paramref name="source"/>, ascending, not overlapping, not empty.</summary>
    /// <param name="source">The text.</param>
    /// <param name="known">Ranges that the markup named already.</param>
    public static IReadOnlyList<(int Start, int End)> Find(SourceText source, IReadOnlyList<(int Start, int End)> known)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(known);
        var text = source.Value;
        var lines = Lines(text);
        if (lines.Count == 0) return [];
        var aside = new bool[lines.Count];
        var found = new List<(int Start, int End)>(known);
        MarkLabels(text, lines, aside);
        ForeignLines.Mark(text, lines, aside);
        ContextRules.Mark(text, lines, aside);

        var prose = 0;
        var last = LastProse(lines, aside);
        for (var i = 0; i < lines.Count; i++)
        {
            if (aside[i]) continue;
            var line = lines[i];
            var dateline = DatelineRule.Find(text, line, prose < EarlyLines);
            if (dateline > 0) found.Add((line.Start, line.Start + dateline));
            var credit = CreditRule.Of(text, line, prose == 0, i >= last);
            if (credit.WholeLine && !line.IsFirst) aside[i] = true;
            else if (credit.WholeLine && CreditRule.IsCertainCaption(text, line)) aside[i] = true;
            else if (!credit.IsNone(line) && credit.Start > line.Start) found.Add((credit.Start, line.End));
            if (InlineReadAlso(text, line) is { } from) found.Add((from, line.End));
            if (TitleSuffix(text, line, i, lines) is { } suffix) found.Add((suffix, line.End));
            if (!aside[i] && line.IsProse) prose++;
        }
        for (var i = 0; i < lines.Count; i++)
        {
            if (aside[i]) found.Add((lines[i].Start, lines[i].End));
        }
        return Merge(found);
    }

    private static List<TextLine> Lines(string text)
    {
        var lines = new List<TextLine>();
        var limit = Math.Min(text.Length, MostText);
        for (var at = 0; at < limit;)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : at + end;
            int start = at, stop = end;
            while (start < stop && char.IsWhiteSpace(text[start])) start++;
            while (stop > start && char.IsWhiteSpace(text[stop - 1])) stop--;
            if (stop > start)
            {
                var line = new TextLine(text, start, stop, lines.Count == 0);
                if (line.Tokens.Count > 0) lines.Add(line); // a line of invisible characters has none
            }
            at = end + 1;
        }
        return lines;
    }

    private static void MarkLabels(string text, List<TextLine> lines, bool[] aside)
    {
        for (var i = 0; i < lines.Count; i++) aside[i] = LabelRules.IsFurniture(text, lines[i]);
    }

    private static int LastProse(List<TextLine> lines, bool[] aside)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (!aside[i] && lines[i].IsProse) return i;
        }
        return 0;
    }

    // "… katanya. Baca juga: Headline" where the page glued a link to the paragraph.
    private static int? InlineReadAlso(string text, TextLine line)
    {
        var tokens = line.Tokens;
        for (var i = 2; i + 2 < tokens.Count; i++)
        {
            if (tokens[i - 1].Form is not ("." or "\"" or "!" or "?" or ")")) continue;
            if (!FurnitureWords.Instance.ReadAlso.TryMatch(tokens, i, tokens.Count, out _, out var end) || end - i < 2) continue;
            if (end < tokens.Count && tokens[end].Is(":") && tokens.Count - end <= 30 && TokenShapes.IsCapitalized(text, line.Start, tokens[i])) return line.Start + tokens[i].Start;
        }
        return null;
    }

    // "Headline | Outlet", "Headline - Outlet.com" in the first line.
    private static int? TitleSuffix(string text, TextLine line, int index, List<TextLine> lines)
    {
        if (index > 2 || lines[index].EndsSentence || !line.IsWhole) return null;
        var tokens = line.Tokens;
        for (var i = tokens.Count - 2; i >= 3; i--)
        {
            if (tokens[i].Form is not ("|" or "-") || !TokenShapes.HasSpaceBefore(text, line.Start, tokens[i]) || !TokenShapes.HasSpaceAfter(text, line.Start, tokens[i])) continue;
            var rest = tokens.Count - i - 1;
            if (tokens[i].Is("|") ? rest <= 5 : TokenShapes.TryOutlet(tokens, i + 1, tokens.Count, out var end) && end == tokens.Count) return line.Start + tokens[i].Start;
            return null;
        }
        return null;
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> found)
    {
        var merged = new List<(int Start, int End)>(found.Count);
        foreach (var (start, end) in found.OrderBy(f => f.Start, Comparer<int>.Default).ThenByDescending(f => f.End, Comparer<int>.Default))
        {
            if (end <= start) continue;
            if (merged.Count > 0 && start < merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, end));
            else merged.Add((start, end));
        }
        return merged;
    }
}
