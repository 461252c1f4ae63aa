namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Something on a <see cref="Timeline"/>.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; null for a single day, drawn as a mark. An interval is drawn as a bar.</param>
/// <param name="Mark">Who speaks and how, or that a sensor saw it. Of an interval only its colour is used.</param>
/// <param name="Label">A few words; left away where there is no room. Null for none.</param>
public sealed record TimelineItem(LocalDate Start, LocalDate? End, FigureMark Mark, string? Label)
{
    /// <summary>An interval that is only said, or reported as a count: a dashed frame instead of a solid bar.</summary>
    public bool Dashed { get; init; }
}
