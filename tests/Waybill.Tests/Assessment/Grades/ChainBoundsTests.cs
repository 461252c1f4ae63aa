using System.Collections.Immutable;
using Waybill.Assessment.Grades;
using Waybill.Core.Findings;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Assessment.Grades;

public sealed class ChainBoundsTests
{
    // Fréchet (1935): .97 + .95 + .85 + .80 − 3 = .57; the least of them is .80. The product would be .63.
    [Fact]
    public void Four_steps_are_bounded_by_their_sum_and_by_the_weakest()
    {
        double[] steps = [0.97, 0.95, 0.85, 0.80];

        var bound = ChainBounds.Frechet(steps, steps);

        Assert.Equal((0.57, 0.80), bound);
    }

    [Fact]
    public void Weak_steps_leave_no_lower_bound()
    {
        Assert.Equal((0.0, 0.3), ChainBounds.Frechet([0.2, 0.3], [0.3, 0.5]));
    }

    [Fact]
    public void Route_runs_over_the_legs_that_join_and_leaves_the_ship_out()
    {
        var transfer = Of([Leg("T1.L1", "a", "b"), Leg("T1.L2", "b", "c"), Leg("T1.L3", "a", "d")],
        [
            Step("T1.L1", PropositionKind.LoadedAt), Step("T1.L1", PropositionKind.CarriedBy), Step("T1.L1", PropositionKind.DischargedAt),
            Step("T1.L2", PropositionKind.DischargedAt), Step("T1.L3", PropositionKind.DischargedAt),
        ]);

        var bound = Assert.Single(ChainBounds.Of([transfer], Findings(transfer)));

        Assert.Equal<string[]>(["T1.L1", "T1.L2"], [.. bound.Legs]);
        Assert.Equal<string[]>(["T1.L1.LoadedAt", "T1.L1.DischargedAt", "T1.L2.DischargedAt"], [.. bound.Propositions]);
        Assert.Equal((0.4, 0.9), (bound.Low, bound.High));
    }

    [Fact]
    public void Legs_in_a_circle_end()
    {
        var transfer = Of([Leg("T1.L1", "a", "b"), Leg("T1.L2", "b", "a")], [Step("T1.L1", PropositionKind.LoadedAt), Step("T1.L1", PropositionKind.DischargedAt)]);

        Assert.Single(ChainBounds.Of([transfer], Findings(transfer)));
    }

    private static Transfer Of(Leg[] legs, Proposition[] propositions) => new() { Id = "T1", Supplier = "Kenya", Recipient = "Chile", Legs = [.. legs], Propositions = [.. propositions] };

    private static Leg Leg(string id, string from, string to) => new() { Id = id, From = from, To = to };

    private static Proposition Step(string leg, PropositionKind kind) => new() { Id = $"{leg}.{kind}", Transfer = "T1", Leg = leg, Kind = kind };

    private static ImmutableArray<Finding> Findings(Transfer transfer) =>
        [.. transfer.Propositions.Select(p => new Finding { Proposition = p.Id, Low = 0.8, High = 0.9, Confidence = ConfidenceLevel.Low, Credibility = 3, CredibilityReason = "" })];
}
