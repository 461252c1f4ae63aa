using System.Globalization;
using NodaTime.Text;
using Waybill.Core;

namespace Waybill.Assessment.Checks;

/// <summary>Numbers, intervals and days as the sentences of checks write them; the same in every culture.</summary>
internal static class Figures
{
    /// <summary>A number with at most one decimal: <c>6,920</c>, <c>3.3</c>.</summary>
    public static string Of(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A number with at most two decimals.</summary>
    public static string Fine(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(decimal value) => decimal.Round(value, 0, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Two numbers as a range; one where they print alike.</summary>
    public static string Range(decimal low, decimal high, Func<decimal, string>? format = null)
    {
        format ??= Of;
        var (from, to) = (format(low), format(high));
        return string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from}–{to}";
    }

    /// <summary>A count with its noun: <c>1 day</c>, <c>3 days</c>.</summary>
    public static string Count(decimal count, string noun) => $"{Of(count)} {Noun(noun, count == 1)}";

    /// <summary>An interval with its unit: <c>1,000 containers or more</c>, <c>about 300 containers</c>, <c>at most 500 rounds</c>.</summary>
    public static string Of(QuantityInterval value)
    {
        var about = value.Approximate ? "about " : "";
        return value switch
        {
            { Min: { } min, Max: { } max } when min == max => $"{about}{Count(min, value.Unit)}",
            { Min: { } min, Max: { } max } => $"{about}{Of(min)} to {Count(max, value.Unit)}",
            { Min: { } min } => $"{Count(min, value.Unit)} or more",
            { Max: { } max } => $"at most {Count(max, value.Unit)}",
            _ => $"an unstated number of {Noun(value.Unit, false)}",
        };
    }

    /// <summary>Days: <c>2023-09-07 to 2023-10-01</c>, <c>since 2023-08-01</c>; "undated" when vague.</summary>
    public static string Of(DayInterval days) => days switch
    {
        { Start: { } start, End: { } end } when start == end => Of(start),
        { Start: { } start, End: { } end } => $"{Of(start)} to {Of(end)}",
        { Start: { } start } => $"since {Of(start)}",
        { End: { } end } => $"until {Of(end)}",
        _ => "undated",
    };

    /// <summary>A day, ISO 8601.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A list in prose: <c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    // Symbols of units take no plural.
    private static string Noun(string unit, bool one)
    {
        if (one || unit.Length <= 2 || unit.EndsWith('s') || unit.EndsWith("aircraft", StringComparison.Ordinal)) return unit;
        return unit.EndsWith('y') && !"aeiou".Contains(unit[^2], StringComparison.Ordinal) ? unit[..^1] + "ies" : unit + "s";
    }
}
