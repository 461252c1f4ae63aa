using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Rounds that were stated against containers that were stated: could the containers have held them? Every published load is a line. The figure that most say gets
/// a result for each count of containers near it in time; the others share one.
/// </summary>
internal sealed class RoundsPerContainerCheck : ICaseCheck
{
    /// <summary>Counts of containers that the figure most given is compared with.</summary>
    private const int MostPartners = 3;

    private const string Held = "What a container could hold is not what it held: no container has been seen open.";
    private const string Same = "All the rounds are taken to have travelled in the containers that were counted.";
    private const string Circular = "The number of rounds is itself computed from containers; that it fits them shows nothing.";
    private const string Calibre = "The rounds are taken to be artillery rounds; their calibre is not stated.";

    /// <inheritdoc/>
    public string Id => "rounds-per-container";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) => transfers.SelectMany(t => Run(evidence, t));

    private IEnumerable<CheckResult> Run(CaseEvidence evidence, Transfer transfer)
    {
        var rounds = RoundFigures.Of(evidence, transfer);
        if (rounds.Length == 0) yield break;
        var containers = new NearFigures(DatedFigure.Of(evidence, transfer, "container"));
        var main = rounds.MaxBy(r => r.Items.Length)!;
        var partners = containers.Of(main);
        foreach (var partner in partners.Take(MostPartners)) yield return Detailed(transfer, main, partner);
        if (partners.Length == 0) yield return Alone(transfer, main);
        if (rounds.Length > 1) yield return Others(transfer, [.. rounds.Where(r => !ReferenceEquals(r, main)).Select(r => (r, containers.Of(r).FirstOrDefault()))]);
    }

    private CheckResult Detailed(Transfer transfer, DatedFigure rounds, DatedFigure containers)
    {
        var lines = RoundFigures.Loads.Select(f => Line(f, rounds, containers)).ToImmutableArray();
        var verdict = RoundFigures.Judge(rounds, containers);
        var most = RoundFigures.Loads.Max(f => f.High);
        var boxes = Figures.Count(containers.Face, "container");
        return Result(transfer, rounds, lines, verdict, [.. rounds.Items, .. containers.Items]) with
        {
            Claimed = $"{rounds.Words} in {containers.Words}",
            Sentence = verdict switch
            {
                Verdict.Consistent => $"{boxes} hold {Figures.Whole(rounds.Need)} rounds at every load that was estimated from ships and totals.",
                Verdict.ConsistentAsUpperBound when containers.Face * most < rounds.Need =>
                    $"Full to the highest load published, {boxes} hold {Figures.Whole(containers.Face * most)} rounds, {Percent(containers.Face * most, rounds.Need)} of {Figures.Whole(rounds.Need)}; that is within the rounding of the count.",
                Verdict.ConsistentAsUpperBound => $"{boxes} hold {Figures.Whole(rounds.Need)} rounds only if they were full or nearly full: at most {Figures.Whole(containers.Face * most)}.",
                Verdict.AmbiguousDefinition =>
                    $"{boxes} hold at most {Figures.Whole(containers.Face * most)} rounds; {Figures.Whole(rounds.Need)} need {Figures.Whole(rounds.Need / most)} or more. The count of containers names no upper end, so the two do not exclude each other, but the one does not follow from the other.",
                _ => $"Even full to the highest load published, {boxes} would hold {Figures.Whole(containers.Face * most)} rounds, {Percent(containers.Face * most, rounds.Need)} of {Figures.Whole(rounds.Need)}.",
            },
            Assumptions = Assumptions(transfer, rounds, containers),
        };
    }

    private CheckResult Alone(Transfer transfer, DatedFigure rounds) =>
        Result(transfer, rounds, [.. RoundFigures.Loads.Select(f => new CheckLine(f.Name, Needed(f, rounds), Verdict.NotTestable, null))], Verdict.NotTestable, rounds.Items) with
        {
            Claimed = rounds.Words,
            Sentence = $"No count of containers covers the same time. {Figures.Whole(rounds.Need)} rounds need {Figures.Range(rounds.Need / RoundFigures.Loads.Max(f => f.High), rounds.Need / RoundFigures.Loads.Min(f => f.Low), Figures.Whole)} containers, by the load taken.",
            Assumptions = [Held],
        };

    private CheckResult Others(Transfer transfer, ImmutableArray<(DatedFigure Rounds, DatedFigure? Containers)> pairs)
    {
        var lines = pairs.Select(p => p.Containers is { } containers
            ? new CheckLine($"{p.Rounds.Words} in {containers.Words}", $"{Figures.Of(p.Rounds.Need / containers.Face)} rounds a container", RoundFigures.Judge(p.Rounds, containers),
                Percent(p.Rounds.Need / containers.Face, RoundFigures.Loads.Max(f => f.High)) + " of the highest load")
            : new CheckLine(p.Rounds.Words, "no count of containers of the same time", Verdict.NotTestable, null)).ToImmutableArray();
        var verdict = lines.Max(l => l.Verdict);
        var worst = lines.Count(l => l.Verdict == verdict);
        var result = Result(transfer, pairs[0].Rounds, lines, verdict, [.. pairs.SelectMany(p => p.Containers is { } c ? p.Rounds.Items.Concat(c.Items) : p.Rounds.Items)]);
        return result with
        {
            Claimed = Figures.Count(pairs.Length, "other number") + " of rounds",
            Sentence = verdict switch
            {
                Verdict.NotTestable => "No count of containers covers the same time as any of them.",
                Verdict.Consistent => "Each fits the containers counted at about the same time.",
                Verdict.ConsistentAsUpperBound => string.Create(CultureInfo.InvariantCulture, $"{worst} of {lines.Length} fit the containers counted at about the same time only if these were full or nearly full."),
                Verdict.AmbiguousDefinition => string.Create(CultureInfo.InvariantCulture, $"{worst} of {lines.Length} are more than the containers counted at about the same time hold, but that count names no upper end."),
                _ => string.Create(CultureInfo.InvariantCulture, $"{worst} of {lines.Length} are more than the containers counted at about the same time hold at any published load."),
            },
            Assumptions = [Held, Same, .. pairs.Any(p => p.Rounds.Basis == QuantityBasis.Capacity) ? (string[])["Some of the numbers of rounds are themselves computed from containers; that they fit shows nothing."] : []],
        };
    }

    private CheckResult Result(Transfer transfer, DatedFigure rounds, ImmutableArray<CheckLine> lines, Verdict verdict, ImmutableArray<string> items) => new()
    {
        Id = Id,
        Check = Id,
        Version = Version,
        Subject = transfer.Id,
        Claimed = rounds.Words,
        Verdict = verdict,
        Sentence = "",
        Formula = "containers × rounds per container ≥ rounds",
        Lines = LineList.Of(lines),
        Factors = RoundFigures.Loads,
        Items = [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static ImmutableArray<string> Assumptions(Transfer transfer, DatedFigure rounds, DatedFigure containers)
    {
        var all = ImmutableArray.CreateBuilder<string>();
        all.AddRange(Held, Same);
        if (rounds.Basis == QuantityBasis.Capacity) all.Add(Circular);
        if (!transfer.Goods.Any(g => RoundFigures.SaysCalibre(g.Class))) all.Add(Calibre);
        if (rounds.DaysFrom(containers) is not 0) all.Add($"The rounds are counted to {Day(rounds.End)}, the containers to {Day(containers.End)}.");
        return all.ToImmutable();
    }

    private static string Day(LocalDate? day) => day is { } known ? Figures.Of(known) : "a day not stated";

    private static CheckLine Line(CheckFactor factor, DatedFigure rounds, DatedFigure containers) => new(
        factor.Name,
        $"{Needed(factor, rounds)}; {Figures.Whole(containers.Face)} hold {Figures.Range(containers.Face * factor.Low, containers.Face * factor.High, Figures.Whole)} rounds",
        RoundFigures.Judge(factor, rounds, containers),
        Percent(containers.Face * factor.High, rounds.Need) + " of the rounds");

    private static string Needed(CheckFactor factor, DatedFigure rounds) =>
        $"needs {Figures.Range(rounds.Need / factor.High, rounds.Need / factor.Low, Figures.Whole)} containers";

    private static string Percent(decimal part, decimal whole) => Figures.Whole(100 * part / whole) + " %";
}
