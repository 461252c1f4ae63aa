namespace Waybill.Core;

/// <summary>
/// An uncertain time in whole days, both ends inclusive. A null end is open (unknown or unbounded); both null means
/// that the expression is too vague to be dated ("recently"). Days are those of the document's own calendar and zone.
/// </summary>
/// <param name="Start">First possible day, or null.</param>
/// <param name="End">Last possible day, or null.</param>
public readonly record struct DayInterval(LocalDate? Start, LocalDate? End)
{
    /// <summary>True when neither end is known.</summary>
    public bool IsVague => Start is null && End is null;

    /// <summary>A single day.</summary>
    public static DayInterval OneDay(LocalDate day) => new(day, day);
}
