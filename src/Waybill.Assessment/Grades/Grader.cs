using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Grades propositions by a ledger of log-odds; the method is told, with an example, in <c>docs/grades.md</c>.</summary>
public static class Grader
{
    /// <summary>One finding a proposition, in the order of the propositions.</summary>
    /// <exception cref="ArgumentException">A prior is not between 0 and 1, or there is none.</exception>
    public static ImmutableArray<Finding> Grade(
        CaseEvidence evidence, ImmutableArray<Transfer> transfers, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools,
        ImmutableArray<CheckResult> checks, GradeSettings settings)
    {
        var grade = Prepare(evidence, origins, pools, checks, settings);
        return [.. transfers.SelectMany(t => t.Propositions.Select(p => grade(p, t)))];
    }

    /// <summary>
    /// The finding of one proposition, as <c>explain</c> asks for it: with other priors, or without some origins. Null when there is no
    /// such proposition.
    /// </summary>
    /// <exception cref="ArgumentException">A prior is not between 0 and 1, or there is none.</exception>
    public static Finding? GradeOne(
        CaseEvidence evidence, ImmutableArray<Transfer> transfers, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools,
        ImmutableArray<CheckResult> checks, GradeSettings settings, string proposition)
    {
        var grade = Prepare(evidence, origins, pools, checks, settings);
        return transfers.SelectMany(t => t.Propositions.Where(p => string.Equals(p.Id, proposition, StringComparison.OrdinalIgnoreCase)).Select(p => grade(p, t))).FirstOrDefault();
    }

    private static Func<Proposition, Transfer, Finding> Prepare(
        CaseEvidence evidence, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools, ImmutableArray<CheckResult> checks, GradeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Priors.IsDefaultOrEmpty || !settings.Priors.All(p => p is > 0 and < 1)) throw new ArgumentException("A prior lies between 0 and 1.", nameof(settings));
        var ledgers = new LedgerBuilder(evidence, origins, pools, settings.Without);
        var bySubject = checks.Where(c => c.Subject is not null).GroupBy(c => c.Subject!, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(c => c.Id, StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        return (proposition, transfer) => Find(proposition, ledgers.Build(proposition, transfer), About(proposition), settings);

        // A check of a whole transfer, as of a distance in an article, says nothing of any one step.
        List<CheckResult> About(Proposition proposition) =>
            [.. bySubject.GetValueOrDefault(proposition.Id, []), .. proposition.Leg is { } leg ? bySubject.GetValueOrDefault(leg, []) : []];
    }

    private static Finding Find(Proposition proposition, ImmutableArray<LedgerEntry> ledger, List<CheckResult> checks, GradeSettings settings)
    {
        var rows = ledger.Select(e => e.Row).ToImmutableArray();
        var runs = LedgerSum.Runs(settings.Priors, rows);
        var (low, high) = (runs.Min(r => r.Low), runs.Max(r => r.High));
        // What counts in two pools or one, political rows left out: position is no confirmation.
        var effective = Math.Round(ledger.Where(e => e.Supports).Sum(e => e.Row.Weight), 2, MidpointRounding.AwayFromZero);
        var (confidence, reasons) = ConfidenceRule.Of(proposition, ledger, runs, effective, checks);
        var (credibility, credibilityReason) = CredibilityRule.Of(proposition, ledger, effective, checks);
        return new()
        {
            Proposition = proposition.Id,
            Rows = rows,
            Runs = runs,
            Low = low,
            High = high,
            Words = ledger.Any(e => e.Weighs) ? LikelihoodWords.Of(low, high, settings.Words) : null,
            Confidence = confidence,
            ConfidenceReasons = reasons,
            Credibility = credibility,
            CredibilityReason = credibilityReason,
            EffectiveOrigins = effective,
            WouldChange = ChangeFinder.Of(proposition, ledger, settings.Priors),
            IsIllustrative = true,
        };
    }
}
