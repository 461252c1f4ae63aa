using Waybill.Readers.Documents.Intake.Stated;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>Lines that are furniture by what they are made of, whatever stands around them. A sentence of the article never is.</summary>
internal static class LabelRules
{
    private const int MostAppealWords = 60;
    private const int MostTitleWords = 26;

    /// <summary>A longer sentence says more than who reported it: "As reported by Reuters, Iran sent three missiles".</summary>
    private const int MostRelayWords = 11;
    private const int MostLabelTokens = 30;

    public static bool IsFurniture(string text, TextLine line)
    {
        if (!line.IsWhole) return false;
        var words = FurnitureWords.Instance;
        return IsMarksOnly(line) || words.IsWidget(line.Tokens) || (line.Words <= MostRelayWords && words.IsRelay(line.Tokens)) || IsAddress(line) || IsReadAlso(line) || IsNote(line)
            || IsDateLine(text, line) || IsByline(text, line) || IsAppeal(line) || IsBreadcrumb(line);
    }

    /// <summary>True when the line is one of <paramref name="phrases"/>, with or without a colon.</summary>
    public static bool IsHeading(TextLine line, PhraseTrie<bool> phrases)
    {
        var count = line.Tokens.Count;
        if (!line.IsWhole || count == 0 || !phrases.TryMatch(line.Tokens, 0, count, out _, out var end)) return false;
        while (end < count && line.Tokens[end].Form is ":" or "-" or "…" or "." or ">" or "»") end++;
        return end == count;
    }

    private static bool IsMarksOnly(TextLine line) => line.Words == 0 && line.Length <= 24;

    // "www.…", "name@outlet", "#tag #tag"
    private static bool IsAddress(TextLine line)
    {
        var tokens = line.Tokens;
        if (tokens.Count > 24) return false;
        if (tokens[0].Form is "http" or "https" or "www") return true;
        if (tokens[0].Is("@")) return line.Words <= 3;
        if (tokens[0].Is("#")) return tokens.Count(t => t.Is("#")) * 3 >= line.Words;
        return line.Words <= 4 && tokens.Any(t => t.Is("@"));
    }

    private static bool IsReadAlso(TextLine line)
    {
        var tokens = line.Tokens;
        if (!FurnitureWords.Instance.ReadAlso.TryMatch(tokens, 0, tokens.Count, out _, out var end)) return false;
        if (end == tokens.Count) return true;
        if (tokens[end].Form is ":" or "|" or ">" or "»" or "→" or "•") return line.Words <= MostTitleWords + 4;
        // Without a mark: a headline follows, which does not end as a sentence.
        return end >= 2 && line.Closing is not ('.' or ',') && line.Words <= MostTitleWords;
    }

    private static bool IsNote(TextLine line)
    {
        var (tokens, words) = (line.Tokens, FurnitureWords.Instance);
        if (words.Copyright.TryMatch(tokens, 0, tokens.Count, out _, out _)) return true;
        var at = tokens[0].Form is "(" or "*" or "[" ? 1 : 0;
        if (words.Notes.TryMatch(tokens, at, tokens.Count, out _, out var end)) return end - at >= 3 || end == tokens.Count || tokens[end].Form is ":" or "-";
        if (!words.Sources.TryMatch(tokens, 0, tokens.Count, out _, out end)) return false;
        if (end < tokens.Count && tokens[end].Form is ":" or "-") return line.Words <= MostTitleWords;
        // "Sumber AFP", "SOURCE AP"
        return end < tokens.Count && line.Words <= 6 && TokenShapes.TryOutlet(tokens, end, tokens.Count, out var after) && after == tokens.Count;
    }

    private static bool IsAppeal(TextLine line)
    {
        if (line.Words > MostAppealWords) return false;
        if (FurnitureWords.Instance.Appeals.TryMatch(line.Tokens, 0, line.Tokens.Count, out _, out _)) return true;
        // "Support The Moscow Times!"
        return line.Words <= 7 && line.Closing == '!' && Enumerable.Range(0, line.Tokens.Count).Any(i => TokenShapes.TryOutlet(line.Tokens, i, line.Tokens.Count, out int _));
    }

    // Home > World > Asia
    private static bool IsBreadcrumb(TextLine line)
    {
        var marks = line.Tokens.Count(t => t.Form is ">" or "»" or "›");
        return marks > 0 && line.Words <= 16 && line.Closing is not '.' && (marks > 1 || line.Words <= 4);
    }

    /// <summary>True when the line is a day or hour, perhaps with labels, outlets and the names of who wrote it.</summary>
    public static bool IsDateLine(string text, TextLine line)
    {
        var tokens = line.Tokens;
        if (tokens.Count > MostLabelTokens || line.Words > 20) return false;
        var date = false;
        int strange = 0, parts = 0, months = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var token = tokens[i];
            if (FullDates.TryAt(tokens, i, true, out var end, out _))
            {
                date = true;
                i = end;
            }
            else if (FurnitureWords.Instance.DateLabels.TryMatch(tokens, i, tokens.Count, out _, out end)) i = end;
            else if (TokenShapes.TryOutlet(tokens, i, tokens.Count, out end)) i = end;
            else
            {
                if (TokenShapes.IsDatePart(token))
                {
                    parts++;
                    if (FurnitureWords.Instance.TryMonth(token.Form, out _)) months++;
                }
                else if (token.IsWord)
                {
                    if (!TokenShapes.IsCapitalized(text, line.Start, token)) return false;
                    strange++;
                }
                else if (token.Form is "\"" or "?" or "!" or "%" or "$") return false;
                i++;
            }
        }
        if (line.IsFirst && strange > 0) return false;
        return date ? strange <= 6 : strange == 0 && parts >= 2 && (months > 0 || tokens.Any(t => t.Is(":")) || parts >= 4);
    }

    private static bool IsByline(string text, TextLine line)
    {
        var (tokens, words) = (line.Tokens, FurnitureWords.Instance);
        if (tokens.Count > MostLabelTokens || line.Words > 18) return false;
        if (words.Bylines.TryMatch(tokens, 0, tokens.Count, out _, out var end))
        {
            if (end == tokens.Count) return line.Words >= 2;
            return AllNames(text, line, end, 14);
        }
        if (words.BylineLabels.TryMatch(tokens, 0, tokens.Count, out _, out end) && end < tokens.Count && tokens[end].Form is ":" or "|" or "/") return AllNames(text, line, end, 14);
        if (line.IsFirst) return IsOutletAndPlace(line);
        if (line.Closing is '.' or '?' or '!') return false;
        // "Name, Staff Writer", "Kompas.com", "AP, UNITED NATIONS", "Tim Redaksi"
        var role = false;
        for (var i = 0; i < tokens.Count && !role; i++)
        {
            role = TokenShapes.TryOutlet(tokens, i, tokens.Count, out end) ? line.Words <= 9 && (i == 0 || end == tokens.Count)
                : words.BylineRoles.TryMatch(tokens, i, tokens.Count, out _, out end) && end == tokens.Count;
        }
        return role && line.Words <= 9 && AllNames(text, line, 0, 8) && !tokens.Any(t => t.Form is ":" or "\"" or "'");
    }

    // "AP, UNITED NATIONS" above the report, where a headline would stand.
    private static bool IsOutletAndPlace(TextLine line)
    {
        var (tokens, outlet, place) = (line.Tokens, false, false);
        for (var i = 0; i < tokens.Count;)
        {
            if (TokenShapes.TryOutlet(tokens, i, tokens.Count, out var end)) outlet = true;
            else if (FurnitureWords.Instance.Places.TryMatch(tokens, i, tokens.Count, out _, out end)) place = true;
            else if (tokens[i].Form is "," or "/" or "-" or "|") end = i + 1;
            else return false;
            i = end;
        }
        return outlet && place;
    }

    // Names, outlets, roles and dates only; small words join them.
    private static bool AllNames(string text, TextLine line, int from, int mostNames)
    {
        var (tokens, names) = (line.Tokens, 0);
        for (var i = from; i < tokens.Count;)
        {
            if (TokenShapes.TryOutlet(tokens, i, tokens.Count, out var end) || FurnitureWords.Instance.Bylines.TryMatch(tokens, i, tokens.Count, out _, out end)) i = end;
            else
            {
                var token = tokens[i++];
                if (token.Form is "\"" or "?" or "!" or "%") return false;
                if (!token.IsWord || TokenShapes.IsDatePart(token) || FurnitureWords.Instance.IsSmall(token.Form)) continue;
                if (!TokenShapes.IsCapitalized(text, line.Start, token)) return false;
                names++;
            }
        }
        return names <= mostNames;
    }
}
