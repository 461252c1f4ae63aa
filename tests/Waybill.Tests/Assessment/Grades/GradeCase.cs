using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Grades;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Grades;

/// <summary>One transfer, Kenya to Chile, and propositions on which claims and observations bear as the test says: grading alone, without the rooms before it.</summary>
internal sealed class GradeCase
{
    private readonly List<Proposition> propositions = [];
    private readonly Dictionary<string, Origin> origins = new(StringComparer.Ordinal);
    private readonly List<OriginPool> pools = [];
    private readonly List<CheckResult> checks = [];

    /// <summary>The case.</summary>
    public CaseBuilder Builder { get; } = new();

    /// <summary>The transfer.</summary>
    public Transfer Transfer => new() { Id = "T1", Supplier = "Kenya", Recipient = "Chile", Propositions = [.. propositions] };

    /// <summary>Adds a proposition; what comes after bears on it.</summary>
    public GradeCase On(PropositionKind kind, string? during = null, string? id = null, string? leg = null, string? site = null)
    {
        propositions.Add(new() { Id = id ?? "T1." + kind, Transfer = "T1", Kind = kind, Days = during is null ? null : CaseBuilder.Days(during), Leg = leg, Site = site });
        return this;
    }

    /// <summary>A claim bears on the last proposition, as one of an origin.</summary>
    public GradeCase Claim(string item, string origin, BearingSide side = BearingSide.For, BearingScope scope = BearingScope.Direct)
    {
        propositions[^1] = propositions[^1] with { Claims = propositions[^1].Claims.Add(new(item, side, scope)) };
        return Member(item, origin, isSensor: false);
    }

    /// <summary>An observation bears on the last proposition.</summary>
    public GradeCase Seen(string item, string origin, BearingSide side = BearingSide.For, BearingScope scope = BearingScope.Direct)
    {
        propositions[^1] = propositions[^1] with { Observations = propositions[^1].Observations.Add(new(item, side, scope)) };
        return Member(item, origin, isSensor: true);
    }

    /// <summary>Origins that share what they know.</summary>
    public GradeCase Pool(double correlation, params string[] members)
    {
        pools.Add(new("pool", correlation, [.. members], "assumed"));
        return this;
    }

    /// <summary>A check about something.</summary>
    public GradeCase Check(string subject, Verdict verdict)
    {
        checks.Add(new() { Id = "check.1", Check = "check", Version = 1, Subject = subject, Claimed = "claimed", Verdict = verdict, Sentence = "A sentence." });
        return this;
    }

    /// <summary>All findings; with <paramref name="shuffle"/>, of the same input in another order.</summary>
    public ImmutableArray<Finding> Grade(GradeSettings? settings = null, Func<IEnumerable<object>, IEnumerable<object>>? shuffle = null)
    {
        var mixed = Transfer with
        {
            Propositions =
            [
                .. propositions.Select(p => p with { Claims = Mix(p.Claims, shuffle), Observations = Mix(p.Observations, shuffle) }),
            ],
        };
        var input = Builder.Input();
        var evidence = CaseEvidence.Of(input with { Readings = Mix(input.Readings, shuffle) });
        var roots = Mix([.. origins.Values.Select(o => o with { Members = Mix(o.Members, shuffle) })], shuffle);
        return Grader.Grade(evidence, [mixed], roots, Mix([.. pools.Select(p => p with { Origins = Mix(p.Origins, shuffle) })], shuffle), [.. checks], settings ?? GradeSettings.Default);
    }

    /// <summary>The finding of the only proposition.</summary>
    public Finding Only(GradeSettings? settings = null) => Assert.Single(Grade(settings));

    /// <summary>As <c>explain</c> asks.</summary>
    public Finding? One(string proposition, GradeSettings settings) =>
        Grader.GradeOne(Builder.Evidence(), [Transfer], [.. origins.Values], [.. pools], [.. checks], settings, proposition);

    /// <summary>Adds a visible thing, and gives its identifier.</summary>
    public string Sees(VisibleKind kind, string observer = "RUSI", ObservationKind record = ObservationKind.Sighting, double? clear = null, bool? cued = false, Sensor sensor = Sensor.Optical) =>
        Builder.Sees(observer, record, [new VisibleThing("what the analyst wrote", kind)], clearCoverage: clear, cued: cued, sensor: sensor);

    private static ImmutableArray<T> Mix<T>(ImmutableArray<T> items, Func<IEnumerable<object>, IEnumerable<object>>? shuffle) =>
        shuffle is null ? items : [.. shuffle(items.Cast<object>()).Cast<T>()];

    private GradeCase Member(string item, string origin, bool isSensor)
    {
        var known = origins.GetValueOrDefault(origin) ?? new Origin { Id = origin, Root = origin, IsSensor = isSensor };
        if (!known.Members.Any(m => m.Item == item)) known = known with { Members = known.Members.Add(new(item, OriginLink.Speaker, default)) };
        origins[origin] = known;
        return this;
    }
}
