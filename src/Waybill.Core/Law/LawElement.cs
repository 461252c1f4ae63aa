namespace Waybill.Core.Law;

/// <summary>One element of a provision, tested.</summary>
/// <param name="Name">addressee, direction, goods, act, time, amount (where the provision sets a limit) or exemption.</param>
/// <param name="State">What the test says.</param>
/// <param name="Why">In a sentence.</param>
public sealed record LawElement(string Name, ElementState State, string Why);
