namespace Waybill.Pipeline.Figures;

/// <summary>Analytic confidence: three diamonds of which one, two or three are filled. It never stands beside the words of a likelihood.</summary>
public sealed record ConfidenceDiamonds
{
    /// <summary>Makes the mark.</summary>
    /// <param name="level">1 low, 2 moderate, 3 high.</param>
    /// <param name="label">The words in the reader's language, such as "moderate confidence".</param>
    /// <exception cref="ArgumentOutOfRangeException">No such level.</exception>
    public ConfidenceDiamonds(int level, string label)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        (Level, Label) = (level, label);
    }

    /// <summary>1 low, 2 moderate, 3 high.</summary>
    public int Level { get; }

    /// <summary>The words.</summary>
    public string Label { get; }

    /// <summary>The mark as SVG, 36 by 12 pixels.</summary>
    public string ToSvg() => InlineMark.Svg(36, 12, "ink", Label, string.Concat(Enumerable.Range(0, 3).Select(i =>
        $"""<path d="M{SvgWriter.Number(6 + (12 * i))} 1l5 5l-5 5l-5-5z" fill="{(i < Level ? "currentColor" : "none")}" stroke="currentColor" stroke-width="1.3"/>""")));
}
