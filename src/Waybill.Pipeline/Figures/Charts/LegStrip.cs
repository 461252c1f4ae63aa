using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A route as a strip of boxes, sites and legs by turns: solid where a sensor saw something, dashed where somebody says so, an ellipse for a gap.</summary>
public sealed record LegStrip
{
    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Ways, one below the other: a route that branches, or that is told in several versions, has several.</summary>
    public ImmutableArray<LegChain> Chains { get; init; } = [];

    /// <summary>Legs beside each other before a way goes on in the next row, with its stop repeated.</summary>
    public int LegsInRow { get; init; } = 3;

    /// <summary>Width in CSS pixels, 480 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The strip as SVG; empty when there is no way.</summary>
    public string ToSvg() => Chains.IsEmpty ? "" : new LegStripDrawing(this).Draw();
}
