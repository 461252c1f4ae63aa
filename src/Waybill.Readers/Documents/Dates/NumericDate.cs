using System.Globalization;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Dates;

/// <summary>Dates written in figures alone.</summary>
internal static class NumericDate
{
    /// <summary>The figures of 26/10/2023, 26-10-2023 or 26.10.2023, or null when the tokens are none.</summary>
    public static int[]? Split(IReadOnlyList<Token> tokens, int at, out int end)
    {
        end = at + 1;
        if (tokens[at].Form.Contains('.', StringComparison.Ordinal)) return Parse(tokens[at].Form.Split('.'));
        if (at + 2 >= tokens.Count || !IsJoin(tokens, at + 1)) return null;
        end = at + 3;
        if (at + 4 < tokens.Count && IsJoin(tokens, at + 3) && string.Equals(tokens[at + 1].Form, tokens[at + 3].Form, StringComparison.Ordinal))
        {
            end = at + 5;
            return Parse([tokens[at].Form, tokens[at + 2].Form, tokens[at + 4].Form]);
        }
        return tokens[at + 1].Is("/") ? Parse([tokens[at].Form, tokens[at + 2].Form]) : null;
    }

    /// <summary>Tells day, month and year apart. Two figures are a date only where one is due.</summary>
    public static bool TryRead(int[] figures, bool monthFirst, bool due, out int? year, out int month, out int day)
    {
        (year, month, day) = (null, 0, 0);
        if (figures.Length == 2)
        {
            if (!due) return false;
            return TryOrder(figures[0], figures[1], monthFirst, out month, out day);
        }
        if (figures.Length != 3) return false;
        if (figures[0] is >= 1900 and <= 2099)
        {
            (year, month, day) = (figures[0], figures[1], figures[2]);
            return month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(figures[0], month);
        }
        year = figures[2] is >= 1900 and <= 2099 ? figures[2] : due && figures[2] is >= 0 and <= 99 ? 2000 + figures[2] : null;
        return year is { } y && TryOrder(figures[0], figures[1], monthFirst, out month, out day) && day <= CalendarSystem.Iso.GetDaysInMonth(y, month);
    }

    private static bool TryOrder(int first, int second, bool monthFirst, out int month, out int day)
    {
        (month, day) = monthFirst ? (first, second) : (second, first);
        if (month > 12) (month, day) = (day, month);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static bool IsJoin(IReadOnlyList<Token> tokens, int i) => (tokens[i].Is("/") || tokens[i].Is("-"))
        && tokens[i].Start == tokens[i - 1].End && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].Start == tokens[i].End;

    private static int[]? Parse(string[] figures)
    {
        if (figures.Length is < 2 or > 3) return null;
        var values = new int[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].Length > 4 || !int.TryParse(figures[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i])) return null;
        }
        return values;
    }
}
