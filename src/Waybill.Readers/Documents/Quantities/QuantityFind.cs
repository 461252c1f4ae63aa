using Waybill.Core;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>A quantity found in a text.</summary>
/// <param name="Start">First UTF-16 position.</param>
/// <param name="End">One past the last.</param>
/// <param name="Value">Interval and unit.</param>
internal readonly record struct QuantityFind(int Start, int End, QuantityInterval Value);
