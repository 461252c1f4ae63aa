using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>What would change a finding most: the rows it leans on, and the observation that is missing.</summary>
internal static class ChangeFinder
{
    private const int MostRows = 3;

    // What does not show in two decimals is no change.
    private const double Least = 0.005;

    /// <summary>Sentences, the greatest change first.</summary>
    public static ImmutableArray<string> Of(Proposition proposition, ImmutableArray<LedgerEntry> ledger, ImmutableArray<double> priors)
    {
        if (proposition.Kind == PropositionKind.Breach) return [];
        var prior = priors.Order(Comparer<double>.Default).ElementAt((priors.Length - 1) / 2);
        var sum = ledger.Sum(e => e.Row.Decibans);
        var now = LedgerSum.At(prior, sum);
        var rows = ledger.Where(e => e.Row.Decibans != 0)
            .Select(e => (e.Row, Dropped: LedgerSum.At(prior, sum - e.Row.Decibans), Flipped: LedgerSum.At(prior, sum - 2 * e.Row.Decibans)))
            .Where(c => Math.Abs(c.Dropped - now) >= Least || Math.Abs(c.Flipped - now) >= Least)
            .OrderByDescending(c => Math.Max(Math.Abs(c.Dropped - now), Math.Abs(c.Flipped - now)), Comparer<double>.Default)
            .ThenBy(c => c.Row.Origin, StringComparer.Ordinal).Take(MostRows)
            .Select(c => $"From the prior {Numbers.Share(prior)} the middle is {Numbers.Share(now)}; without \"{c.Row.Label}\" it would be {Numbers.Share(c.Dropped)}, and with its weight on the other side {Numbers.Share(c.Flipped)}.");
        var leaning = rows.ToList();
        if (leaning.Count == 0 && ledger.Any(e => e.Row.Decibans != 0))
        {
            leaning.Add($"From the prior {Numbers.Share(prior)} the middle is {Numbers.Share(now)}, and no single row changes that: the others together reach as far.");
        }
        return [.. leaning.Concat(Missing(proposition, ledger, prior, sum, now))];
    }

    // The kind of observation with the greatest ratio that no row of the ledger holds yet; absence is the same sighting that fails to come.
    private static IEnumerable<string> Missing(Proposition proposition, ImmutableArray<LedgerEntry> ledger, double prior, double sum, double now)
    {
        var kind = Vocabulary.Of(proposition.Kind);
        var cap = Likelihood.Decibans(GradeData.Interest.PhysicalCap);
        var best = GradeData.Observations.Rows
            .Where(r => r.On.Contains(kind, StringComparer.Ordinal) && r.Visible != Vocabulary.Of(VisibleKind.Absence))
            .Where(r => !ledger.Any(e => e.Row.Kind == RowKind.Physical && e.Row.Label.EndsWith(": " + r.What, StringComparison.Ordinal)))
            .OrderByDescending(r => r.Detect / r.False, Comparer<double>.Default).FirstOrDefault();
        if (best is null) yield break;
        var decibans = Math.Round(Math.Min(cap, Likelihood.Decibans(best.Detect / best.False)), 1, MidpointRounding.AwayFromZero);
        var then = LedgerSum.At(prior, sum + decibans);
        if (Math.Abs(then - now) < Least) yield break;
        var place = proposition.Site is { } site ? $" at {site}" : "";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Not yet seen, and of most weight: {best.What}{place} ({Numbers.Decibans(decibans)}), which would move the middle from {Numbers.Share(now)} to {Numbers.Share(then)}.");
    }
}
