namespace Waybill.Core.Checks;

/// <summary>A number that a check uses and did not take from the claim.</summary>
/// <param name="Id">Identifier, as <c>c152-b</c>.</param>
/// <param name="Name">What it is.</param>
/// <param name="Low">Least value.</param>
/// <param name="High">Greatest value; equal to <paramref name="Low"/> where one is published.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Source">Address or reference.</param>
/// <param name="Date">Day it was published or computed, ISO 8601; null when not known.</param>
/// <param name="Version">Version of the factor table.</param>
/// <param name="Kind">published, implied, computed or physical.</param>
public sealed record CheckFactor(string Id, string Name, decimal Low, decimal High, string Unit, string Source, string? Date, int Version, string Kind);
