using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>
/// How a finding comes about: from the odds before any evidence, each row moves them by its decibans, to the odds after. A thin line through the end of
/// a bar is the range of its weight; the box at the foot is the range of the answer, which is the answer.
/// </summary>
public sealed record LedgerWaterfall
{
    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Odds before any evidence, in decibans: low, middle and high of the starting points.</summary>
    public required LedgerBar Prior { get; init; }

    /// <summary>Contributions, from top to bottom.</summary>
    public ImmutableArray<LedgerBar> Rows { get; init; } = [];

    /// <summary>
    /// Odds after the evidence, in decibans, as the method has them (it caps, so they need not be the sum); its middle is where the box has its mark.
    /// </summary>
    public required LedgerBar Sum { get; init; }

    /// <summary>Unit of the upper axis, such as "decibans".</summary>
    public string Decibans { get; init; } = "dB";

    /// <summary>Unit of the lower axis, such as "per cent".</summary>
    public string Percent { get; init; } = "%";

    /// <summary>How a number is written in the reader's language; null for the way that standards write it.</summary>
    public Func<double, string>? Number { get; init; }

    /// <summary>Width in CSS pixels, 480 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The waterfall as SVG; empty when nothing was counted.</summary>
    public string ToSvg() => Rows.IsEmpty ? "" : new LedgerWaterfallDrawing(this).Draw();
}
