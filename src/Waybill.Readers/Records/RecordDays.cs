using System.Globalization;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>Days and periods as records give them: ISO 8601 days, months, moments with their offset, and intervals of them.</summary>
internal static class RecordDays
{
    /// <summary>What <see cref="Parse"/> takes, for a sentence.</summary>
    public const string Expected = "2023-09-12, 2023-09, 2023-09-07/2023-09-08 or 2023-09-12T01:20Z/02:40Z";

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>
    /// One expression; null when it is none or a day in it does not exist. An open end of an interval is empty or <c>..</c> (ISO 8601-2).
    /// A month alone is the whole month, and approximate.
    /// </summary>
    public static (DayInterval Days, bool Approximate)? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2) return null;
        if (One(parts[0].Trim()) is not { } first) return null;
        if (parts.Length == 1) return first.Days.IsVague ? null : first;
        var end = parts[1].Trim();
        // The end of an interval of moments may leave the day out: it is the same.
        if (end.Length is >= 5 and <= 11 && end[2] == ':' && Clock.Parse(end[..5]).Success) return first;
        if (One(end) is not { } last || (first.Days.IsVague && last.Days.IsVague)) return null;
        return (new(first.Days.Start, last.Days.End), first.Approximate || last.Approximate);
    }

    /// <summary>
    /// The period of a row: <paramref name="startKey"/> with <c>end</c> and <c>precision</c> beside it. An end that stands there as null is open;
    /// without one the period is one day, or the month where the precision is the month.
    /// </summary>
    public static (DayInterval Days, bool Approximate) Read(RecordRow row, string startKey, string endKey, string? precisionKey)
    {
        var precision = precisionKey is null ? null : row.Text(precisionKey);
        if (precision is not (null or "day" or "range" or "month" or "approx")) row.Wrong(precisionKey!, "is no precision", precision, "day, range, month or approx");
        var approximate = precision is "month" or "approx";
        var start = Expression(row, startKey);
        var end = Expression(row, endKey);
        approximate |= start?.Approximate == true || end?.Approximate == true;
        var (from, to) = (start?.Days.Start, start?.Days.End);
        if (end is { } stated) to = stated.Days.End;
        else if (row.Value(endKey) is null && row.Has(endKey)) to = null;
        else if (precision == "month" && from is { } day && to == day) to = day.With(DateAdjusters.EndOfMonth);
        if (from > to)
        {
            row.Wrong(endKey, "is before the start", row.Text(endKey) ?? row.Text(startKey), "an end on or after " + Iso(from.Value));
            to = from;
        }
        return (new(from, to), approximate);
    }

    /// <summary>ISO 8601.</summary>
    public static string Iso(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    private static (DayInterval Days, bool Approximate)? Expression(RecordRow row, string key)
    {
        if (row.Text(key) is not { } text) return null;
        if (Parse(text) is { } read) return read;
        row.Wrong(key, "is no day or period that exists", text, Expected);
        return null;
    }

    private static (DayInterval Days, bool Approximate)? One(string text)
    {
        if (text is "" or "..") return (default, false);
        if (DayOrInstant.Day(text) is { } day) return (DayInterval.OneDay(day), false);
        var month = YearMonthPattern.Iso.Parse(text);
        return month.Success ? (new(month.Value.OnDayOfMonth(1), month.Value.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth)), true) : null;
    }
}
