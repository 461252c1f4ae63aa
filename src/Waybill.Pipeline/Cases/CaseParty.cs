namespace Waybill.Pipeline.Cases;

/// <summary>A party the case is about, as its author names it.</summary>
/// <param name="Name">Name, as text; what it refers to is sought in the registry later.</param>
/// <param name="Role">Alleged role; null when the author gave none.</param>
public sealed record CaseParty(string Name, CaseRole? Role);
