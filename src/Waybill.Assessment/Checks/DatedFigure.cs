using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>A number of a transfer with the day on which it was first known: figures of equal value are one, however many say it.</summary>
/// <param name="Value">The interval.</param>
/// <param name="Basis">What it is; stated where some state it and others compute it.</param>
/// <param name="Items">Claims and observations that give it, in ordinal order.</param>
/// <param name="Days">Period it covers; null when nobody states one.</param>
/// <param name="Said">Day on which it was first known; null when not known.</param>
internal sealed record DatedFigure(QuantityInterval Value, QuantityBasis Basis, ImmutableArray<string> Items, DayInterval? Days, LocalDate? Said)
{
    /// <summary>Most days between the ends of two counts that are compared. Lower: fewer figures find a partner. Higher: a count is compared with one that has grown since.</summary>
    public const int NearDays = 31;

    /// <summary>The last day counted, as far as it is known.</summary>
    public LocalDate? End => Days?.End ?? Said;

    /// <summary>The number that has to be reached: the least, or the greatest where only that is given.</summary>
    public decimal Need => Value.Min ?? Value.Max ?? 0;

    /// <summary>The number as it stands: the greatest, or the least where no greatest is given.</summary>
    public decimal Face => Value.Max ?? Value.Min ?? 0;

    /// <summary>True when no greatest value is given ("more than").</summary>
    public bool IsOpen => Value.Max is null;

    /// <summary>True when the number is rounded or estimated, so that its last digits may be off.</summary>
    public bool IsRounded => Value.Approximate || Basis == QuantityBasis.Estimate;

    /// <summary>The number with the day it was said: <c>1,000 containers or more (2023-10-13)</c>.</summary>
    public string Words => Said is { } day ? $"{Figures.Of(Value)} ({Figures.Of(day)})" : Figures.Of(Value);

    /// <summary>
    /// Figures of a transfer in the given units, by the day they were said, then by value. What a frame shows at one site is no total and is left out; a count over a
    /// period is one.
    /// </summary>
    public static ImmutableArray<DatedFigure> Of(CaseEvidence evidence, Transfer transfer, params ReadOnlySpan<string> units)
    {
        var wanted = units.ToArray();
        return
        [
            .. transfer.Quantities
                .Where(q => wanted.Contains(q.Value.Unit, StringComparer.Ordinal) && (q.Value.Min ?? q.Value.Max) > 0 && q.Items.Any(i => IsTotal(evidence, i)))
                .GroupBy(q => q.Value).Select(g => Of(evidence, [.. g]))
                .OrderBy(f => f.Said ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(f => f.Need).ThenBy(f => f.IsOpen).ThenBy(f => string.Join(',', f.Items), StringComparer.Ordinal),
        ];
    }

    /// <summary>Days between the ends of two counts; null when one of them is not known.</summary>
    public int? DaysFrom(DatedFigure other) => End is { } a && other.End is { } b ? Math.Abs(Period.DaysBetween(a, b)) : null;

    /// <summary>True when the periods of two counts have a day in common, as far as they are stated.</summary>
    public bool Overlaps(DatedFigure other) =>
        !(Days is { End: { } end } && other.Days is { Start: { } start } && end < start) && !(other.Days is { End: { } last } && Days is { Start: { } first } && last < first);

    /// <summary>
    /// The figures that this one may be compared with: their periods overlap and they end within <see cref="NearDays"/>, the nearest first; those whose day is not known last.
    /// </summary>
    public ImmutableArray<DatedFigure> Near(IEnumerable<DatedFigure> others) =>
    [
        .. others.Where(o => Overlaps(o) && DaysFrom(o) is not > NearDays)
            .OrderBy(o => DaysFrom(o) ?? int.MaxValue, Comparer<int>.Default).ThenByDescending(o => o.Face).ThenBy(o => string.Join(',', o.Items), StringComparer.Ordinal),
    ];

    /// <summary>
    /// How far a rounded number may be off: half of the unit of its last digit that is not zero, and at most a tenth of it: 50 of 6,700, 200 of 2,000. The tenth is our choice: half a
    /// million would make a million anything. Lower: rounded counts contradict sooner. Higher: fewer contradictions are told.
    /// </summary>
    public static decimal Rounding(decimal value)
    {
        var unit = 1m;
        while (value >= unit * 10 && value % (unit * 10) == 0) unit *= 10;
        return Math.Min(unit / 2, value / 10);
    }

    private static DatedFigure Of(CaseEvidence evidence, ImmutableArray<StatedQuantity> same)
    {
        var items = same.SelectMany(q => q.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var days = items.Select(i => Known(evidence, i)).OfType<LocalDate>().ToArray();
        var periods = same.Where(q => q.Days is { IsVague: false }).Select(q => q.Days).Distinct().OrderBy(d => d!.Value.Start ?? LocalDate.MinIsoValue, Comparer<LocalDate>.Default).ThenBy(d => d!.Value.End ?? LocalDate.MaxIsoValue).ToArray();
        var basis = same.Select(q => q.Basis).Distinct().Count() == 1 ? same[0].Basis : QuantityBasis.Stated;
        return new(same[0].Value, basis, items, periods.FirstOrDefault(), days.Length == 0 ? null : days.Min());
    }

    private static bool IsTotal(CaseEvidence evidence, string item) => evidence.Observation(item) is not { Kind: not ObservationKind.Aggregate };

    private static LocalDate? Known(CaseEvidence evidence, string item) =>
        evidence.Claim(item) is { } claim ? claim.Said ?? claim.Published : evidence.Observation(item) is { } seen ? seen.Published ?? seen.Days.End ?? seen.Days.Start : null;
}
