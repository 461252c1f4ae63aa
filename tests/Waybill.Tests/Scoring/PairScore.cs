using NodaTime.Text;

namespace Waybill.Tests.Scoring;

/// <summary>How far the claims of each pair agree, field by field.</summary>
internal static class PairScore
{
    private const double LeastShare = 0.5; // days in both / days in either, for half-right periods; from the annotation guideline

    /// <summary>Metric to tally.</summary>
    public static Dictionary<string, Tally> Of(IReadOnlyList<(ScoredClaim Gold, ScoredClaim System)> pairs)
    {
        Tally Sum(Func<ScoredClaim, ScoredClaim, Tally> score) => pairs.Select(p => score(p.Gold, p.System)).Aggregate(default(Tally), static (a, b) => a + b);
        return new(StringComparer.Ordinal)
        {
            ["chain"] = Sum(static (g, s) => One(g.Chain.SequenceEqual(s.Chain, StringComparer.Ordinal))),
            ["chain_hop"] = Sum(static (g, s) => Common(g.Chain, s.Chain)),
            ["relay_hop"] = Sum(static (g, s) => Common(g.Chain.Skip(1), s.Chain.Skip(1))),
            ["speaker"] = Sum(static (g, s) => One(g.Speaker.SequenceEqual(s.Speaker, StringComparer.Ordinal))),
            ["stance"] = Sum(static (g, s) => One(g.Stance == s.Stance)),
            ["predicate"] = Sum(static (g, s) => One(g.Predicate == s.Predicate)),
            ["hedge"] = Sum(static (g, s) => One(g.Hedge == s.Hedge)),
            ["goods"] = Sum(static (g, s) => Common(g.Goods, s.Goods)),
            ["places"] = Sum(static (g, s) => Common(g.Places, s.Places)),
            ["quantity"] = Sum(static (g, s) => g.Quantity is null && s.Quantity is null ? default : One(g.Quantity == s.Quantity)),
            ["period"] = Sum(static (g, s) => g.Period is null && s.Period is null ? default : One(g.Period == s.Period)),
            ["period_half"] = Sum(static (g, s) => g.Period is null && s.Period is null ? default : One(SharedDays(g.Period, s.Period) >= LeastShare)),
        };
    }

    /// <summary>Tally over two multisets.</summary>
    public static Tally Common<T>(IEnumerable<T> gold, IEnumerable<T> system) where T : notnull
    {
        var left = system.ToList();
        var (found, given, asked) = (0, left.Count, 0);
        foreach (var item in gold)
        {
            asked++;
            if (left.Remove(item)) found++;
        }
        return new(found, given, asked);
    }

    private static Tally One(bool equal) => new(equal ? 1 : 0, 1, 1);

    // An open side only meets an open one: it reaches to the first or last day there is.
    private static double SharedDays((string? Start, string? End)? a, (string? Start, string? End)? b)
    {
        if (a is not { } x || b is not { } y) return 0;
        static int Day(string? text, int open) => text is null ? open : Period.DaysBetween(new LocalDate(1, 1, 1), LocalDatePattern.Iso.Parse(text).GetValueOrThrow()) + 1;
        const int lastDay = 3_652_059; // 31 December 9999, counted from 1 January 1
        var (s1, e1, s2, e2) = (Day(x.Start, 1), Day(x.End, lastDay), Day(y.Start, 1), Day(y.End, lastDay));
        return (double)Math.Max(0, Math.Min(e1, e2) - Math.Max(s1, s2) + 1) / Math.Max(1, Math.Max(e1, e2) - Math.Min(s1, s2) + 1);
    }
}
