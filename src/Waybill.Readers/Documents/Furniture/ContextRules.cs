using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>Furniture by what stands around it: lists under "Read more:", what follows the article, subheadings inside it.</summary>
internal static class ContextRules
{
    /// <summary>Longest headline or subheading, in words and in UTF-16 units; headlines of portals reach 18 words.</summary>
    private const int MostTitleWords = 18;
    private const int LongestTitle = 140;

    /// <summary>Words from which a line shows how the text ends its sentences.</summary>
    private const int SentenceWords = 12;

    /// <summary>Share of such lines that end as sentences, from which a line without an end is no sentence. Below: wrapped or transcribed text.</summary>
    private const double PunctuatedShare = 0.7;

    public static void Mark(string text, List<TextLine> lines, bool[] aside)
    {
        MarkLists(text, lines, aside);
        MarkTail(lines, aside);
        MarkCapitals(text, lines, aside);
        if (IsPunctuated(lines, aside)) MarkSubheads(text, lines, aside);
    }

    // Lines in capitals are teasers and subheadings, unless the whole text is written so.
    private static void MarkCapitals(string text, List<TextLine> lines, bool[] aside)
    {
        var capitals = Enumerable.Range(1, lines.Count - 1).Where(i => !aside[i] && IsTitle(text, lines[i]) && IsAllCaps(text, lines[i])).ToList();
        if (capitals.Count * 3 > lines.Count) return;
        foreach (var i in capitals) aside[i] = true;
    }

    private static void MarkLists(string text, List<TextLine> lines, bool[] aside)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!LabelRules.IsHeading(lines[i], FurnitureWords.Instance.RelatedHeadings)) continue;
            aside[i] = true;
            var taken = 0;
            for (var k = i + 1; k < lines.Count && taken < 12; k++, taken++)
            {
                if (!IsTitle(text, lines[k])) break;
                if (taken > 0 && HasEmptyLineBefore(text, lines[k - 1], lines[k]) && !HasEmptyLineBefore(text, lines[i], lines[i + 1])) break;
                aside[k] = true;
            }
        }
    }

    private static void MarkTail(List<TextLine> lines, bool[] aside)
    {
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (!aside[i] && lines[i].IsProse) return;
            if (!LabelRules.IsHeading(lines[i], FurnitureWords.Instance.TailHeadings)) continue;
            Array.Fill(aside, true, i, lines.Count - i);
        }
    }

    private static bool IsPunctuated(List<TextLine> lines, bool[] aside)
    {
        int all = 0, ends = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (aside[i] || lines[i].IsFirst || lines[i].Words < SentenceWords) continue;
            all++;
            if (lines[i].EndsSentence) ends++;
        }
        return all >= 2 && ends >= PunctuatedShare * all;
    }

    // Inside the article, after its first paragraph, a line like a headline is a subheading or the headline of another page.
    private static void MarkSubheads(string text, List<TextLine> lines, bool[] aside)
    {
        var prose = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (aside[i]) continue;
            if (lines[i].IsProse)
            {
                prose = true;
                continue;
            }
            if (lines[i].IsFirst) continue;
            if (!IsTitle(text, lines[i])) continue;
            if (!prose) continue;
            if (i + 1 < lines.Count && char.IsLower(text[lines[i + 1].Start])) continue;
            aside[i] = true;
        }
    }

    private static bool IsTitle(string text, TextLine line)
    {
        if (!line.IsWhole || line.Words == 0 || line.Words > MostTitleWords || line.Length > LongestTitle) return false;
        var first = text[line.Start];
        if (char.IsLower(first) || first is '-' or '•' or '*' or '–' or '—' or '(' or '[') return false; // an item of a list, or a remark
        if (line.Tokens[0].Kind == TokenKind.Number && line.Tokens.Count > 1 && line.Tokens[1].Form is "." or ")") return false;
        if (text[line.End - 1] is ':' or ',' or ';') return false;
        if (IsQuotation(first) && IsQuotation(text[line.End - 1])) return false; // words of someone, not of the page
        if (line.Closing == '?') return line.Words <= 7 && !line.Tokens.Any(t => t.Is("\""));
        if (line.EndsSentence) return false;
        return line.Words <= 12 || !line.Tokens.Any(t => t.Is("\"")); // a longer line with a quotation is one of speech
    }

    private static bool IsQuotation(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static bool IsAllCaps(string text, TextLine line) =>
        line.Words >= 3 && line.Tokens.Where(t => t.IsWord).All(t => t.End - t.Start < 2 || TokenShapes.IsCaps(text, line.Start, t));

    private static bool HasEmptyLineBefore(string text, TextLine before, TextLine line)
    {
        var breaks = 0;
        for (var i = before.End; i < line.Start; i++)
        {
            if (text[i] == '\n') breaks++;
        }
        return breaks > 1;
    }
}
