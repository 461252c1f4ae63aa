using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Totals by different counters that cannot both be the number of the same things. They are counts that begin on different days or count differently, not contradictions, and are never put
/// in one series.
/// </summary>
internal sealed class SeriesCheck : ICaseCheck
{
    /// <summary>Pairs shown; the sentence says how many there are.</summary>
    private const int MostLines = 8;

    private static readonly ImmutableArray<string> Units = ["container", "round"];

    /// <inheritdoc/>
    public string Id => "series";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.SelectMany(t => Units.Select(u => Run(evidence, t, u))).OfType<CheckResult>();

    private CheckResult? Run(CaseEvidence evidence, Transfer transfer, string unit)
    {
        var counts = DatedFigure.Of(evidence, transfer, unit).Where(f => f.Basis != QuantityBasis.Capacity).SelectMany(f => Counts(evidence, f)).ToArray();
        var counters = counts.Select(c => c.Counter).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var pairs = Pairs(counts).OrderBy(p => p.Days, Comparer<int>.Default).ThenBy(p => p.A.Figure.End!.Value).ThenBy(p => p.A.Counter, StringComparer.Ordinal).ThenBy(p => p.B.Counter, StringComparer.Ordinal)
            .DistinctBy(p => (Pair(p.A.Counter, p.B.Counter), p.A.Figure.End!.Value.Year, p.A.Figure.End!.Value.Month)).ToImmutableArray();
        if (pairs.Length == 0) return null;
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = transfer.Id,
            Claimed = $"{Figures.Count(counts.Length, "count")} of {unit}s by {Figures.Count(counters.Length, "counter")}",
            Verdict = Verdict.AmbiguousDefinition,
            Sentence = string.Create(CultureInfo.InvariantCulture, $"{(pairs.Length == 1 ? "Two counters give" : $"In {pairs.Length} cases two counters give")} totals for about the same time that cannot be one number. What is counted, and from when, is not stated alike: different counting, not a contradiction; their totals are not merged."),
            Formula = "intervals of two counters, ending within 31 days, have no value in common",
            Lines = [.. pairs.Take(MostLines).OrderBy(p => p.A.Figure.End!.Value, Comparer<LocalDate>.Default).ThenBy(p => p.A.Counter, StringComparer.Ordinal).Select(Line)],
            Assumptions = ["A total is taken to be counted up to the day it was said, unless its period is stated.", "Each counter is taken to count in its own way; none is preferred.", "What containers could hold is no count, and is left out."],
            Items = [.. pairs.SelectMany(p => p.A.Items.Concat(p.B.Items)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Pairs that differ. Of each counter the last count of a month is taken, so that long cases stay quick and short.</summary>
    private static IEnumerable<((string Counter, DatedFigure Figure, ImmutableArray<string> Items) A, (string Counter, DatedFigure Figure, ImmutableArray<string> Items) B, int Days)> Pairs((string Counter, DatedFigure Figure, ImmutableArray<string> Items)[] counts)
    {
        var last = counts.OrderByDescending(c => c.Figure.End!.Value).ThenByDescending(c => c.Figure.Need).DistinctBy(c => (c.Counter, c.Figure.End!.Value.Year, c.Figure.End.Value.Month))
            .OrderBy(c => c.Figure.End!.Value, Comparer<LocalDate>.Default).ThenBy(c => c.Counter, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < last.Length; i++)
        {
            for (var j = i + 1; j < last.Length && last[i].Figure.DaysFrom(last[j].Figure) <= DatedFigure.NearDays; j++)
            {
                if (Differ(last[i], last[j])) yield return (last[i], last[j], last[i].Figure.DaysFrom(last[j].Figure)!.Value);
            }
        }
    }

    private static CheckLine Line(((string Counter, DatedFigure Figure, ImmutableArray<string> Items) A, (string Counter, DatedFigure Figure, ImmutableArray<string> Items) B, int Days) pair)
    {
        var (low, high) = pair.A.Figure.Need <= pair.B.Figure.Need ? (pair.A, pair.B) : (pair.B, pair.A);
        return new($"{high.Counter} and {low.Counter}", $"{high.Figure.Words}; {low.Figure.Words}", Verdict.AmbiguousDefinition, $"{Figures.Of(high.Figure.Need / Math.Max(low.Figure.Face, 1))} times{Starts(high.Figure, low.Figure)}");
    }

    private static string Starts(DatedFigure high, DatedFigure low) =>
        high.Days?.Start is { } a && low.Days?.Start is { } b && a != b ? $"; counted from {Figures.Of(a)} and {Figures.Of(b)}" : "";

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    // Different counters, about the same time, and no number that fits both.
    private static bool Differ((string Counter, DatedFigure Figure, ImmutableArray<string> Items) a, (string Counter, DatedFigure Figure, ImmutableArray<string> Items) b) =>
        a.Counter != b.Counter && a.Figure.Overlaps(b.Figure) && (High(a.Figure) < Low(b.Figure) || High(b.Figure) < Low(a.Figure));

    private static decimal High(DatedFigure figure) => figure.Value.Max is { } max ? max + (figure.IsRounded ? DatedFigure.Rounding(max) : 0) : decimal.MaxValue;

    private static decimal Low(DatedFigure figure) => figure.Value.Min is { } min ? min - (figure is { IsRounded: true, IsOpen: false } ? DatedFigure.Rounding(min) : 0) : 0;

    /// <summary>A figure once for each counter that gives it, with the day on which that counter did.</summary>
    private static IEnumerable<(string Counter, DatedFigure Figure, ImmutableArray<string> Items)> Counts(CaseEvidence evidence, DatedFigure figure) =>
        figure.Items.Where(i => evidence.Claim(i) is not { ReliesOn.Length: > 0 }).Select(i => (Item: i, Counter: Counter(evidence, i))).Where(x => x.Counter is not null)
            .GroupBy(x => x.Counter!, StringComparer.Ordinal)
            .Select(g => (g.Key, figure with { Said = g.Select(x => DatedFigure.Known(evidence, x.Item)).OfType<LocalDate>().Cast<LocalDate?>().Min() ?? figure.Said }, g.Select(x => x.Item).ToImmutableArray()))
            .Where(c => c.Item2.End is not null);

    // A state's body; a joint statement has no counter of its own.
    private static string? Counter(CaseEvidence evidence, string item)
    {
        if (evidence.Observation(item) is { } seen) return seen.Observer;
        if (evidence.Claim(item) is not CaseClaim { Claim.Speaker: { } speaker } || speaker.Contains("; ", StringComparison.Ordinal) || speaker.StartsWith('(')) return null;
        var parts = speaker.Split('/');
        return parts.Length > 1 ? $"{parts[0]}/{parts[1]}" : parts[0];
    }
}
