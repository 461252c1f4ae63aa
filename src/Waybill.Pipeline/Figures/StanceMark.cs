namespace Waybill.Pipeline.Figures;

/// <summary>The mark of a stance, 18 by 18 pixels, to stand in a line of text or a table cell.</summary>
/// <param name="Mark">Which.</param>
/// <param name="Label">Its word in the reader's language; spoken and shown on pointing.</param>
public sealed record StanceMark(FigureMark Mark, string Label)
{
    /// <summary>The mark as SVG; orange for testimony, blue for a sensor, plum for law and politics.</summary>
    public string ToSvg() => InlineMark.Svg(18, 18, Kind(Mark), Label, Shape(Mark));

    internal static string Kind(FigureMark mark) => mark switch
    {
        FigureMark.Seen => "obs",
        FigureMark.Act => "law",
        FigureMark.Origin => "ink",
        _ => "claim",
    };

    /// <summary>The shape in a square of 18, in the current colour.</summary>
    internal static string Shape(FigureMark mark) => mark switch
    {
        FigureMark.Confirms => """<circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="9" cy="9" r="4" fill="currentColor"/>""",
        FigureMark.Estimates => """<circle cx="9" cy="9" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M9 2.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor"/>""",
        FigureMark.Condemns => """<path d="M2.4 4h13.2L9 15.4z" fill="currentColor"/>""",
        FigureMark.Denies => """<circle cx="9" cy="9" r="6.4" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M4.4 13.6l9.2-9.2" fill="none" stroke="currentColor" stroke-width="1.8"/>""",
        FigureMark.Questions =>
            """<circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M6.8 7.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="9" cy="13" r="1" fill="currentColor"/>""",
        FigureMark.Declines =>
            """<circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.4 2"/><path d="M4.8 9h2M8 9h2M11.2 9h2" fill="none" stroke="currentColor" stroke-width="2"/>""",
        FigureMark.Seen =>
            """<path d="M2.5 6V2.5H6M12 2.5h3.5V6M15.5 12v3.5H12M6 15.5H2.5V12" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6.4 6.4h5.2v5.2h-5.2z" fill="currentColor"/>""",
        FigureMark.Act => """<path d="M4.5 16V2.5h9l-2.2 3 2.2 3h-9" fill="currentColor" stroke="currentColor" stroke-width="1.4"/>""",
        FigureMark.Origin =>
            """<path d="M2 3c5 0 4 6 8 6M2 15c5 0 4-6 8-6M2 9h8" fill="none" stroke="currentColor" stroke-width="1.7"/><circle cx="12.6" cy="9" r="3.6" fill="currentColor"/>""",
        _ => """<circle cx="9" cy="9" r="6" fill="currentColor"/>""",
    };
}
