namespace Waybill.Core.Claims;

/// <summary>The days that a claim is about, or on which it was said.</summary>
/// <param name="Days">The days, at least one end known.</param>
/// <param name="Basis">Whether the event or the statement is dated.</param>
public readonly record struct ClaimPeriod(DayInterval Days, PeriodBasis Basis);
