namespace Waybill.Readers.Documents.Dates;

/// <summary>What a date expression names, before it is set into the calendar.</summary>
internal enum DateShape
{
    /// <summary>A day of a month; month or year may be missing.</summary>
    Day,

    /// <summary>A weekday alone.</summary>
    Weekday,

    /// <summary>A month; the year may be missing.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Months of a year: half, quarter, season.</summary>
    Months,

    /// <summary>A unit counted from publication: last week, three days ago.</summary>
    Relative,

    /// <summary>A length of time up to the statement.</summary>
    Window,

    /// <summary>A time up to the statement that begins one cannot say when: "in recent weeks".</summary>
    Recent,

    /// <summary>Publication itself: "until now".</summary>
    Now,
}
