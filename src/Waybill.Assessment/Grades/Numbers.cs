using System.Globalization;

namespace Waybill.Assessment.Grades;

/// <summary>Numbers as the ledger prints them; the same in every culture.</summary>
internal static class Numbers
{
    /// <summary>A number 0..1 with two decimals and no leading zero: <c>.45</c>, <c>1.00</c>.</summary>
    public static string Share(double value)
    {
        var text = value.ToString("0.00", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>An interval of shares; one number where both ends print alike.</summary>
    public static string Share(double low, double high) => Share(low) == Share(high) ? Share(low) : $"{Share(low)}–{Share(high)}";

    /// <summary>Decibans with a sign and one decimal: <c>+6.0</c>, <c>−0.1</c> with the minus sign of ISO 80000-1, <c>0.0</c>.</summary>
    public static string Decibans(double value)
    {
        var text = Math.Abs(value).ToString("0.0", CultureInfo.InvariantCulture);
        return value > 0 ? $"+{text} dB" : value < 0 ? $"−{text} dB" : $"{text} dB";
    }

    /// <summary>A number with one decimal.</summary>
    public static string Tenth(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
