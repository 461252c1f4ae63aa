namespace Waybill.Core.Law;

/// <summary>Votes in the Security Council.</summary>
/// <param name="For">For.</param>
/// <param name="Against">Against.</param>
/// <param name="Abstaining">Abstaining.</param>
public readonly record struct VoteRecord(int For, int Against, int Abstaining);
