using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Weighs what a sensor shows. Only what is visible weighs; what was inferred never does.</summary>
internal sealed class ObservationScale(StandingBook standings)
{
    /// <summary>What an observation is worth for a proposition.</summary>
    public Weighed Weigh(Observation observation, Bearing bearing, Proposition proposition, Transfer transfer)
    {
        var nothing = $"{observation.Observer}: {(observation.Visible.Length > 0 ? observation.Visible[0].What : "a record")}";
        // The gate of the sensor stands here as well: whoever made the bearing, closed boxes show nothing of what is in them.
        if (proposition.Kind == PropositionKind.Contents && IsContentBlind(observation))
        {
            return Weighed.Nothing(bearing.Item, nothing, BearingScope.NotVisible, "Closed boxes say nothing about what is in them.");
        }
        if (Scopes.WhyNothing(bearing.Scope) is { } gated) return Weighed.Nothing(bearing.Item, nothing, bearing.Scope, gated);
        if (bearing.Side is BearingSide.Beside or BearingSide.Political or BearingSide.Questions)
        {
            return Weighed.Nothing(bearing.Item, nothing, bearing.Scope, "It was seen beside the proposition and says nothing of it.");
        }
        var isAgainst = bearing.Side == BearingSide.Against;
        var absence = Vocabulary.Of(VisibleKind.Absence);
        var isAbsence = isAgainst && observation.Visible.Any(v => v.Kind == VisibleKind.Absence);
        var best = Shown(observation).Where(v => v == absence == isAbsence).SelectMany(v => Rates(v, observation, proposition.Kind))
            .OrderByDescending(r => r.Detect / r.False, Comparer<double>.Default).ThenBy(r => r.What, StringComparer.Ordinal).FirstOrDefault();
        if (best is null) return Weighed.Nothing(bearing.Item, nothing, bearing.Scope, "Nothing visible in it is of a kind that bears on this.");
        if (isAbsence) return Absence(observation, bearing, best, transfer, nothing);

        var data = GradeData.Observations;
        var ratio = best.Detect / best.False;
        var ends = new Strength(Likelihood.Decibans(Math.Max(1, ratio / data.Spread)), Likelihood.Decibans(ratio), Likelihood.Decibans(Math.Min(ratio * data.Spread, 1 / best.False)));
        return Made(observation, bearing, best, transfer, isAgainst ? ends.Reversed : ends, $"detect {Numbers.Share(best.Detect)}, false {Numbers.Share(best.False)}");
    }

    private Weighed Absence(Observation observation, Bearing bearing, ObservationRates rates, Transfer transfer, string label)
    {
        var data = GradeData.Observations;
        if (observation.ClearCoverage is not { } clear || clear < data.ClearCoverage)
        {
            return Weighed.Nothing(bearing.Item, label, BearingScope.NotCovered, "No pass, cloud, or coverage not stated: nothing seen is no evidence of absence.");
        }
        // Seen clear in part, the chance to have seen it shrinks with the part.
        var ratio = (1 - rates.Detect * clear) / (1 - rates.False * clear);
        var ends = new Strength(Likelihood.Decibans(ratio / data.Spread), Likelihood.Decibans(ratio), Likelihood.Decibans(Math.Min(1, ratio * data.Spread)));
        return Made(observation, bearing, rates, transfer, ends, $"detect {Numbers.Share(rates.Detect)}, false {Numbers.Share(rates.False)}, clear {Numbers.Share(clear)}");
    }

    private Weighed Made(Observation observation, Bearing bearing, ObservationRates rates, Transfer transfer, Strength strength, string inputs)
    {
        var data = GradeData.Observations;
        var standing = standings.OfObserver(observation.Observer);
        var who = Who(standing, transfer);
        var factors = new List<(string Name, double Factor)>
        {
            (who switch { "party" => "a party looked", "unknown" => "observer unknown", _ => "" }, data.Observers[who]),
            (observation.Cued switch { true => "cued", false => "", null => "cue unstated" }, data.Cued[observation.Cued switch { true => "yes", false => "no", null => "unstated" }]),
            ("sensor unstated", observation.Sensor == Sensor.Unknown ? data.SensorUnstated : 1),
            ("count", observation.Kind == ObservationKind.Aggregate ? data.Count : 1),
        };
        var scaled = strength.Times(factors.Aggregate(1.0, (product, f) => product * f.Factor));
        var cap = Likelihood.Decibans(GradeData.Interest.PhysicalCap);
        return new()
        {
            Item = bearing.Item,
            Kind = RowKind.Physical,
            Scope = bearing.Scope,
            Label = $"{observation.Observer}: {rates.What}",
            Strength = scaled.Capped(cap),
            Capped = Math.Abs(scaled.Middle) > cap,
            Inputs = inputs + string.Concat(factors.Where(f => f.Factor != 1).Select(f => $", {f.Name} ×{Numbers.Share(f.Factor)}")),
            Reason = Reason(observation, who),
            IsCount = observation.Kind == ObservationKind.Aggregate,
            IsDisinterested = who == "disinterested",
            IsAgainst = bearing.Side == BearingSide.Against,
        };
    }

    private static string Reason(Observation observation, string who)
    {
        var seen = observation.Kind == ObservationKind.Aggregate ? "A count over a period" : "What is visible";
        var by = who switch { "party" => "read by a side of the dispute", "disinterested" => "read by somebody with no stake", _ => "read by an observer of unknown interest" };
        return $"{seen}, {by}{(observation.Cued == true ? ", who had read the allegation first" : "")}.";
    }

    private static string Who(Standing standing, Transfer transfer) => standing.Kind switch
    {
        _ when InterestRule.IsParty(standing, transfer) => "party",
        SourceKind.State or SourceKind.StateMedia or SourceKind.Intergovernmental => "party",
        SourceKind.Unknown or SourceKind.Person or SourceKind.Company => "unknown",
        _ => "disinterested",
    };

    // A voyage is a ship seen at both ends even where the record lists nothing else; a count shows its number and nothing more.
    private static IEnumerable<string> Shown(Observation observation)
    {
        if (observation.Kind == ObservationKind.Aggregate)
        {
            yield return Vocabulary.Count;
            yield break;
        }
        foreach (var kind in observation.Visible.Select(v => v.Kind).Distinct()) yield return Vocabulary.Of(kind);
        if (observation.Kind == ObservationKind.Voyage || observation.Vessels.Length > 0) yield return Vocabulary.Of(VisibleKind.Vessel);
    }

    private static IEnumerable<ObservationRates> Rates(string visible, Observation observation, PropositionKind on) => GradeData.Observations.Rows
        .Where(r => r.Visible == visible && r.On.Contains(Vocabulary.Of(on), StringComparer.Ordinal)
            && (r.Kinds.Count == 0 || r.Kinds.Contains(Vocabulary.Of(observation.Kind), StringComparer.Ordinal))
            && (r.Sensors.Count == 0 || r.Sensors.Contains(Vocabulary.Of(observation.Sensor), StringComparer.Ordinal))).Take(1);

    private static bool IsContentBlind(Observation observation) =>
        observation.Visible.Any(v => v.Kind == VisibleKind.ClosedContainers) && !observation.Visible.Any(v => v.Kind is VisibleKind.Munitions or VisibleKind.MunitionsHandling);
}
