using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>
/// All estimates of one quantity beside each other, such as rounds in a container: each from its low to its high end, none merged with another,
/// with the claimed value and a physical limit across them.
/// </summary>
public sealed record RangePlot
{
    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Estimates, from top to bottom. Those with neither end are listed and not drawn.</summary>
    public ImmutableArray<RangeRow> Rows { get; init; } = [];

    /// <summary>The claimed value, an orange line; null for none.</summary>
    public RangeReference? Claimed { get; init; }

    /// <summary>What is physically possible at most, a hatched band; null for none.</summary>
    public RangeReference? Limit { get; init; }

    /// <summary>Unit of the axis, such as "rounds per container".</summary>
    public string Unit { get; init; } = "";

    /// <summary>True for an axis of factors. Falls back to equal steps when a value is not greater than zero.</summary>
    public bool Logarithmic { get; init; }

    /// <summary>How numbers on the axis are written in the reader's language; null for the way that standards write them.</summary>
    public Func<double, string>? Number { get; init; }

    /// <summary>Width in CSS pixels, 480 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The plot as SVG; empty when no row has a value.</summary>
    public string ToSvg() => Rows.Any(r => r.Low is not null || r.High is not null) ? new RangePlotDrawing(this).Draw() : "";
}
