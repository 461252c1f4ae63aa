namespace Waybill.Core.Checks;

/// <summary>One comparison of a check: one definition, one estimator, one date.</summary>
/// <param name="Name">What it is compared with, as "recognised border".</param>
/// <param name="Value">The value as shown, with its unit, as "201.1 km".</param>
/// <param name="Verdict">What it alone says.</param>
/// <param name="Margin">How far apart, as "89 km, 44 %"; null where there is none.</param>
public sealed record CheckLine(string Name, string Value, Verdict Verdict, string? Margin);
