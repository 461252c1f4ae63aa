namespace Waybill.Core.Claims;

/// <summary>A place in a claim.</summary>
/// <param name="Role">What it is to the claim.</param>
/// <param name="Name">Canonical name of the gazetteer, or the text's own words where it is not in it.</param>
/// <param name="Site">Identifier of the gazetteer's site, or null where the text names no site that is known.</param>
public readonly record struct ClaimPlace(PlaceRole Role, string Name, string? Site);
