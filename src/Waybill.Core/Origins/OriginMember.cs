namespace Waybill.Core.Origins;

/// <summary>A claim or observation of an origin.</summary>
/// <param name="Item">Identifier within the case.</param>
/// <param name="Link">Why it belongs to it.</param>
/// <param name="Evidence">The evidence it stands in.</param>
public readonly record struct OriginMember(string Item, OriginLink Link, Sha256Digest Evidence);
