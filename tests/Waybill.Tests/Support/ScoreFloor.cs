using Waybill.Tests.Scoring;

namespace Waybill.Tests.Support;

/// <summary>The least that a figure may be.</summary>
internal static class ScoreFloor
{
    /// <summary>Fails with every figure that lies below its floor, or cannot be measured.</summary>
    public static void Check(Dictionary<string, Tally> scores, params (string Metric, char Part, double Least)[] floors)
    {
        var missed = floors.Select(f => (f.Metric, f.Part, f.Least, Value: Value(scores[f.Metric], f.Part)))
            .Where(f => f.Value is not { } value || value < f.Least)
            .Select(f => FormattableString.Invariant($"{f.Metric} {f.Part}: {Tally.Show(f.Value)} is below {f.Least:0.00} ({scores[f.Metric]})"));

        Assert.Empty(missed);
    }

    private static double? Value(Tally tally, char part) => part switch
    {
        'F' => tally.F1,
        'P' => tally.Precision,
        'R' => tally.Recall,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "F, P or R"),
    };
}
