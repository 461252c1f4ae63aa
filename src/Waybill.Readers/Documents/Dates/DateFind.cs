using Waybill.Core;

namespace Waybill.Readers.Documents.Dates;

/// <summary>A date expression found in a text.</summary>
/// <param name="Start">First UTF-16 position.</param>
/// <param name="End">One past the last.</param>
/// <param name="Days">What it means.</param>
/// <param name="Kind">What kind of expression it is.</param>
/// <param name="Weekday">Weekday that the words give beside day, month and year; null where one of them is missing.</param>
internal readonly record struct DateFind(int Start, int End, DayInterval Days, DateKind Kind, IsoDayOfWeek? Weekday = null);
