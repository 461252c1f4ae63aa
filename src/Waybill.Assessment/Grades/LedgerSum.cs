using System.Collections.Immutable;
using Waybill.Core.Findings;

namespace Waybill.Assessment.Grades;

/// <summary>Adds a ledger up: odds of the prior and all rows, in decibans, back to a probability.</summary>
internal static class LedgerSum
{
    /// <summary>
    /// One run. A row is rounded to a tenth of a deciban before it is added, and the probability to a thousandth, so the printed numbers
    /// give the printed result. Without a row the prior comes back as it is.
    /// </summary>
    public static PriorRun Run(double prior, IEnumerable<LedgerRow> rows)
    {
        double low = 0, middle = 0, high = 0;
        foreach (var row in rows) (low, middle, high) = (low + row.LowDecibans, middle + row.Decibans, high + row.HighDecibans);
        return new(prior, At(prior, low), At(prior, middle), At(prior, high));
    }

    /// <summary>The probability after a sum of decibans.</summary>
    public static double At(double prior, double decibans)
    {
        // Sums of tenths, so that the order of the rows cannot show in the last digit.
        var tenths = Math.Round(decibans * 10, MidpointRounding.AwayFromZero);
        if (tenths == 0) return prior;
        var clip = GradeData.Interest.Clip;
        var probability = Likelihood.Probability(Likelihood.OddsDecibans(prior) + tenths / 10);
        // Whoever starts beyond the clip is not brought back by it.
        return Math.Round(Math.Clamp(probability, Math.Min(clip.Low, prior), Math.Max(clip.High, prior)), 3, MidpointRounding.AwayFromZero);
    }

    /// <summary>One run a prior, in the order of the priors.</summary>
    public static ImmutableArray<PriorRun> Runs(ImmutableArray<double> priors, IReadOnlyList<LedgerRow> rows) => [.. priors.Select(p => Run(p, rows))];
}
