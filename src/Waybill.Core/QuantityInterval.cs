namespace Waybill.Core;

/// <summary>
/// What and how much, as an interval with a unit; never a bare number. A null bound is open: "more than 1,000" has no
/// upper bound, "up to 500" no lower one.
/// </summary>
/// <param name="Min">Least value, inclusive, or null.</param>
/// <param name="Max">Greatest value, inclusive, or null.</param>
/// <param name="Unit">Unit in the singular, lower case, as <c>container</c>, <c>round</c>, <c>km</c>; money by ISO 4217 code or currency word.</param>
/// <param name="Approximate">True when the words say so ("about", "more than", "dozens").</param>
public readonly record struct QuantityInterval(decimal? Min, decimal? Max, string Unit, bool Approximate);
