using System.Globalization;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// The value of digits with separators. A separator before exactly three digits groups thousands whatever the language
/// (in news of this field "1.000" and "1,000" are never one), unless a magnitude word follows or the number begins with a
/// nought; any other separator is the decimal one.
/// </summary>
internal static class NumberLiteral
{
    /// <summary>More digits than any amount in the news has; longer ones are keys and telephone numbers.</summary>
    private const int MaxDigits = 15;

    /// <param name="form">Token of digits, commas and full stops.</param>
    /// <param name="decimalMark">The language's decimal mark.</param>
    /// <param name="scaled">True when a magnitude word follows: "2.345 million".</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the digits are no amount.</returns>
    public static bool TryRead(string form, char decimalMark, bool scaled, out decimal value)
    {
        value = 0;
        var digits = 0;
        var marks = 0;
        var lastMark = -1;
        var oneKind = true;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i]))
            {
                digits++;
                continue;
            }
            if (form[i] is not ('.' or ',')) return false;
            if (lastMark >= 0 && form[lastMark] != form[i]) oneKind = false;
            (marks, lastMark) = (marks + 1, i);
        }
        if (digits is 0 or > MaxDigits) return false;
        // 007 and 021 are keys; 0.5 and 0 are amounts.
        if (form[0] == '0' && form.Length > 1 && char.IsAsciiDigit(form[1])) return false;
        var fraction = lastMark < 0 ? 0 : form.Length - lastMark - 1;
        var isDecimal = marks switch
        {
            0 => false,
            1 => fraction != 3 || form[0] == '0' || lastMark > 3 || (scaled && form[lastMark] == decimalMark),
            _ when oneKind => false,
            _ => true,
        };
        if (marks > 1 && oneKind && !IsGrouped(form)) return false;
        Span<char> plain = stackalloc char[MaxDigits + 1];
        var n = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i])) plain[n++] = form[i];
            else if (isDecimal && i == lastMark) plain[n++] = '.';
        }
        return decimal.TryParse(plain[..n], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // 1.000.000, and 1,00,000 of South Asia; not 10.02.2024 and not 1.2.3.
    private static bool IsGrouped(string form)
    {
        var run = 0;
        var first = true;
        for (var i = 0; i <= form.Length; i++)
        {
            if (i < form.Length && char.IsAsciiDigit(form[i]))
            {
                run++;
                continue;
            }
            var last = i == form.Length;
            if (first ? run is < 1 or > 3 : last ? run != 3 : run is not (2 or 3)) return false;
            (first, run) = (false, 0);
        }
        return true;
    }
}
