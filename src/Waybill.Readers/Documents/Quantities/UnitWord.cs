namespace Waybill.Readers.Documents.Quantities;

/// <summary>A unit with its class.</summary>
/// <param name="Unit">Name of the unit, as in <see cref="Waybill.Core.QuantityInterval"/>.</param>
/// <param name="Class">How it may be counted.</param>
internal readonly record struct UnitWord(string Unit, UnitClass Class);
