namespace Waybill.Readers.Documents.Dates;

/// <summary>A date expression as its words give it.</summary>
/// <param name="End">Index of the token behind it.</param>
/// <param name="Shape">What it names.</param>
internal readonly record struct DateRead(int End, DateShape Shape)
{
    /// <summary>Year, when the words give it.</summary>
    public int? Year { get; init; }

    /// <summary>Month 1 to 12, when the words give it; first month of <see cref="DateShape.Months"/>.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month.</summary>
    public int? Day { get; init; }

    /// <summary>Last day of "7-8 November", else null.</summary>
    public int? LastDay { get; init; }

    /// <summary>Weekday, 1 Monday to 7 Sunday.</summary>
    public int? Weekday { get; init; }

    /// <summary>Early, mid, late.</summary>
    public DatePart Part { get; init; }

    /// <summary>−1 for "last", 1 for "next", null when the words do not say.</summary>
    public int? Direction { get; init; }

    /// <summary>Years from that of publication, when the words say "last year".</summary>
    public int? YearOffset { get; init; }

    /// <summary>Weeks from that of publication, for a weekday: "Friday last week".</summary>
    public int? WeekOffset { get; init; }

    /// <summary>Unit of a relative expression.</summary>
    public DateUnit Unit { get; init; }

    /// <summary>Units from publication (or from the day last named), negative before; length of a window; months of <see cref="DateShape.Months"/>.</summary>
    public int Count { get; init; }

    /// <summary>True when units are counted ("three weeks ago") and not calendar units ("last week").</summary>
    public bool Counted { get; init; }
}
