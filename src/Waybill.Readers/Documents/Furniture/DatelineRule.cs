using Waybill.Readers.Documents.Intake.Stated;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>
/// The dateline before the first words of a report: place, region, day, agency or outlet, then a dash, a colon or a closed bracket.
/// "SEOUL, South Korea (AP) — ", "MOSCOW, Oct 17 (Reuters) - ", "Jakarta, IDN Times – ", "KONTAN.CO.ID - ", "BEIJING: ",
/// "(MENAFN- UkrinForm) ", "【11月1日 AFP】", "ПЕКИН, 17 октября. /ТАСС/. ". Only names, days and separators may stand in it.
/// </summary>
internal static class DatelineRule
{
    private const int MostTokens = 28;
    private const int Longest = 110;

    /// <summary>UTF-16 length of the dateline with its separator and spaces, 0 when the line has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="early">True for the first lines of the article, where a place alone is enough.</param>
    public static int Find(string text, TextLine line, bool early)
    {
        var tokens = line.Tokens;
        var limit = Math.Min(tokens.Count, MostTokens);
        var state = default(State);
        int accepted = 0, i = 0;
        state.AllCaps = true;
        while (i < limit)
        {
            var token = tokens[i];
            if (token.Start > Longest) break;
            if (TokenShapes.TryOutlet(tokens, i, limit, out var end))
            {
                state.Outlet = state.LastOutlet = true;
                state.Units++;
                i = end;
                continue;
            }
            if (FurnitureWords.Instance.Places.TryMatch(tokens, i, limit, out _, out end))
            {
                if (Enumerable.Range(i, end - i).Any(k => tokens[k].IsWord && !TokenShapes.IsCaps(text, line.Start, tokens[k]))) state.AllCaps = false;
                state.Place = true;
                state.LastOutlet = false;
                state.Units++;
                i = end;
                continue;
            }
            if (token.Form is "(" or "[" or "【" or "/" && TryGroup(text, line, i, limit, out end, out var hasOutlet))
            {
                if (hasOutlet) state.Outlet = state.Group = true;
                state.Units++;
                i = end;
                var starts = Begins(text, line, i);
                if (hasOutlet && (starts || token.Is("【")) && (state.Units == 1 || state.Place || state.AllCaps)) accepted = i;
                if (hasOutlet && i < limit && tokens[i].Form is "." or ":" && Begins(text, line, i + 1)) return Length(text, line, i + 1);
                continue;
            }
            if (token.Is("-") || token.Is("="))
            {
                var last = i;
                while (last + 1 < limit && tokens[last + 1].Is("-")) last++;
                var joins = last == i && !TokenShapes.HasSpaceBefore(text, line.Start, token) && !TokenShapes.HasSpaceAfter(text, line.Start, tokens[last])
                    && !(state.LastOutlet && text[line.Start + token.Start] is '—' or '–');
                i = last + 1;
                if (joins || state.Units == 0)
                {
                    if (state.Units == 0) break;
                    continue;
                }
                // Pages that set the place apart break the line behind the dash.
                var alone = i == tokens.Count && line is { IsFirst: false, Words: <= 6 };
                if ((!alone && !Begins(text, line, i)) || !Accepts(state, line, early, accepted > 0)) break;
                accepted = i;
                state = new State { AllCaps = true, Later = true };
                continue;
            }
            if (token.Is(":"))
            {
                if (state.Units > 0 && state is { Place: true, Later: false } && (state.AllCaps || state.Outlet) && Begins(text, line, i + 1)) accepted = i + 1;
                break;
            }
            if (token.Is(".") && state is { LastOutlet: true, Later: true } && accepted > 0 && Begins(text, line, i + 1))
            {
                accepted = i + 1; // "МОСКВА, 9 ноя - РИА Новости. "
                break;
            }
            if (token.Form is "," or "/" or "|" or "." or ";")
            {
                if (token.Is("|") && accepted == 0 && state.Outlet) accepted = i + 1;
                i++;
                continue;
            }
            if (TokenShapes.IsDatePart(token)) state.Date = true;
            else if (token.IsWord && TokenShapes.IsCapitalized(text, line.Start, token))
            {
                if (state.Later) break;
                if (!TokenShapes.IsCaps(text, line.Start, token)) state.AllCaps = false;
                state.Letters += token.End - token.Start;
                state.LastOutlet = false;
            }
            else if (!FurnitureWords.Instance.IsSmall(token.Form)) break;
            state.Units++;
            i++;
        }
        return accepted == 0 ? 0 : Length(text, line, accepted);
    }

    private struct State
    {
        public bool Outlet, LastOutlet, Place, Date, Group, AllCaps, Later;
        public int Units, Letters;
    }

    private static bool Accepts(State state, TextLine line, bool early, bool later)
    {
        if (state.Outlet) return true;
        if (later) return state.Place;
        if (line.IsFirst && !line.IsProse) return false; // a headline
        if (state.Place && state.AllCaps) return true;
        if (!early) return false;
        // "Selasa, 12 Maret 2024 - "
        if (state is { Date: true, Letters: 0, Units: >= 3 }) return true;
        return (state.Place && state.Units <= 4) || (state.AllCaps && state is { Letters: >= 4, Units: <= 5, Date: false });
    }

    // A bracket that holds an outlet, a day, or both: "(Reuters)", "(UrduPoint News / Sputnik - 22nd December, 2022)", "/ТАСС/", "(서울=뉴스1)".
    private static bool TryGroup(string text, TextLine line, int at, int limit, out int end, out bool hasOutlet)
    {
        (end, hasOutlet) = (at, false);
        var close = line.Tokens[at].Form switch { "(" => ")", "[" => "]", "【" => "】", _ => "/" };
        for (var i = at + 1; i < limit;)
        {
            var token = line.Tokens[i];
            if (token.Is(close))
            {
                end = i + 1;
                return i > at + 1;
            }
            if (TokenShapes.TryOutlet(line.Tokens, i, limit, out var after))
            {
                hasOutlet = true;
                i = after;
                continue;
            }
            // Scripts without spaces: the outlet is the end of a longer word.
            if (token.IsWord && Outlets.Instance.EndsWord(token.Form)) hasOutlet = true;
            else if (token.IsWord && !TokenShapes.IsCapitalized(text, line.Start, token) && !TokenShapes.IsDatePart(token)) return false;
            i++;
        }
        return false;
    }

    // The report itself begins with a capital, a number or a quotation mark.
    private static bool Begins(string text, TextLine line, int token)
    {
        if (token >= line.Tokens.Count) return false;
        var c = text[line.Start + line.Tokens[token].Start];
        return !char.IsLower(c) && c is not (',' or '.' or ';' or ')' or '-' or '–' or '—');
    }

    private static int Length(string text, TextLine line, int token)
    {
        var end = line.Start + line.Tokens[token - 1].End;
        while (end < line.End && char.IsWhiteSpace(text[end])) end++;
        return end - line.Start;
    }
}
