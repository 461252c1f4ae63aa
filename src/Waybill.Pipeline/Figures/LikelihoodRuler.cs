namespace Waybill.Pipeline.Figures;

/// <summary>A likelihood as a range on a ruler from 0 to 100 per cent, 120 by 18 pixels. It never shows one number, and no colour judges it.</summary>
public sealed record LikelihoodRuler
{
    private const double Left = 6;
    private const double Length = 108;

    // A bar thinner than this would not be seen.
    private const double LeastBar = 3;

    /// <summary>Makes a ruler.</summary>
    /// <param name="low">Low end, 0..1.</param>
    /// <param name="high">High end, 0..1, not below <paramref name="low"/>.</param>
    /// <param name="label">Word and range in the reader's language, such as "likely, 57 to 80 per cent".</param>
    /// <exception cref="ArgumentOutOfRangeException">Not within 0..1, or the wrong way round.</exception>
    public LikelihoodRuler(double low, double high, string label)
    {
        if (!(low is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(low), low, "A probability lies in 0..1.");
        if (!(high <= 1 && high >= low)) throw new ArgumentOutOfRangeException(nameof(high), high, "The high end lies between the low end and 1.");
        (Low, High, Label) = (low, high, label);
    }

    /// <summary>Low end, 0..1.</summary>
    public double Low { get; }

    /// <summary>High end, 0..1.</summary>
    public double High { get; }

    /// <summary>Word and range.</summary>
    public string Label { get; }

    /// <summary>True for a range that rests on example input: the frame is dashed.</summary>
    public bool Dashed { get; init; }

    /// <summary>The ruler as SVG.</summary>
    public string ToSvg()
    {
        var (from, to) = (Left + (Low * Length), Left + (High * Length));
        if (to - from < LeastBar)
        {
            from = Math.Clamp(((from + to) / 2) - (LeastBar / 2), Left, Left + Length - LeastBar);
            to = from + LeastBar;
        }
        var svg = new SvgWriter();
        svg.Add($"""<rect class="wf-sheet wf-line{(Dashed ? " wf-dash" : "")}" x="0.5" y="0.5" width="119" height="17" rx="2"/>""");
        for (var tick = 0; tick <= 10; tick++) svg.Add($"""<path class="wf-tick" d="M{Left + (tick * Length / 10)} 14v{(tick % 5 == 0 ? -5 : -3)}"/>""");
        svg.Add($"""<rect class="wf-solid" x="{from}" y="5" width="{to - from}" height="9"/><path class="wf-line" stroke-width="1.5" d="M{Left} 14h{Length}"/>""");
        return InlineMark.Svg(120, 18, "ink", Label, svg.Fragment);
    }
}
