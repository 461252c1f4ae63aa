namespace Waybill.Pipeline.Figures;

/// <summary>The verdict of a check, a solid tile of 22 by 22 pixels in the colour of Waybill's own judgement.</summary>
/// <param name="Verdict">Which.</param>
/// <param name="Label">Its words in the reader's language; spoken and shown on pointing.</param>
public sealed record VerdictMark(FigureVerdict Verdict, string Label)
{
    /// <summary>The tile as SVG.</summary>
    public string ToSvg() => InlineMark.Svg(22, 22, "ink", Label, $"""<rect class="wf-solid" width="22" height="22" rx="2"/><path class="wf-tile" d="{Sign}"/>""");

    private string Sign => Verdict switch
    {
        FigureVerdict.UpperBound => "M15.5 5 7 9.2l8.5 4.2M6.5 17h9.5",
        FigureVerdict.Ambiguous => "M5.5 12h11M5.5 16.5h11M8.6 5.2a2.4 1.9 0 1 1 3.4 1.7q-.9.4-.9 1.6",
        FigureVerdict.Inconsistent => "M6 8.5h10M6 13.5h10M14.5 4.5l-7 13",
        FigureVerdict.NotTestable => "M11 5.2a5.8 5.8 0 1 0 .01 0M6 16.6 16 5.4",
        _ => "M6 8.5h10M6 13.5h10",
    };
}
