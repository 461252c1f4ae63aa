using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Credibility 1 to 6 (NATO AJP-2.1), derived by a rule of ours that never looks at the reliability letters of the sources.</summary>
internal static class CredibilityRule
{
    /// <summary>The number with the rule that gave it.</summary>
    public static (int Credibility, string Reason) Of(Proposition proposition, ImmutableArray<LedgerEntry> ledger, double effective, IReadOnlyList<CheckResult> checks)
    {
        if (proposition.Kind == PropositionKind.Breach) return (6, "A question of law, which is not graded as fact.");
        var supporting = ledger.Where(e => e.Supports).ToList();
        var contradicting = ledger.Where(e => e.Contradicts && (e.Deciding.IsDisinterested || e.Row.Kind == RowKind.Physical)).ToList();
        var better = contradicting.Sum(e => -e.Row.Decibans) > supporting.Sum(e => e.Row.Decibans);
        if (contradicting.Count > 0 && better) return (5, $"Contradicted by better evidence: {contradicting[0].Row.Label}.");
        if (supporting.Count == 0)
        {
            return (6, ledger.Any(e => e.Deciding.IsUnjudged && !e.Deciding.IsAgainst)
                ? "Only sources whose reliability cannot be judged speak for it."
                : "Nothing that weighs speaks for it.");
        }
        var failed = checks.FirstOrDefault(c => c.Verdict == Verdict.Inconsistent);
        if (failed is not null) return (4, $"The check {failed.Id} is inconsistent.");
        if (contradicting.Count > 0) return (4, $"A source without a stake, or a sensor, contradicts it: {contradicting[0].Row.Label}.");

        var origins = $"{Numbers.Tenth(effective)} effective independent origins";
        if (effective >= 2) return (1, $"{origins} speak for it, and no check about it failed.");
        var physical = supporting.Where(e => e.Row.Kind == RowKind.Physical).ToList();
        var testimony = supporting.Any(e => e.Row.Kind != RowKind.Physical);
        if (testimony && physical.Any(e => e.Deciding.Scope == BearingScope.Direct)) return (1, "An origin says so and a sensor shows this very thing; no check about it failed.");
        if (physical.Count > 0) return (2, testimony ? "An origin says so and a sensor shows something that goes with it." : "A sensor shows it, and nobody whose word counts has said so.");
        return (3, effective < 1.5 ? "A single origin says so; nothing else tests it." : $"{origins} say so; nothing else tests it.");
    }
}
