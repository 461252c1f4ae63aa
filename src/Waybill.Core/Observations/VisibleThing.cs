namespace Waybill.Core.Observations;

/// <summary>Something that the sensor shows.</summary>
/// <param name="What">In the analyst's words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many, or null.</param>
/// <param name="Vessel">Ship it is, by identifier or name, or null.</param>
public sealed record VisibleThing(string What, VisibleKind Kind, QuantityInterval? Count = null, string? Vessel = null);
