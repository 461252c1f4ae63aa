namespace Waybill.Pipeline.Views;

/// <summary>A run of one look.</summary>
/// <param name="Text">Its text, as in the document; not yet made harmless for a terminal or a page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Claim">Number, from 1, of the claim that begun last of those whose words it is part of, or that a mark opens or closes; 0: of none.</param>
/// <param name="IsDate">True within a date, where dates are marked.</param>
public readonly record struct MarkedRun(string Text, RunKind Kind, int Claim = 0, bool IsDate = false);
