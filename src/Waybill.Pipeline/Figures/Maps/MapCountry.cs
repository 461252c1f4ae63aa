namespace Waybill.Pipeline.Figures.Maps;

/// <summary>A state's name on a <see cref="RouteMap"/>. Where it stands is found by the map: in the midst of what the frame shows of the state.</summary>
/// <param name="Area">Name in the registry of parties or in the map data (<c>BorderBook</c>), such as "Russia". Unknown names are left out.</param>
/// <param name="Label">Its name in the reader's language.</param>
public sealed record MapCountry(string Area, string Label);
