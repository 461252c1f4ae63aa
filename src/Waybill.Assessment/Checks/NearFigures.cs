using System.Collections.Immutable;

namespace Waybill.Assessment.Checks;

/// <summary>Figures by the day to which they count, to find those near another without looking at all.</summary>
internal sealed class NearFigures
{
    private readonly DatedFigure[] dated;
    private readonly DatedFigure[] undated;

    /// <summary>Sorts the figures.</summary>
    public NearFigures(IEnumerable<DatedFigure> figures)
    {
        var all = figures.ToArray();
        dated = [.. all.Where(f => f.End is not null).OrderBy(f => f.End!.Value, Comparer<LocalDate>.Default).ThenBy(f => f.Items[0], StringComparer.Ordinal)];
        undated = [.. all.Where(f => f.IsUndated)];
    }

    /// <summary>
    /// The figures that <paramref name="figure"/> may be compared with: their periods overlap, they begin (where both say when) and end within <see cref="DatedFigure.NearDays"/>, the
    /// nearest first; undated ones with undated ones.
    /// </summary>
    public ImmutableArray<DatedFigure> Of(DatedFigure figure) =>
    [
        .. Candidates(figure).Where(figure.IsComparable).OrderBy(o => figure.DaysFrom(o) ?? 0, Comparer<int>.Default).ThenByDescending(o => o.Face).ThenBy(o => o.Items[0], StringComparer.Ordinal),
    ];

    private IEnumerable<DatedFigure> Candidates(DatedFigure figure)
    {
        if (figure.End is not { } end) return figure.IsUndated ? undated : [];
        int low = 0, high = dated.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Period.DaysBetween(dated[middle].End!.Value, end) > DatedFigure.NearDays) low = middle + 1;
            else high = middle;
        }
        return dated.Skip(low).TakeWhile(o => Period.DaysBetween(end, o.End!.Value) <= DatedFigure.NearDays);
    }
}
