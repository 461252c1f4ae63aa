using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>
/// Credits at the end of a line: "(AFP/Kompas.com/Tribunnews)", "(*)", "(isn/wdl)", "(H-3)", "KCNA / AP / TASS"; and captions, which are
/// lines that end in, or begin with, the credit of a picture.
/// </summary>
internal static class CreditRule
{
    private const int MostGroupTokens = 18;

    /// <summary>Longest caption in words. Longer lines with a picture's credit are paragraphs that a credit was glued to.</summary>
    private const int LongestCaption = 60;

    /// <summary>What stands at the end of the line.</summary>
    /// <param name="Start">First UTF-16 unit of the credit in the text; the end of the line when there is none.</param>
    /// <param name="WholeLine">True when the line is the caption of a picture, or nothing but a credit.</param>
    internal readonly record struct Find(int Start, bool WholeLine)
    {
        public bool IsNone(TextLine line) => Start == line.End;
    }

    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="beforeProse">True when no paragraph of the article came yet.</param>
    /// <param name="last">True for the last lines of the article, where initials alone are enough.</param>
    public static Find Of(string text, TextLine line, bool beforeProse, bool last)
    {
        if (IsCaptionStart(text, line)) return new(line.Start, true);
        var tail = line.Tail;
        var photo = PhotoMark(text, line);
        if (photo >= 0)
        {
            var caption = line.Words <= LongestCaption && line.IsWhole;
            return new(caption ? line.Start : line.TailStart + tail[photo].Start, caption);
        }
        if (Group(text, line, last) is { } group) return group;
        return Trailing(text, line, beforeProse);
    }

    /// <summary>True when the line itself says that it is the caption of a picture, so that even a first line is one.</summary>
    public static bool IsCertainCaption(string text, TextLine line) => IsCaptionStart(text, line);

    private static bool IsCaptionStart(string text, TextLine line)
    {
        if (!FurnitureWords.Instance.CaptionStarts.TryMatch(line.Tokens, 0, line.Tokens.Count, out _, out var end)) return false;
        if (end >= line.Tokens.Count) return true;
        if (line.Tokens[end].Form is ":" or "/" or "|") return true;
        if (line.Tokens[end].Is("-")) return TokenShapes.HasSpaceBefore(text, line.Start, line.Tokens[end]) || TokenShapes.IsCaps(text, line.Start, line.Tokens[0]);
        // "In this photo released by …": a picture is described, with its source.
        return end >= 3 && line.Words <= LongestCaption && line.Tokens.Any(t => t.Form is "(" or ",");
    }

    // A word for a picture near the end, after a full stop or a bracket, with something it credits behind it.
    private static int PhotoMark(string text, TextLine line)
    {
        var tail = line.Tail;
        for (var i = Math.Max(0, tail.Count - MostGroupTokens); i < tail.Count; i++)
        {
            if (!FurnitureWords.Instance.PhotoMarks.TryMatch(tail, i, tail.Count, out _, out var end)) continue;
            var opens = i == 0 ? line.IsWhole : tail[i - 1].Form is "(" or "." or "[" or "|" or "/" or "©" or ")" or "\"" or ";" or "【" || tail[i - 1].Kind == TokenKind.Break;
            if (!opens) continue;
            var bracket = i > 0 && tail[i - 1].Form is "(" or "[" or "|" or "/" or "©";
            if (!bracket && end - i == 1 && !TokenShapes.IsCapitalized(text, line.TailStart, tail[i])) continue;
            if (end == tail.Count) return i > 0 ? i : -1;
            if (tail[end].Form is ":" or "/" or "." or ")" or "]" or "=" or "by") return i;
            if (bracket && (tail[end].Form is "," || TokenShapes.IsCapitalized(text, line.TailStart, tail[end]))) return i;
            if (end - i > 1 && tail.Count - end <= 8) return i;
        }
        return -1;
    }

    private static Find? Group(string text, TextLine line, bool last)
    {
        var tail = line.Tail;
        var close = tail.Count - 1;
        if (close > 0 && tail[close].Form is "." or "*" && tail[close - 1].Form is ")" or "]") close--;
        if (close < 1 || tail[close].Form is not (")" or "]")) return null;
        var mark = tail[close].Is(")") ? "(" : "[";
        var open = close - 1;
        while (open >= 0 && close - open <= MostGroupTokens && !tail[open].Is(mark)) open--;
        if (open < 0 || !tail[open].Is(mark)) return null;
        var whole = open == 0 && line.IsWhole;
        var afterSentence = open > 0 && tail[open - 1].Form is "." or "!" or "?" or "\"" or "…";
        var kind = Inside(text, line, open + 1, close);
        var credit = kind switch
        {
            GroupKind.Outlets => whole || afterSentence,
            GroupKind.OutletList or GroupKind.Star => true,
            GroupKind.Initials => whole || afterSentence,
            GroupKind.Short => (whole && !line.IsFirst) || (afterSentence && last),
            _ => false,
        };
        if (!credit) return null;
        return new(line.TailStart + tail[open].Start, whole);
    }

    private enum GroupKind
    {
        None,
        Outlets,
        OutletList,
        Star,
        Initials,
        Short,
    }

    private static GroupKind Inside(string text, TextLine line, int from, int to)
    {
        var tail = line.Tail;
        if (from == to) return GroupKind.None;
        if (Enumerable.Range(from, to - from).All(i => tail[i].Form is "*" or "-" or "#")) return GroupKind.Star;
        int outlets = 0, slashes = 0, lower = 0, capital = 0, longest = 0;
        for (var i = from; i < to;)
        {
            if (TokenShapes.TryOutlet(tail, i, to, out var end))
            {
                outlets++;
                i = end;
                continue;
            }
            var token = tail[i++];
            if (token.Form is "/" or "|") slashes++;
            else if (token.IsWord)
            {
                longest = Math.Max(longest, token.End - token.Start);
                if (TokenShapes.IsCapitalized(text, line.TailStart, token)) capital++;
                else lower++;
            }
            else if (token.Kind == TokenKind.Number && !(longest == 1 && to - from <= 3)) return GroupKind.None;
        }
        var initials = longest <= 6 && to - from <= 9;
        if (outlets > 0 && (lower == 0 || initials)) return outlets > 1 && slashes > 0 ? GroupKind.OutletList : GroupKind.Outlets;
        if (slashes > 0 && capital == 0 && initials) return GroupKind.Initials;
        if (slashes > 0 && initials && lower == 0 && longest <= 4) return GroupKind.Initials;
        // "(isn)", "(H-3)", "[SAS]"
        return outlets == 0 && to - from <= 3 && longest is >= 1 and <= 4 && slashes == 0 ? GroupKind.Short : GroupKind.None;
    }

    // Outlets and names after the last full stop: "… in Pyongyang. KCNA / AP / TASS", "… Sabtu (1/6). ANTARA FOTO/Nama".
    private static Find Trailing(string text, TextLine line, bool beforeProse)
    {
        var none = new Find(line.End, false);
        var tail = line.Tail;
        var stop = tail.Count - 1;
        while (stop > 0 && !(tail[stop].Form is "." or ")" && stop + 1 < tail.Count && TokenShapes.HasSpaceBefore(text, line.TailStart, tail[stop + 1]))) stop--;
        if (stop <= 0 || tail.Count - stop > 14) return none;
        int outlets = 0, slashes = 0;
        for (var i = stop + 1; i < tail.Count;)
        {
            if (TokenShapes.TryOutlet(tail, i, tail.Count, out var end))
            {
                outlets++;
                i = end;
                continue;
            }
            var token = tail[i++];
            if (token.Form is "/") slashes++;
            else if (token.IsWord ? !TokenShapes.IsCapitalized(text, line.TailStart, token) : token.Form is not ("," or "-" or "|" or "." or "&")) return none;
        }
        if (outlets == 0) return none;
        var start = line.TailStart + tail[stop + 1].Start;
        var caption = line.Words <= LongestCaption && (beforeProse || slashes > 0 || outlets > 1);
        return new(caption ? line.Start : start, caption);
    }
}
