using System.Collections.Immutable;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Rounds in a container, times the mass of a round, against what a 20-ft container may carry. It tests the published loads that other checks use, and each pair of stated numbers
/// whose quotient means something (both are closed, and counted to about the same day).
/// </summary>
internal sealed class ContainerMassCheck : ICaseCheck
{
    /// <summary>
    /// Share of the lighter rating's payload from which bare rounds fill a container: what is left has to hold crates, charges and dunnage, whose mass no source gives. Lower: more
    /// loads are called full. Higher: fewer.
    /// </summary>
    private const decimal FullShare = 0.8m;

    private const string Bare = "The mass is that of bare rounds: crates, charges and dunnage are left out, for no source gives their share.";
    private const string Box = "The containers are taken to be 20-ft ones, with one of the two usual ratings.";

    private static readonly ImmutableArray<CheckFactor> Masses = FactorBook.Of("round-mass");
    private static readonly ImmutableArray<CheckFactor> Payloads = FactorBook.Of("container-payload");
    private static readonly ImmutableArray<CheckFactor> Loads = FactorBook.Of("rounds-per-full-container");

    /// <inheritdoc/>
    public string Id => "container-mass";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) => transfers.SelectMany(t => Run(evidence, t));

    private IEnumerable<CheckResult> Run(CaseEvidence evidence, Transfer transfer)
    {
        var rounds = RoundFigures.Of(evidence, transfer);
        var containers = DatedFigure.Of(evidence, transfer, "container");
        if (rounds.Length == 0 || containers.Length == 0) yield break;
        yield return Published(transfer);
        // A quotient of two minima bounds nothing: "more than" over "more than".
        var closed = new NearFigures(containers.Where(c => !c.IsOpen));
        var pairs = rounds.Where(r => !r.IsOpen).Select(r => (Rounds: r, Containers: closed.Of(r).FirstOrDefault())).Where(p => p.Containers is not null).ToImmutableArray();
        if (pairs.Length > 0) yield return Stated(transfer, [.. pairs.Select(p => (p.Rounds, p.Containers!))]);
    }

    private CheckResult Published(Transfer transfer)
    {
        var lines = Loads.Select(f => Line(f.Name, f.Low, f.High)).ToImmutableArray();
        var full = lines.Count(l => l.Verdict == Verdict.ConsistentAsUpperBound);
        return Result(transfer, lines, lines.Max(l => l.Verdict), []) with
        {
            Claimed = $"{Figures.Range(Loads.Min(f => f.Low), Loads.Max(f => f.High))} rounds in a full container, as published totals imply",
            Sentence = full == 0 ? "By mass a container can hold them." : $"By mass {Figures.Of(full)} of {Figures.Of(lines.Length)} loads fill a container of the lighter rating with bare rounds: they are the most it holds, not a load to expect. Lighter loads leave room: volume may limit them.",
            Factors = [.. Loads, .. Masses, .. Payloads],
        };
    }

    private CheckResult Stated(Transfer transfer, ImmutableArray<(DatedFigure Rounds, DatedFigure Containers)> pairs)
    {
        var lines = pairs.Select(p => Line($"{p.Rounds.Words} in {p.Containers.Words}", p.Rounds.Need / p.Containers.Face, p.Rounds.Face / p.Containers.Face)).ToImmutableArray();
        var verdict = lines.Max(l => l.Verdict);
        var worst = lines.Count(l => l.Verdict == verdict);
        return Result(transfer, lines, verdict, [.. pairs.SelectMany(p => p.Rounds.Items.Concat(p.Containers.Items))]) with
        {
            Claimed = Figures.Count(pairs.Length, "pair") + " of stated numbers of rounds and containers",
            Sentence = verdict switch
            {
                Verdict.Consistent => "By mass the containers could carry the rounds.",
                Verdict.ConsistentAsUpperBound => $"{Figures.Of(worst)} of {Figures.Of(lines.Length)} fill the containers with bare rounds by mass: only full containers carry them.",
                _ => $"{Figures.Of(worst)} of {Figures.Of(lines.Length)} weigh more than the heavier rating carries.",
            },
            Assumptions = [Bare, Box, "All the rounds are taken to weigh what a round of 152 or 155 mm weighs, and to have travelled in the containers counted."],
            Factors = [.. Masses, .. Payloads],
        };
    }

    private CheckResult Result(Transfer transfer, ImmutableArray<CheckLine> lines, Verdict verdict, ImmutableArray<string> items) => new()
    {
        Id = Id,
        Check = Id,
        Version = Version,
        Subject = transfer.Id,
        Claimed = "",
        Verdict = verdict,
        Sentence = "",
        Formula = "rounds per container × mass of a round ≤ payload of a container",
        Lines = LineList.Of(lines),
        Assumptions = [Bare, Box, "A round of 122 mm is taken at the mass of one of 152 mm, which is too much."],
        Items = [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static CheckLine Line(string name, decimal least, decimal most)
    {
        var (low, high) = (least * Masses.Min(m => m.Low) / 1000, most * Masses.Max(m => m.High) / 1000);
        var (light, heavy) = (Payloads.Min(p => p.Low), Payloads.Max(p => p.High));
        var verdict = low > heavy ? Verdict.Inconsistent : high < light * FullShare ? Verdict.Consistent : Verdict.ConsistentAsUpperBound;
        return new(name, $"{Figures.Range(least, most)} rounds weigh {Figures.Range(low, high)} t", verdict, $"{Figures.Range(100 * low / light, 100 * high / light, Figures.Whole)} % of {Figures.Fine(light)} t, {Figures.Range(100 * low / heavy, 100 * high / heavy, Figures.Whole)} % of {Figures.Fine(heavy)} t");
    }
}
