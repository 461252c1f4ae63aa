using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Transfers;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>A number of a transfer with the day on which it was first known, and all who give it at about that time.</summary>
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

    /// <summary>True when neither a period nor a day is known; a count from a day on, of which no end is known, is dated and near nothing.</summary>
    public bool IsUndated => Days is null && Said is null;

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
    /// Figures of a transfer in the given units, by the day they were said, then by value. Items that give the same interval, counted to about the same day, are one figure; "about"
    /// makes no other number of it. What a frame shows at one site is a load and no total, and so is the same number where somebody says it; a count over a period is a total.
    /// A condemnation presupposes the number that it names, and gives it too.
    /// </summary>
    public static ImmutableArray<DatedFigure> Of(CaseEvidence evidence, Transfer transfer, params ReadOnlySpan<string> units) =>
        Of(evidence, transfer, units.ToArray(), sameWords: false);

    /// <summary>As <see cref="Of(CaseEvidence, Transfer, ReadOnlySpan{string})"/>, but a number and "about" that number are two: they are two wordings.</summary>
    public static ImmutableArray<DatedFigure> Worded(CaseEvidence evidence, Transfer transfer, string unit) => Of(evidence, transfer, [unit], sameWords: true);

    private static ImmutableArray<DatedFigure> Of(CaseEvidence evidence, Transfer transfer, string[] units, bool sameWords)
    {
        var given = transfer.Quantities.SelectMany(q => q.Items.Select(i => One(evidence, i, q.Value, q.Basis, q.Days)));
        var presupposed = transfer.Claims.Select(evidence.Claim).Where(c => c is { Claim: { Stance: Stance.Condemn, Quantity: not null } })
            .Select(c => One(evidence, c!.Claim.Id, TransferBuilder.Same(c.Claim.Quantity!.Value), c.Basis, c.Claim.Period is { Basis: PeriodBasis.Event } p ? p.Days : null));
        return
        [
            .. given.Concat(presupposed).Where(f => units.Contains(f.Value.Unit, StringComparer.Ordinal) && f.Need > 0)
                .GroupBy(f => (f.Value.Min, f.Value.Max, f.Value.Unit, Words: sameWords && f is { Value.Approximate: true, IsOpen: false }))
                .Where(g => !g.Any(f => evidence.Observation(f.Items[0]) is { Kind: not ObservationKind.Aggregate }))
                .SelectMany(Clusters)
                .OrderBy(f => f.Said ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(f => f.Need).ThenBy(f => f.IsOpen).ThenBy(f => f.Items[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>Days between the ends of two counts; null when one of them is not known.</summary>
    public int? DaysFrom(DatedFigure other) => End is { } a && other.End is { } b ? Math.Abs(Period.DaysBetween(a, b)) : null;

    /// <summary>True when the periods of two counts have a day in common, as far as they are stated.</summary>
    public bool Overlaps(DatedFigure other) =>
        !(Days is { End: { } end } && other.Days is { Start: { } start } && end < start) && !(other.Days is { End: { } last } && Days is { Start: { } first } && last < first);

    /// <summary>True when the two may be compared: their periods overlap, they begin (where both say when) and end within <see cref="NearDays"/>, or both are undated.</summary>
    public bool IsComparable(DatedFigure other) => Overlaps(other) && BeginsNear(other) && (DaysFrom(other) is <= NearDays || (IsUndated && other.IsUndated));

    private bool BeginsNear(DatedFigure other) => !(Days is { Start: { } a } && other.Days is { Start: { } b }) || Math.Abs(Period.DaysBetween(a, b)) <= NearDays;

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

    /// <summary>The day from which a claim or a count was known; null when no day is, as of a count that has no end.</summary>
    public static LocalDate? Known(CaseEvidence evidence, string item) =>
        evidence.Claim(item) is { } claim ? claim.Said ?? claim.Published : evidence.Observation(item) is { } seen ? seen.Published ?? seen.Days.End : null;

    private static DatedFigure One(CaseEvidence evidence, string item, QuantityInterval value, QuantityBasis basis, DayInterval? days) =>
        new(value, basis, [item], days is { IsVague: false } ? days : null, Known(evidence, item));

    /// <summary>Figures of one value, cut where the ends of two counts lie further apart than <see cref="NearDays"/>.</summary>
    private static IEnumerable<DatedFigure> Clusters(IEnumerable<DatedFigure> same)
    {
        var rest = new List<DatedFigure>();
        foreach (var figure in same.OrderBy(f => f.End ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(f => f.Items[0], StringComparer.Ordinal))
        {
            if (rest.Count > 0 && (rest[0].End is null != figure.End is null || rest[0].DaysFrom(figure) > NearDays))
            {
                yield return Merge(rest);
                rest.Clear();
            }
            rest.Add(figure);
        }
        if (rest.Count > 0) yield return Merge(rest);
    }

    private static DatedFigure Merge(List<DatedFigure> same) => same[0] with
    {
        Value = same[0].Value with { Approximate = same.Exists(f => f.Value.Approximate) },
        Basis = same.TrueForAll(f => f.Basis == same[0].Basis) ? same[0].Basis : QuantityBasis.Stated,
        Items = [.. same.SelectMany(f => f.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Days = same.Select(f => f.Days).FirstOrDefault(d => d is not null),
        Said = same.Min(f => f.Said),
    };
}
