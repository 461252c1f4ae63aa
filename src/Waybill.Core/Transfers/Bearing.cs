namespace Waybill.Core.Transfers;

/// <summary>How one claim or observation bears on a proposition.</summary>
/// <param name="Item">Identifier of the claim or observation within the case.</param>
/// <param name="Side">Which way.</param>
/// <param name="Scope">Why it bears, or why it is out of scope, in words of the glossary; null where it is plain.</param>
public readonly record struct Bearing(string Item, BearingSide Side, BearingScope Scope);
