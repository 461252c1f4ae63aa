using System.Globalization;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Dates;

/// <summary>Reads one date expression that begins at a token: a day, a month, a year, or words relative to publication.</summary>
internal sealed class DateReader(DateWords words, NumberReader numbers, UnitReader units)
{
    private readonly RelativeReader relative = new(words, numbers);

    /// <summary>Reads the longest expression at <paramref name="at"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">First token.</param>
    /// <param name="cued">True when a word before it says that a date follows: "since", "between".</param>
    /// <param name="read">The expression.</param>
    public bool TryRead(string text, IReadOnlyList<Token> tokens, int at, bool cued, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count || tokens[at].Kind == TokenKind.Break) return false;
        if (tokens[at].Kind != TokenKind.Number && !words.Starters.Contains(tokens[at].Form)) return false;
        var found = TryPart(text, tokens, at, out var best);
        found |= Longer(TryMonths(text, tokens, at, out read), read, ref best);
        found |= Longer(relative.TryRead(tokens, at, out read), read, ref best);
        found |= Longer(TryWeekday(text, tokens, at, out read), read, ref best);
        found |= Longer(TryCalendar(text, tokens, at, cued, out read), read, ref best);
        found |= Longer(TryNumeric(tokens, at, IsBracketed(tokens, at), out read), read, ref best);
        found |= Longer(TryYear(tokens, at, cued, out read), read, ref best);
        read = best;
        if (!found && words.DayWords.At(tokens, at, out var next) && next < tokens.Count && !words.DayWords.At(tokens, next, out _))
        {
            return TryNumeric(tokens, next, true, out read) || TryDayOnly(tokens, at, out read)
                || (cued && TryRead(text, tokens, next, cued, out read));
        }
        return found || TryDayOnly(tokens, at, out read);
    }

    private static bool Longer(bool found, DateRead read, ref DateRead best)
    {
        if (!found || read.End <= best.End) return false;
        best = read;
        return true;
    }

    // early August; akhir Februari lalu; the end of the year; mid-2023
    private bool TryPart(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        if (!words.Parts.TryMatch(tokens, at, tokens.Count, out var part, out var i)) return false;
        if (words.Units.TryMatch(tokens, at, tokens.Count, out _, out _)) return false;
        if (i < tokens.Count && tokens[i].Is("-")) i++;
        if (words.OfWords.At(tokens, i, out var behind)) i = behind;
        var found = TryMonth(text, tokens, i, true, out read);
        found |= Longer(relative.TryCalendarUnit(tokens, i, true, out var other), other, ref read);
        found |= Longer(TryYear(tokens, i, true, out other), other, ref read);
        if (!found) return false;
        if (read.Shape == DateShape.Relative && read.Unit is DateUnit.Day or DateUnit.Weekend or DateUnit.Decade or DateUnit.Quarter) return false;
        read = read with { Part = part };
        return true;
    }

    // the first half of 2023; kuartal kedua tahun lalu; summer 2022
    private bool TryMonths(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        int from, count;
        var season = words.LastBefore.At(tokens, at, out var start) ? -1 : words.NextBefore.At(tokens, at, out start) ? 1 : words.ThisBefore.At(tokens, at, out start) ? 0 : 2;
        if (season < 2)
        {
            if (!words.Seasons.TryMatch(tokens, start, tokens.Count, out var first, out var after)) return false;
            read = new(after, DateShape.Months) { Month = first, Count = 3, Direction = season };
            return true;
        }
        if (words.Halves.TryMatch(tokens, at, tokens.Count, out var n, out var i)) (from, count) = ((6 * n) - 5, 6);
        else if (words.Quarters.TryMatch(tokens, at, tokens.Count, out n, out i)) (from, count) = ((3 * n) - 2, 3);
        else if (words.Seasons.TryMatch(tokens, at, tokens.Count, out n, out i)) (from, count) = (n, 3);
        else return false;
        if (words.OfWords.At(tokens, i, out var behind)) i = behind;
        if (TryYear(tokens, i, true, out var year)) read = new(year.End, DateShape.Months) { Year = year.Year };
        else if (relative.TryCalendarUnit(tokens, i, true, out var unit) && unit.Unit == DateUnit.Year) read = new(unit.End, DateShape.Months) { YearOffset = unit.Count };
        else if (words.LastAfter.At(tokens, i, out behind)) read = new(behind, DateShape.Months) { Direction = -1 };
        else if (words.ThisAfter.At(tokens, i, out behind)) read = new(behind, DateShape.Months) { Direction = 0 };
        else if (words.NextAfter.At(tokens, i, out behind)) read = new(behind, DateShape.Months) { Direction = 1 };
        else return false;
        read = read with { Month = from, Count = count };
        return true;
    }

    private bool TryWeekday(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        int? direction = null;
        if (words.LastBefore.At(tokens, at, out var i)) direction = -1;
        else if (words.NextBefore.At(tokens, at, out i)) direction = 1;
        else words.ThisBefore.At(tokens, at, out i);
        if (!words.Weekdays.TryMatch(tokens, i, tokens.Count, out var weekday, out var end)) return false;
        var form = tokens[i].Form;
        if (!char.IsUpper(text[tokens[i].Start]) && !(at > 0 && words.DayWords.At(tokens, at - 1, out _))) return false;
        var bare = end;
        if (end < tokens.Count && tokens[end].Is(".") && words.WeekdaysNeedDate.Contains(form)) end++;
        while (words.TimeWords.At(tokens, end, out var behind)) end = behind;
        if (TryDated(text, tokens, end, out read))
        {
            read = read with { Weekday = weekday, End = Trail(tokens, read.End) };
            return true;
        }
        if (words.WeekdaysNeedDate.Contains(form) || (at > 0 && words.WeekdayNot.Contains(tokens[at - 1].Form))) return false;
        read = new(end, DateShape.Weekday) { Weekday = weekday, Direction = direction };
        if (words.LastAfter.At(tokens, end, out var last)) read = read with { End = last, Direction = -1 };
        else if (words.NextAfter.At(tokens, end, out last)) read = read with { End = last, Direction = 1 };
        else if (relative.TryCalendarUnit(tokens, end, false, out var week) && week.Unit == DateUnit.Week) read = read with { End = week.End, WeekOffset = week.Count };
        else if (bare < end) read = read with { End = end };
        return true;
    }

    // Behind a weekday: (26/10/2023) · , 5 Januari 2024 · (Oct 16) · 5 January
    private bool TryDated(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count) return false;
        var bracket = tokens[at].Is("(");
        var i = bracket || tokens[at].Is(",") ? at + 1 : at;
        if (words.DayWords.At(tokens, i, out var behind)) i = behind;
        if (!TryNumeric(tokens, i, true, out read) && !(TryCalendar(text, tokens, i, true, out read) && read.Day is not null)) return false;
        if (bracket)
        {
            var end = read.End;
            while (end < tokens.Count && (words.TimeWords.At(tokens, end, out behind) || (tokens[end].Is(",") && words.TimeWords.At(tokens, end + 1, out behind)))) end = behind;
            read = read with { End = end < tokens.Count && tokens[end].Is(")") ? end + 1 : read.End };
        }
        return true;
    }

    // 13 Oktober 2023 · Oct. 26, 2023 · 22nd of December · 7-8 November · September 2023 · September lalu
    private bool TryCalendar(string text, IReadOnlyList<Token> tokens, int at, bool cued, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count) return false;
        if (tokens[at].Kind == TokenKind.Number) return TryDayMonth(text, tokens, at, out read);
        if (!TryMonth(text, tokens, at, cued, out read)) return false;
        if (read.Year is not null || read.Direction is not null || read.YearOffset is not null) return true;
        var month = read;
        words.Months.TryMatch(tokens, at, tokens.Count, out _, out var i);
        if (i < tokens.Count && tokens[i].Is(".")) i++;
        if (!TryDay(tokens, i, out var day, out i)) return Alone(text, tokens, at, cued);
        int? lastDay = null;
        // Sept. 12, 13 and 15
        var list = i;
        while (list + 1 < tokens.Count && tokens[list].Is(",") && TryDay(tokens, list + 1, out var listed, out var next) && listed > day && next < tokens.Count
            && (tokens[next].Is(",") || words.ListJoin.At(tokens, next, out _))) list = next;
        if (list > i && words.ListJoin.At(tokens, list, out var joined) && TryDay(tokens, joined, out _, out _)) i = list;
        if (words.ListJoin.At(tokens, i, out var join) && TryDay(tokens, join, out var second, out var behind) && second > day
            && (tokens[i].Is("-") || cued || behind >= tokens.Count || tokens[behind].Kind != TokenKind.Word)) (lastDay, i) = (second, behind);
        read = WithYear(text, tokens, new(i, DateShape.Day) { Month = month.Month, Day = day, LastDay = lastDay });
        return true;
    }

    private bool TryDayMonth(string text, IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        if (!TryDay(tokens, at, out var day, out var i)) return false;
        int? lastDay = null;
        if (words.ListJoin.At(tokens, i, out var join))
        {
            if (words.DayWords.At(tokens, join, out var skipped)) join = skipped;
            if (TryDay(tokens, join, out var second, out var behind) && second > day) (lastDay, i) = (second, behind);
        }
        if (words.OfWords.At(tokens, i, out var of)) i = of;
        if (i < tokens.Count && tokens[i].Is("-") && tokens[i].Start == tokens[i - 1].End) i++;
        if (!words.Months.TryMatch(tokens, i, tokens.Count, out var month, out var end)) return false;
        if (!char.IsUpper(text[tokens[i].Start]) && words.MonthsNeedCue.Contains(tokens[i].Form)) return false;
        if (end < tokens.Count && tokens[end].Is(".") && tokens[i].Form.Length <= 4 && end + 1 < tokens.Count && IsYear(tokens[end + 1])) end++;
        read = WithYear(text, tokens, new(end, DateShape.Day) { Month = month, Day = day, LastDay = lastDay });
        return true;
    }

    private bool TryMonth(string text, IReadOnlyList<Token> tokens, int at, bool cued, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count) return false;
        int? direction = null;
        if (words.LastBefore.At(tokens, at, out var i)) direction = -1;
        else if (words.NextBefore.At(tokens, at, out i)) direction = 1;
        else words.ThisBefore.At(tokens, at, out i);
        if (i == at && relative.TryMonthWord(tokens, at, out var named)) i = named;
        if (!words.Months.TryMatch(tokens, i, tokens.Count, out var month, out var end)) return false;
        if (!char.IsUpper(text[tokens[i].Start]) && i == at) return false;
        if (end < tokens.Count && tokens[end].Is(".") && end + 1 < tokens.Count && (tokens[end + 1].Kind == TokenKind.Number || (tokens[end + 1].IsWord && words.RangeJoin.At(tokens, end + 1, out _)))) end++;
        read = WithYear(text, tokens, new(end, DateShape.Month) { Month = month, Direction = direction });
        return read.Year is not null || read.YearOffset is not null || read.Direction is not null || i > at || cued || Alone(text, tokens, at, cued)
            || (end < tokens.Count && tokens[end].Kind == TokenKind.Number);
    }

    // A bare month name that is no other word: "the leaders' September summit", but not "May said".
    private bool Alone(string text, IReadOnlyList<Token> tokens, int at, bool cued) =>
        cued || !words.MonthsNeedCue.Contains(tokens[at].Form) || (at > 0 && words.Cues.Contains(tokens[at - 1].Form))
        || IsRangeOfMonths(tokens, at);

    // Oct-Nov, Aug. to Oct.
    private bool IsRangeOfMonths(IReadOnlyList<Token> tokens, int at)
    {
        var i = at + 1 < tokens.Count && tokens[at + 1].Is(".") ? at + 2 : at + 1;
        return words.RangeJoin.At(tokens, i, out var join) && words.Months.TryMatch(tokens, join, tokens.Count, out _, out _);
    }

    // ", 2023" · "2023" · "this year" · "tahun lalu" · "lalu" · "mendatang"
    private DateRead WithYear(string text, IReadOnlyList<Token> tokens, DateRead read)
    {
        var i = read.End;
        if (i < tokens.Count && tokens[i].Is(",") && i + 1 < tokens.Count && IsYear(tokens[i + 1])) i++;
        if (words.OfWords.At(tokens, i, out var of)) i = of;
        if (words.YearWords.At(tokens, i, out var named) && named < tokens.Count && IsYear(tokens[named])) i = named;
        if (i < tokens.Count && IsYear(tokens[i])) return Clock(tokens, read with { End = i + 1, Year = Whole(tokens[i]) });
        if (relative.TryCalendarUnit(tokens, i, false, out var year) && year.Unit == DateUnit.Year) return read with { End = year.End, YearOffset = year.Count };
        if (words.LastAfter.At(tokens, read.End, out i)) return read with { End = i, Direction = -1 };
        return words.NextAfter.At(tokens, read.End, out i) ? read with { End = i, Direction = 1 } : read;
    }

    // 26/10/2023 · 26.10.2023 · 2023-10-26 · 26/10 where a date is due
    private bool TryNumeric(IReadOnlyList<Token> tokens, int at, bool due, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Number) return false;
        var numbersAt = NumericDate.Split(tokens, at, out var end);
        if (numbersAt is null) return false;
        if (!NumericDate.TryRead(numbersAt, words.MonthFirst, due, out var year, out var month, out var day)) return false;
        read = Clock(tokens, new(end, DateShape.Day) { Year = year, Month = month, Day = day });
        return true;
    }

    // pada 2018 · in 2018 · tahun 2012 · the 1990s
    private bool TryYear(IReadOnlyList<Token> tokens, int at, bool cued, out DateRead read)
    {
        read = default;
        var named = words.YearWords.At(tokens, at, out var i);
        if (i >= tokens.Count || !IsYear(tokens[i])) return false;
        if (words.DecadeEndings.At(tokens, i + 1, out var end) && tokens[i + 1].Start == tokens[i].End && Whole(tokens[i]) % 10 == 0)
        {
            read = new(end, DateShape.Year) { Year = Whole(tokens[i]), Count = 10 };
            return true;
        }
        var before = at > 0 ? tokens[at - 1].Form : "";
        if (!named && !cued && !words.YearCues.Contains(before)
            && !(words.RangeJoin.At(tokens, i + 1, out var join) && join < tokens.Count && IsYear(tokens[join]) && Whole(tokens[join]) > Whole(tokens[i]))
            && !(words.TheUnit.At(tokens, Math.Max(0, at - 1), out var the) && the == at && i + 1 < tokens.Count && tokens[i + 1].IsWord)) return false;
        if (i + 1 < tokens.Count && tokens[i + 1].Start == tokens[i].End && tokens[i + 1].Kind is TokenKind.Word && !tokens[i + 1].Is("'s")) return false;
        if (!named && units.TryNoun(tokens, i + 1, out var unit, out _) && unit.Class is not UnitClass.Group and not UnitClass.Event) return false;
        read = new(i + 1, DateShape.Year) { Year = Whole(tokens[i]), Count = 1 };
        return true;
    }

    // on the 13th · tanggal 9
    private bool TryDayOnly(IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        if (!words.DayOnly.At(tokens, at, out var i) || !TryDay(tokens, i, out var day, out var end)) return false;
        if (words.DaySuffixes.Count > 0 && (end - i < 2 || (end < tokens.Count && tokens[end].IsWord))) return false;
        read = new(end, DateShape.Day) { Day = day };
        if (words.LastAfter.At(tokens, end, out i)) read = read with { End = i, Direction = -1 };
        return true;
    }

    // (26/10), by itself
    private static bool IsBracketed(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && at + 3 < tokens.Count && tokens[at - 1].Is("(") && tokens[at + 1].Is("/")
        && (tokens[at + 3].Is(")") || (at + 5 < tokens.Count && tokens[at + 3].Is("/") && tokens[at + 5].Is(")")));

    private bool TryDay(IReadOnlyList<Token> tokens, int at, out int day, out int end)
    {
        (day, end) = (0, at);
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Number || tokens[at].Form.Length > 2 || Whole(tokens[at]) is < 1 or > 31) return false;
        (day, end) = (Whole(tokens[at]), at + 1);
        if (end < tokens.Count && tokens[end].Start == tokens[at].End)
        {
            if (words.DaySuffixes.Contains(tokens[end].Form)) end++;
            else if (tokens[end].IsWord || tokens[end].Is("%")) return false;
            else if ((tokens[end].Is(":") || tokens[end].Is("/")) && end + 1 < tokens.Count && tokens[end + 1].Start == tokens[end].End && tokens[end + 1].Kind == TokenKind.Number) return false;
        }
        return true;
    }

    // A time of day and a zone behind a full date belong to it: "- 09:50 WIB".
    private DateRead Clock(IReadOnlyList<Token> tokens, DateRead read)
    {
        var i = read.End;
        while (i < tokens.Count && i < read.End + 2 && (tokens[i].Is("-") || tokens[i].Is(",") || tokens[i].Is("|"))) i++;
        if (i + 2 < tokens.Count && tokens[i].Kind == TokenKind.Number && tokens[i + 1].Is(":") && tokens[i + 2].Kind == TokenKind.Number) i += 3;
        else return read with { End = Trail(tokens, read.End) };
        if (i + 1 < tokens.Count && tokens[i].Is(":") && tokens[i + 1].Kind == TokenKind.Number) i += 2;
        return read with { End = words.Zones.At(tokens, i, out var end) ? end : i };
    }

    private int Trail(IReadOnlyList<Token> tokens, int at)
    {
        while (words.TimeWords.At(tokens, at, out var end)) at = end;
        return at;
    }

    private static bool IsYear(Token token) => token.Kind == TokenKind.Number && token.Form.Length == 4 && token.Form.All(char.IsAsciiDigit)
        && Whole(token) is >= 1900 and <= 2099;

    private static int Whole(Token token) =>
        int.TryParse(token.Form, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
}
