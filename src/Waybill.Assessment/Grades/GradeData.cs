using Waybill.Assessment.Evidence;

namespace Waybill.Assessment.Grades;

/// <summary>The data of grading, read once and refused where it breaks a promise of the method.</summary>
internal static class GradeData
{
    /// <summary>Testimony.</summary>
    public static InterestData Interest { get; } = Checked(BundledYaml.Read<InterestData>("Grades/interest.yaml"));

    /// <summary>Observations.</summary>
    public static ObservationData Observations { get; } = Checked(BundledYaml.Read<ObservationData>("Grades/observations.yaml"));

    /// <summary>Refuses data by which politics would count as fact, or a rate would be none.</summary>
    /// <exception cref="InvalidOperationException">A value is out of its range.</exception>
    public static InterestData Checked(InterestData data)
    {
        Require(data.PoliticalDecibans is >= 0 and <= 1, "An act of politics adds at most one deciban of fact.");
        Require(data.PositionDecibans is >= 0 and <= 1, "A statement of position adds at most one deciban of fact.");
        Require(data.TestimonyCap > 1 && data.PhysicalCap > 1, "A cap is a likelihood ratio above 1.");
        Require(data.Reliability.Values.All(r => r.Low >= 0 && r.Low <= r.High && r.High < 1), "r lies between 0 and 1, and nobody is certain.");
        Require(data.Interests.Values.All(i => i is { Q: > 0 and <= 1, D: > 0 and <= 1 }), "q and d lie above 0 and up to 1.");
        Require(data.Hedges.Values.Append(data.Indirect).Append(data.Relay.Direct).Append(data.Relay.Paraphrase).All(f => f is >= 0 and <= 1), "A factor lies between 0 and 1.");
        return data;
    }

    /// <summary>Refuses rates that are none, and any rate by which closed boxes would tell what is in them.</summary>
    /// <exception cref="InvalidOperationException">A value is out of its range.</exception>
    public static ObservationData Checked(ObservationData data)
    {
        Require(data.Rows.All(r => r is { Detect: > 0 and < 1, False: > 0 and < 1 } && r.Detect >= r.False), "A rate lies between 0 and 1, and what is seen speaks for what it shows.");
        Require(data.Rows.All(r => r.Visible != "closed-containers" || !r.On.Contains("contents")), "Closed boxes say nothing about what is in them.");
        Require(data.Observers.Values.Concat(data.Cued.Values).Append(data.SensorUnstated).Append(data.Count).All(f => f is >= 0 and <= 1), "A factor lies between 0 and 1.");
        Require(data.Spread >= 1, "The spread of a rate is a factor of at least 1.");
        return data;
    }

    private static void Require(bool holds, string rule)
    {
        if (!holds) throw new InvalidOperationException(rule);
    }
}
