namespace Waybill.Core.Observations;

/// <summary>Something that an analyst concludes from what is visible. It moves no physical proposition.</summary>
/// <param name="What">In the analyst's words.</param>
/// <param name="Basis">What it is concluded from; null when the record does not say.</param>
public sealed record InferredThing(string What, string? Basis);
