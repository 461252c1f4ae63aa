using Waybill.Core;

namespace Waybill.Readers.Documents.Dates;

/// <summary>
/// Sets an expression into the calendar. Rules of the annotation guideline, §2 (period) and §10: early is the 1st to the
/// 10th, mid the 15th, late the 21st to the end; last week is the Monday to Sunday before; a weekday is the last such day not
/// after publication; a missing year is the nearest that lies in the past.
/// </summary>
internal sealed class DateResolver
{
    /// <summary>How many years to look back for one in which the day falls on the weekday beside it.</summary>
    private const int WeekdayYears = 3;

    private static readonly DayInterval Vague = new(null, null);

    /// <summary>Value of <see cref="DateRead.Direction"/> behind "by" and "will": the nearer of past and future.</summary>
    public const int Deadline = 2;

    /// <summary>Half a year: a date without a year that lies nearer in the future is meant to come, where the words look ahead.</summary>
    private const int NearDays = 183;

    private readonly LocalDate? published;

    /// <param name="published">Day of publication, or null: then relative words are vague.</param>
    public DateResolver(LocalDate? published) => (this.published, Statement) = (published, published);

    /// <summary>The day last named, on which "the next day" builds; null at first.</summary>
    public LocalDate? Anchor { get; set; }

    /// <summary>The day of the statement, up to which "since" reaches: the last day named in the week before publication, else publication.</summary>
    public LocalDate? Statement { get; set; }

    /// <summary>What an expression means, by itself.</summary>
    /// <param name="read">The expression.</param>
    /// <param name="year">Year to use when it names none, or null.</param>
    public DayInterval Resolve(DateRead read, int? year = null)
    {
        try
        {
            return ResolveUnchecked(read, year);
        }
        catch (ArgumentOutOfRangeException)
        {
            // NodaTime has no such day: 31 February, or a year beyond its calendar.
            return Vague;
        }
        catch (OverflowException)
        {
            return Vague;
        }
    }

    /// <summary>From the first day of one expression to the last of another; years are carried over.</summary>
    public DayInterval Between(DateRead first, DateRead last)
    {
        var end = Resolve(last);
        DayInterval start;
        if (first.Shape is DateShape.Day or DateShape.Month && first.Year is null && first.YearOffset is null && end.End is { } known)
        {
            var named = first.Month is null && last.Month is not null ? first with { Month = last.Month } : first;
            start = Resolve(named, known.Year);
            if (start.Start > end.End) start = Resolve(named, known.Year - 1);
        }
        else start = Resolve(first);
        if (end.End is { } late && start.Start is { } early && late < early && last.Year is null && last.Shape is DateShape.Day or DateShape.Month)
        {
            end = Resolve(last, early.Year);
            if (end.End < early) end = Resolve(last, early.Year + 1);
        }
        return start.Start is not null && end.End is not null && start.Start <= end.End ? new(start.Start, end.End) : Vague;
    }

    private DayInterval ResolveUnchecked(DateRead read, int? year) => read.Shape switch
    {
        DateShape.Day => Day(read, year),
        DateShape.Weekday => Weekday(read),
        DateShape.Month => Month(read, year),
        DateShape.Year => Part(new(read.Year!.Value, 1, 1), new LocalDate(read.Year!.Value, 12, 31).PlusYears(Math.Max(1, read.Count) - 1), read, DateUnit.Year),
        DateShape.Months => Months(read),
        DateShape.Relative => Relative(read),
        DateShape.Window => Statement is { } end ? new(Back(end, read.Unit, read.Count), end) : Vague,
        DateShape.Recent => Statement is { } end ? new(null, end) : Vague,
        DateShape.Now => published is { } day ? DayInterval.OneDay(day) : Vague,
        _ => Vague,
    };

    private DayInterval Day(DateRead read, int? year)
    {
        if (read.Month is not { } month) return published is { } day ? DayOfMonth(day, read.Day!.Value) : Vague;
        year = read.Year ?? Offset(read.YearOffset) ?? year ?? NearestYear(month, read.Day!.Value, read.Direction, read.Weekday);
        if (year is not { } y || read.Day > CalendarSystem.Iso.GetDaysInMonth(y, month)) return Vague;
        var first = new LocalDate(y, month, read.Day!.Value);
        return new(first, read.LastDay is { } last && last <= CalendarSystem.Iso.GetDaysInMonth(y, month) ? new LocalDate(y, month, last) : first);
    }

    private static DayInterval DayOfMonth(LocalDate published, int day)
    {
        var month = published.ToYearMonth();
        for (var n = 0; n < 3; n++, month = month.PlusMonths(-1))
        {
            if (day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)) continue;
            var found = month.OnDayOfMonth(day);
            if (found <= published) return DayInterval.OneDay(found);
        }
        return Vague;
    }

    private int? Offset(int? years) => years is { } n && published is { } day ? day.Year + n : null;

    private int? NearestYear(int month, int day, int? direction, int? weekday)
    {
        if (published is not { } now) return null;
        if (weekday is { } wanted)
        {
            // The weekday beside it settles the year; next month's "Tuesday (Jan. 2)" may be announced.
            for (var y = now.Year + 1; y > now.Year - WeekdayYears; y--)
            {
                if (day > CalendarSystem.Iso.GetDaysInMonth(y, month)) continue;
                var found = new LocalDate(y, month, day);
                if ((int)found.DayOfWeek == wanted && found <= now.PlusDays(90)) return y;
            }
        }
        var year = now.Year;
        var here = new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));
        if (direction == 1) return here > now ? year : year + 1;
        if (direction == Deadline) return here > now && here <= now.PlusDays(NearDays) ? year
            : here <= now && here.PlusYears(1) <= now.PlusDays(NearDays) ? year + 1 : here <= now ? year : year - 1;
        // One day ahead is another time zone, not another year.
        return here <= now.PlusDays(1) ? year : year - 1;
    }

    private DayInterval Weekday(DateRead read)
    {
        if (published is not { } now) return Vague;
        var day = (IsoDayOfWeek)read.Weekday!.Value;
        if (read.WeekOffset is { } weeks) return DayInterval.OneDay(Monday(now).PlusWeeks(weeks).PlusDays((int)day - 1));
        return DayInterval.OneDay(read.Direction switch
        {
            1 => now.Next(day),
            -1 => now.Previous(day),
            _ => now.DayOfWeek == day ? now : now.Previous(day),
        });
    }

    private DayInterval Month(DateRead read, int? hint)
    {
        var month = read.Month!.Value;
        var year = read.Year ?? Offset(read.YearOffset) ?? hint;
        if (year is null)
        {
            if (published is not { } now) return Vague;
            year = now.Year;
            if (read.Direction == 1) year += month > now.Month ? 0 : 1;
            else if (read.Direction == Deadline)
            {
                var ahead = (month - now.Month + 12) % 12;
                year += ahead <= 6 ? (now.Month + ahead > 12 ? 1 : 0) : month > now.Month ? -1 : 0;
            }
            else if (month > now.Month || (read.Direction == -1 && month == now.Month)) year--;
        }
        var first = new LocalDate(year.Value, month, 1);
        return Part(first, first.With(DateAdjusters.EndOfMonth), read, DateUnit.Month);
    }

    private DayInterval Months(DateRead read)
    {
        var year = read.Year ?? Offset(read.YearOffset);
        if (year is null)
        {
            if (published is not { } now || read.Direction is not { } direction) return Vague;
            year = now.Year;
            if (direction == 1) year += new LocalDate(now.Year, read.Month!.Value, 1) > now ? 0 : 1;
            else if (direction == -1 && new LocalDate(now.Year, read.Month!.Value, 1).PlusMonths(read.Count) > now) year--;
        }
        var first = new LocalDate(year.Value, read.Month!.Value, 1);
        return new(first, first.PlusMonths(read.Count).PlusDays(-1));
    }

    private DayInterval Relative(DateRead read)
    {
        switch (read.Unit)
        {
            case DateUnit.Vague: return Vague;
            case DateUnit.Same: return Anchor is { } day ? DayInterval.OneDay(day.PlusDays(read.Count)) : Vague;
            case DateUnit.SameMonth: return Anchor is { } named ? Whole(named.PlusMonths(read.Count), DateUnit.Month) : Vague;
            case DateUnit.SameYear: return Anchor is { } dated ? Whole(dated.PlusYears(read.Count), DateUnit.Year) : Vague;
        }
        if (published is not { } now) return Vague;
        switch (read.Unit)
        {
            case DateUnit.YearToDate: return new(new LocalDate(now.Year, 1, 1), now);
            case DateUnit.Day: return DayInterval.OneDay(now.PlusDays(read.Count));
            case DateUnit.Week when read.Counted: return DayInterval.OneDay(now.PlusWeeks(read.Count));
            case DateUnit.Week:
                var week = Whole(now.PlusWeeks(read.Count), DateUnit.Week);
                if (read.Count == 0 && read.Part == DatePart.Whole) return week with { End = now };
                return Part(week.Start!.Value, week.End!.Value, read, DateUnit.Week);
        }
        var (first, last) = Whole(Shift(now, read.Unit, read.Count), read.Unit);
        return Part(first!.Value, last!.Value, read, read.Unit);
    }

    private DayInterval Part(LocalDate first, LocalDate last, DateRead read, DateUnit unit)
    {
        var part = read.Part;
        if (part == DatePart.Whole) return new(first, last);
        if (part == DatePart.Earlier) return new(first, published is { } now && now >= first && now < last ? now : last);
        if (part == DatePart.Later) return new(published is { } today && today > first && today <= last ? today : first, last);
        var found = (unit, part) switch
        {
            (DateUnit.Month, DatePart.Early) => new DayInterval(first, first.PlusDays(9)),
            (DateUnit.Month, DatePart.Mid) => DayInterval.OneDay(first.PlusDays(14)),
            (DateUnit.Month, _) => new(first.PlusDays(20), last),
            (DateUnit.Week, DatePart.Early) => new(first, first.PlusDays(1)),
            (DateUnit.Week, DatePart.Mid) => DayInterval.OneDay(first.PlusDays(2)),
            (DateUnit.Week, _) => new(first.PlusDays(4), last),
            // A third of a year: the guideline settles months only.
            (_, DatePart.Early) => new(first, first.PlusMonths(4).PlusDays(-1)),
            (_, DatePart.Mid) => new(first.PlusMonths(4), first.PlusMonths(8).PlusDays(-1)),
            _ => new(first.PlusMonths(8), last),
        };
        return read.Direction is not (Deadline or 1) && published is { } day && day >= found.Start && day < found.End ? found with { End = day } : found;
    }

    private static LocalDate Shift(LocalDate day, DateUnit unit, int count) => unit switch
    {
        DateUnit.Weekend => day.PlusWeeks(count),
        DateUnit.Month => day.PlusMonths(count),
        DateUnit.Quarter => day.PlusMonths(3 * count),
        DateUnit.Decade => day.PlusYears(10 * count),
        DateUnit.Year => day.PlusYears(count),
        _ => day.PlusDays(count),
    };

    private static DayInterval Whole(LocalDate day, DateUnit unit)
    {
        switch (unit)
        {
            case DateUnit.Week: return new(Monday(day), Monday(day).PlusDays(6));
            case DateUnit.Weekend: return new(Monday(day).PlusDays(5), Monday(day).PlusDays(6));
            case DateUnit.Month: return new(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));
            case DateUnit.Quarter:
                var first = new LocalDate(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1);
                return new(first, first.PlusMonths(3).PlusDays(-1));
            case DateUnit.Decade: return new(new LocalDate(day.Year - (day.Year % 10), 1, 1), new LocalDate(day.Year - (day.Year % 10) + 9, 12, 31));
            default: return new(new LocalDate(day.Year, 1, 1), new LocalDate(day.Year, 12, 31));
        }
    }

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static LocalDate Back(LocalDate day, DateUnit unit, int count) => unit switch
    {
        DateUnit.Week => day.PlusWeeks(-count),
        _ => Shift(day, unit, -count),
    };
}
