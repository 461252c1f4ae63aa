using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Maps;

/// <summary>
/// The map of a route: what was seen is solid, what is claimed is dashed, and a circle says how precisely a place is known. It shows the past
/// only: no line goes on beyond what somebody said or a sensor saw.
/// </summary>
/// <remarks>
/// Land and borders are those of <c>BorderBook</c>, the same that the checks measure to: internationally recognised borders; areas that states
/// differ on have a dashed outline and are named. Where the legs differ in length by more than <see cref="PanelRatio"/> there are two panels,
/// the short legs above, the whole below.
/// </remarks>
public sealed record RouteMap
{
    /// <summary>A leg so many times longer than the shortest gets a panel of its own.</summary>
    public const double PanelRatio = 10;

    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Places; the first are labelled first where room is scarce.</summary>
    public ImmutableArray<MapSite> Sites { get; init; } = [];

    /// <summary>Movements between them.</summary>
    public ImmutableArray<MapLeg> Legs { get; init; } = [];

    /// <summary>States to be named.</summary>
    public ImmutableArray<MapCountry> Countries { get; init; } = [];

    /// <summary>Distances that a check measured.</summary>
    public ImmutableArray<MapMeasure> Measures { get; init; } = [];

    /// <summary>Names of contested areas in the reader's language, by their names in the map data; those not listed keep the latter.</summary>
    public ImmutableDictionary<string, string> ContestedNames { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Stands before the names of contested areas below the map, such as "Dashed outline, states differ:".</summary>
    public string ContestedCaption { get; init; } = "";

    /// <summary>Source of the outlines and what the marks mean; stands below the map.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>Unit of the scale bar.</summary>
    public string Kilometre { get; init; } = "km";

    /// <summary>Width in CSS pixels, 320 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The map as SVG; empty when there is no site.</summary>
    /// <exception cref="ArgumentException">A leg or a measure names a site that is not on the map, or two sites have one id.</exception>
    public string ToSvg() => Sites.IsEmpty ? "" : new RouteMapDrawing(this).Draw();
}
