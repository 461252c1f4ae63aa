using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>
/// Analytic confidence: how good the basis is, apart from how probable the thing is. Factors as ICD 203 (2015), D.6.e(2)(b) names them; the
/// thresholds are ours and stand in <c>interest.yaml</c>. High when every factor is good, low when one is bad, else moderate.
/// </summary>
internal static class ConfidenceRule
{
    /// <summary>The level with its reasons.</summary>
    public static (ConfidenceLevel Level, ImmutableArray<string> Reasons) Of(
        Proposition proposition, ImmutableArray<LedgerEntry> ledger, ImmutableArray<PriorRun> runs, double effective, IReadOnlyList<CheckResult> checks)
    {
        if (proposition.Kind == PropositionKind.Breach) return (ConfidenceLevel.Low, ["It is a question of law, which evidence of fact does not answer."]);
        if (!ledger.Any(e => e.Weighs)) return (ConfidenceLevel.Low, ["Nothing that was said or seen weighs on it."]);
        var limits = GradeData.Interest.Confidence;
        var factors = new List<(ConfidenceLevel Level, string Reason)>();

        var physical = ledger.Where(e => e.Supports && e.Row.Kind == RowKind.Physical).ToList();
        var direct = physical.Count(e => e.Deciding.Scope == BearingScope.Direct);
        factors.Add((effective >= limits.HighOrigins ? ConfidenceLevel.High : effective < limits.LowOrigins && physical.Count == 0 ? ConfidenceLevel.Low : ConfidenceLevel.Moderate,
            $"It rests on {Numbers.Tenth(effective)} effective independent origins."));
        factors.Add((direct > 0 ? ConfidenceLevel.High : ConfidenceLevel.Moderate, (direct, physical.Count) switch
        {
            ( > 0, _) => "A sensor shows this very thing.",
            (_, > 0) => "A sensor shows something that goes with it, but not this very thing.",
            _ => "No sensor shows it.",
        }));

        var against = ledger.Where(e => e.Contradicts).Sum(e => -e.Row.Decibans);
        var share = against == 0 ? 0 : against / ledger.Where(e => e.Counts).Sum(e => Math.Abs(e.Row.Decibans));
        factors.Add(Scored(share, limits.HighContradiction, limits.LowContradiction,
            share == 0 ? "Nothing that weighs speaks against it." : $"Of the weight, {Numbers.Share(share)} speaks against it."));

        var span = runs.Max(r => r.Middle) - runs.Min(r => r.Middle);
        // One prior alone tells nothing of how much the prior decides.
        if (runs.Length > 1) factors.Add(Scored(span, limits.HighSpan, limits.LowSpan, $"The choice of the prior moves the middle by {Numbers.Share(span)}."));

        var weighing = ledger.Where(e => e.Weighs).ToList();
        var unjudged = weighing.Count(e => e.Deciding.IsUnjudged);
        var part = (double)unjudged / weighing.Count;
        factors.Add(Scored(part, limits.HighUnjudged, limits.LowUnjudged, unjudged == 0
            ? "Every source that weighs has a grade."
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{unjudged} of {weighing.Count} origins {(unjudged == 1 ? "is" : "are")} of a reliability that cannot be judged.")));

        foreach (var check in checks)
        {
            if (check.Verdict == Verdict.Inconsistent) factors.Add((ConfidenceLevel.Low, $"The check {check.Id} is inconsistent."));
            else if (check.Verdict == Verdict.AmbiguousDefinition) factors.Add((ConfidenceLevel.Moderate, $"The check {check.Id} depends on a definition that nobody stated."));
        }
        return (factors.Min(f => f.Level), [.. factors.OrderBy(f => f.Level, Comparer<ConfidenceLevel>.Default).Select(f => f.Reason)]);
    }

    private static (ConfidenceLevel Level, string Reason) Scored(double value, double high, double low, string reason) =>
        (value <= high ? ConfidenceLevel.High : value > low ? ConfidenceLevel.Low : ConfidenceLevel.Moderate, reason);
}
