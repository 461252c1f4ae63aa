using System.Globalization;
using Waybill.Readers.Documents.Furniture;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Intake.Stated;

/// <summary>
/// Finds dates that name day, month and year in short stretches of page furniture: "21 Oktober 2023", "Oct. 26, 2023",
/// "26/10/2023", "2023-10-26", "2023.10.26", "2023년 10월 26일". Dates in the article's prose are read elsewhere.
/// </summary>
internal static class FullDates
{
    /// <summary>A date and where it stands, in UTF-16 units of the stretch.</summary>
    internal readonly record struct Find(int Start, int End, LocalDate Day);

    /// <summary>The latest date in <paramref name="text"/>, or null. Numeric dates whose order is open are left out.</summary>
    public static LocalDate? Last(string text, bool dayFirst = false)
    {
        LocalDate? last = null;
        foreach (var find in All(Tokenizer.Split(text), dayFirst))
        {
            if (last is null || find.Day > last) last = find.Day;
        }
        return last;
    }

    /// <summary>All dates in reading order.</summary>
    /// <param name="tokens">Tokens of the stretch.</param>
    /// <param name="dayFirst">True when 3/4/2023 is the third of April; false leaves it out, as it may be the fourth of March.</param>
    public static IEnumerable<Find> All(IReadOnlyList<Token> tokens, bool dayFirst)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!TryAt(tokens, i, dayFirst, out var end, out var day)) continue;
            yield return new(tokens[i].Start, tokens[end - 1].End, day);
            i = end - 1;
        }
    }

    /// <summary>The date that begins at token <paramref name="at"/>.</summary>
    public static bool TryAt(IReadOnlyList<Token> tokens, int at, bool dayFirst, out int end, out LocalDate day)
    {
        (end, day) = (at, default);
        if (tokens[at].Kind == TokenKind.Number)
        {
            var first = tokens[at].Form;
            if (first.Length is >= 8 and <= 11 && Dotted(first, dayFirst, out day))
            {
                end = at + 1;
                return true;
            }
            if (!Int(first, out var a)) return false;
            // 26/10/2023, 26-10-2023, 2023-10-26
            if (at + 4 < tokens.Count && tokens[at + 1].Form is "/" or "-" && tokens[at + 3].Is(tokens[at + 1].Form)
                && tokens[at + 2].Kind == TokenKind.Number && tokens[at + 4].Kind == TokenKind.Number
                && Int(tokens[at + 2].Form, out var b) && Int(tokens[at + 4].Form, out var c) && Numeric(a, b, c, dayFirst, out day))
            {
                end = at + 5;
                return true;
            }
            // 2023年10月26日, 2023년 10월 26일
            if (a is > 1900 and < 2101 && at + 4 < tokens.Count && tokens[at + 1].Form is "年" or "년" && tokens[at + 3].Form is "月" or "월"
                && Int(tokens[at + 2].Form, out b) && Int(tokens[at + 4].Form, out c) && Make(a, b, c, out day))
            {
                end = at + 5 < tokens.Count && tokens[at + 5].Form is "日" or "일" ? at + 6 : at + 5;
                return true;
            }
            var i = at + 1;
            if (i < tokens.Count && tokens[i].Form is "st" or "nd" or "rd" or "th") i++;
            if (i < tokens.Count && tokens[i].Form is "-" or "of") i++;
            return a is >= 1 and <= 31 && MonthThenYear(tokens, i, a, out end, out day);
        }
        if (!FurnitureWords.Instance.TryMonth(tokens[at].Form, out var month)) return false;
        var next = SkipDot(tokens, at + 1);
        if (next >= tokens.Count || !Int(tokens[next].Form, out var date) || date is < 1 or > 31) return false;
        next++;
        if (next < tokens.Count && tokens[next].Form is "st" or "nd" or "rd" or "th") next++;
        if (next < tokens.Count && tokens[next].Is(",")) next++;
        if (next >= tokens.Count || !Int(tokens[next].Form, out var year) || !Make(year, month, date, out day)) return false;
        end = next + 1;
        return true;
    }

    private static bool MonthThenYear(IReadOnlyList<Token> tokens, int at, int date, out int end, out LocalDate day)
    {
        (end, day) = (at, default);
        if (at >= tokens.Count || !FurnitureWords.Instance.TryMonth(tokens[at].Form, out var month)) return false;
        var next = SkipDot(tokens, at + 1);
        if (next < tokens.Count && tokens[next].Form is "," or "-") next++;
        if (next >= tokens.Count || !Int(tokens[next].Form, out var year) || !Make(year, month, date, out day)) return false;
        end = next + 1;
        return true;
    }

    private static int SkipDot(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && tokens[i].Is(".") ? i + 1 : i;

    private static bool Dotted(string number, bool dayFirst, out LocalDate day)
    {
        day = default;
        var parts = number.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || !Int(parts[0], out var a) || !Int(parts[1], out var b) || !Int(parts[2], out var c)) return false;
        // Dots are written where the day comes first.
        return a > 1900 ? Make(a, b, c, out day) : Make(c, b, a, out day) || (dayFirst && Numeric(a, b, c, true, out day));
    }

    private static bool Numeric(int a, int b, int c, bool dayFirst, out LocalDate day)
    {
        day = default;
        if (a > 1900) return Make(a, b, c, out day);
        if (c < 1900) return false;
        if (dayFirst || a > 12 || a == b) return Make(c, b, a, out day);
        return b > 12 && Make(c, a, b, out day);
    }

    private static bool Make(int year, int month, int date, out LocalDate day)
    {
        day = default;
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || date < 1 || date > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        day = new(year, month, date);
        return true;
    }

    private static bool Int(string form, out int value) => int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
