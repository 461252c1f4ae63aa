using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Support;

/// <summary>Findings, checks and law of <see cref="ExampleAssessment"/>. The numbers are made up; only their arithmetic is right.</summary>
internal static class ExampleConclusions
{
    private static readonly double[] Priors = [0.1, 0.3, 0.5];

    /// <summary>A finding whose runs follow from its rows.</summary>
    public static Finding Finding(Proposition proposition)
    {
        var rows = Rows(proposition).ToImmutableArray();
        double low = rows.Sum(r => r.LowDecibans), middle = rows.Sum(r => r.Decibans), high = rows.Sum(r => r.HighDecibans);
        var runs = Priors.Select(p => new PriorRun(p, After(p, low), After(p, middle), After(p, high))).ToImmutableArray();
        return new()
        {
            Proposition = proposition.Id,
            Rows = rows,
            Runs = runs,
            Low = runs.Min(r => r.Low),
            High = runs.Max(r => r.High),
            Words = rows.Length == 0 ? null : "likely to almost certain",
            Confidence = rows.Any(r => r.Kind == RowKind.Physical) ? ConfidenceLevel.High : ConfidenceLevel.Low,
            ConfidenceReasons = ["The accusers share a pool: 1.11 effective origins.", "The range over the priors is wide."],
            Credibility = 2,
            CredibilityReason = "One origin with indirect physical support, and checks consistent.",
            EffectiveOrigins = rows.Length == 0 ? 0 : 1.11,
            WouldChange = ["Without united-states it would be 32–81 %.", "A container opened by somebody who may say so."],
        };
    }

    public static ImmutableArray<CheckResult> Checks() =>
    [
        new CheckResult
        {
            Id = "border-distance.1",
            Check = "border-distance",
            Version = 1,
            Subject = "T1.L2.reached",
            Claimed = "290 km from the border of Ukraine",
            Verdict = Verdict.AmbiguousDefinition,
            Sentence = "Inconsistent under the recognised border; another definition fits it.",
            Formula = "geodesic distance on WGS 84",
            Lines =
            [
                new CheckLine("recognised border", "201.1 km", Verdict.Inconsistent, "89 km, 44 %"),
                new CheckLine("nearest coast of the Crimean peninsula, held by Russia, which is no border", "271.6 km", Verdict.Consistent, "18 km, 7 %"),
                new CheckLine("a city, no border", "290.1 km", Verdict.NotTestable, null),
            ],
            Factors = [new CheckFactor("border-ua", "outline of Ukraine", 201.1m, 201.1m, "km", "Natural Earth 1:10m", "2019", 1, "computed")],
            Assumptions = ["The site lies within 15 km of the point used."],
            Items = ["a-2"],
        },
        new CheckResult
        {
            Id = "container-mass.1",
            Check = "container-mass",
            Version = 1,
            Subject = "T1",
            Claimed = "470 rounds in a container",
            Verdict = Verdict.ConsistentAsUpperBound,
            Sentence = "Possible only without crates or charges.",
        },
        new CheckResult
        {
            Id = "weekday.1", Check = "weekday", Version = 1, Claimed = "13 October 2023 is a Friday", Verdict = Verdict.Consistent, Sentence = "It is.", Items = ["a-1"],
        },
    ];

    public static ImmutableArray<LawResult> Law() =>
    [
        Provision("p1874-9", "S/RES/1874(2009) ¶9", LawOutcome.ElementsAppearMetTextNotChecked),
        Provision("p1718-8f", "S/RES/1718(2006) ¶8(f)", LawOutcome.NotAnObligation),
        Provision("p2397-6", "S/RES/2397(2017) ¶6", LawOutcome.NotApplicable),
    ];

    private static LawResult Provision(string id, string citation, LawOutcome outcome) => new()
    {
        Provision = id,
        Citation = citation,
        Transfer = "T1",
        Outcome = outcome,
        Sentence = $"Prima facie, {citation} is read against what is alleged.",
        Effect = "All arms exports from the DPRK are banned.",
        TextSeen = "summary",
        Vote = new VoteRecord(15, 0, 0),
        VotesOfAccused = ["Russia: for"],
        Source = "https://press.example/1874",
    };

    private static IEnumerable<LedgerRow> Rows(Proposition proposition)
    {
        var claims = proposition.Claims.Where(b => b.Side == BearingSide.For).Select(b => b.Item).ToImmutableArray();
        if (claims.Length > 0)
        {
            yield return new LedgerRow
            {
                Origin = "united-states",
                Label = "United States says so",
                Kind = RowKind.Testimony,
                LowDecibans = 2.5,
                Decibans = 6.0,
                HighDecibans = 7.8,
                Inputs = "r .45–.70, q .50",
                Reason = "An interested party would have said it either way.",
                Items = claims,
            };
        }
        if (proposition.Claims.Contains(new("b-3", BearingSide.Against, BearingScope.Direct)))
        {
            yield return new LedgerRow
            {
                Origin = "russia",
                Label = "Russia denies it",
                Kind = RowKind.Denial,
                LowDecibans = -0.9,
                Decibans = -0.5,
                HighDecibans = 0,
                Inputs = "r .10, d .95",
                Weight = 0.5,
                Reason = "It would deny either way.",
                Items = ["b-3"],
            };
        }
        var seen = proposition.Observations.Where(b => b.Side == BearingSide.For).Select(b => b.Item).ToImmutableArray();
        if (seen.Length > 0)
        {
            yield return new LedgerRow
            {
                Origin = "rusi",
                Label = "RUSI saw it",
                Kind = RowKind.Physical,
                LowDecibans = 6,
                Decibans = 12.6,
                HighDecibans = 13,
                Capped = true,
                Reason = "A sensor shows it.",
                Items = seen,
            };
        }
    }

    // The clip of 2–98 % is the method's: docs of grading, "p is held within .02–.98 unless a person signs".
    private static double After(double prior, double decibans)
    {
        var odds = prior / (1 - prior) * Math.Pow(10, decibans / 10);
        return Math.Round(Math.Clamp(odds / (1 + odds), 0.02, 0.98), 3, MidpointRounding.AwayFromZero);
    }
}
