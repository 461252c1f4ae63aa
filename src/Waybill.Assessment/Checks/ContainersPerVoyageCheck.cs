using System.Collections.Immutable;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Containers that were stated against voyages that were reported, at loads that were observed: could so many voyages have carried them? Never inconsistent because too few
/// voyages were seen: a voyage that nobody saw may have taken place.
/// </summary>
internal sealed class ContainersPerVoyageCheck : ICaseCheck
{
    /// <summary>Counts of containers that get a result of their own.</summary>
    private const int MostDetailed = 2;

    /// <summary>Days after the count of containers up to which a count of voyages is of the same time.</summary>
    private const int SameDays = 7;

    private const string Unseen = "Reported voyages are those that were seen or counted; others may have taken place.";
    private const string Loads = "The load of a voyage is taken from one photographed load and from totals divided by voyages; the ships' capacities are not known.";

    private static readonly ImmutableArray<CheckFactor> Factors = FactorBook.Of("containers-per-voyage");
    private static readonly decimal Least = Factors.Min(f => f.Low);
    private static readonly decimal Most = Factors.Max(f => f.High);

    /// <inheritdoc/>
    public string Id => "containers-per-voyage";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) => transfers.SelectMany(t => Run(evidence, t));

    private IEnumerable<CheckResult> Run(CaseEvidence evidence, Transfer transfer)
    {
        var containers = DatedFigure.Of(evidence, transfer, "container");
        if (containers.Length == 0 || !GoesBySea(evidence, transfer)) yield break;
        var voyages = new NearFigures(DatedFigure.Of(evidence, transfer, "voyage", "shipment", "trip"));
        var ranked = containers.Select((c, i) => (Containers: c, Voyages: voyages.Of(c), Place: i))
            .OrderByDescending(c => c.Voyages.Length > 0).ThenByDescending(c => c.Containers.Items.Length).ThenBy(c => c.Place).ToImmutableArray();
        // Where no voyages are counted, one result says all that can be said.
        var detailed = Math.Clamp(ranked.Count(c => c.Voyages.Length > 0), 1, MostDetailed);
        foreach (var figure in ranked.Take(detailed)) yield return Detailed(evidence, transfer, figure.Containers, figure.Voyages);
        if (ranked.Length > detailed) yield return Others(transfer, [.. ranked.Skip(detailed).OrderBy(c => c.Place, Comparer<int>.Default).Select(c => (c.Containers, c.Voyages.FirstOrDefault()))]);
    }

    private CheckResult Detailed(CaseEvidence evidence, Transfer transfer, DatedFigure containers, ImmutableArray<DatedFigure> voyages)
    {
        var best = Best(containers, voyages);
        var needed = Factors.Select(f => new CheckLine(f.Name, $"needs {Figures.Of(containers.Need / f.Low)} voyages", best is not null && Carries(best, f.Low) >= containers.Need ? Verdict.Consistent : Verdict.NotTestable, null));
        var capacity = Ships(evidence, transfer).Select(s => new CheckLine($"capacity of {s.Name}, {Figures.Of(s.CapacityTeu!.Value)} TEU", $"needs {Figures.Of(containers.Need / s.CapacityTeu!.Value)} voyages or more", Verdict.NotTestable, null));
        var reported = voyages.Select(v => Line(containers, v)).ToImmutableArray();
        var verdict = best is null ? Verdict.NotTestable : Judge(containers, best);
        var range = Figures.Range(containers.Need / Most, containers.Need / Least);
        var number = Figures.Whole(containers.Need);
        return Result(transfer, [.. needed, .. capacity, .. reported], verdict, [.. containers.Items, .. voyages.SelectMany(v => v.Items)]) with
        {
            Claimed = containers.Words,
            Sentence = best is null
                ? $"{number} containers need {range} voyages at the loads observed; no count of voyages covers the same time."
                : verdict == Verdict.NotTestable
                    ? $"{number} containers need {range} voyages at the loads observed; the most that were reported are {best.Words}. Too few were reported to carry them, which does not show that they did not sail."
                    : Carries(best, Least) >= containers.Need
                        ? $"{number} containers need {range} voyages at the loads observed; {best.Words} carry them at any of these loads."
                        : $"{number} containers need {range} voyages at the loads observed; {best.Words} carry them at the larger loads only: consistent, at the low edge.",
            Assumptions = Assumptions(containers, voyages),
        };
    }

    private CheckResult Others(Transfer transfer, ImmutableArray<(DatedFigure Containers, DatedFigure? Voyages)> pairs)
    {
        var lines = pairs.Select(p => p.Voyages is { } voyages
            ? Line(p.Containers, voyages) with { Name = $"{p.Containers.Words} in {voyages.Words}" }
            : new CheckLine(p.Containers.Words, $"needs {Figures.Range(p.Containers.Need / Most, p.Containers.Need / Least)} voyages", Verdict.NotTestable, null)).ToImmutableArray();
        var carried = lines.Count(l => l.Verdict == Verdict.Consistent);
        return Result(transfer, lines, carried > 0 ? Verdict.Consistent : Verdict.NotTestable, [.. pairs.SelectMany(p => p.Voyages is { } v ? p.Containers.Items.Concat(v.Items) : p.Containers.Items)]) with
        {
            Claimed = Figures.Count(pairs.Length, "other number") + " of containers",
            Sentence = carried == 0 ? "For none of them were voyages enough reported for about the same time."
                : $"For {Figures.Of(carried)} of {Figures.Of(lines.Length)} the voyages reported for about the same time suffice at a load that was observed{(carried == lines.Length ? "" : "; for the others too few, or none, were reported")}.",
            Assumptions = [Unseen, Loads],
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
        Formula = "voyages × containers per voyage ≥ containers",
        Lines = LineList.Of(lines),
        Factors = Factors,
        Items = [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static CheckLine Line(DatedFigure containers, DatedFigure voyages) => new(
        voyages.Words,
        $"carry {Figures.Range(Carries(voyages, Least), Carries(voyages, Most), Figures.Whole)} containers",
        Judge(containers, voyages),
        Figures.Whole(100 * Carries(voyages, Most) / containers.Need) + " % at the largest load");

    private static Verdict Judge(DatedFigure containers, DatedFigure voyages) => Carries(voyages, Most) >= containers.Need ? Verdict.Consistent : Verdict.NotTestable;

    /// <summary>The count of voyages that decides: the nearest in time that suffices, those counted to the same week before later ones; else the greatest.</summary>
    private static DatedFigure? Best(DatedFigure containers, ImmutableArray<DatedFigure> voyages) =>
        voyages.Where(v => Judge(containers, v) == Verdict.Consistent).OrderBy(v => IsLater(containers, v), Comparer<bool>.Default).FirstOrDefault()
        ?? voyages.OrderByDescending(v => v.Face).FirstOrDefault();

    private static bool IsLater(DatedFigure containers, DatedFigure voyages) => voyages.End is { } end && containers.End is { } counted && end > counted.PlusDays(SameDays);

    private static decimal Carries(DatedFigure voyages, decimal load) => voyages.Face * load;

    private static ImmutableArray<string> Assumptions(DatedFigure containers, ImmutableArray<DatedFigure> voyages)
    {
        var later = voyages.Where(v => v.End is { } end && containers.End is { } counted && end > counted).ToArray();
        var note = later.Length == 0 ? [] : (string[])[$"The containers are counted to {Figures.Of(containers.End!.Value)}; {Figures.List([.. later.Select(v => Figures.Of(v.Value))])} are counted to a later day."];
        return [Unseen, Loads, .. note];
    }

    private static bool GoesBySea(CaseEvidence evidence, Transfer transfer) =>
        transfer.Legs.Any(l => l.Mode is TransportMode.Maritime or TransportMode.InlandWater or TransportMode.Unspecified)
        || transfer.Observations.Any(o => evidence.Observation(o) is { Kind: ObservationKind.Voyage or ObservationKind.PortCall } or { Vessels.Length: > 0 });

    private static IEnumerable<Core.Sources.VesselProfile> Ships(CaseEvidence evidence, Transfer transfer) => transfer.Legs.SelectMany(l => l.Carriers)
        .Concat(transfer.Observations.Select(evidence.Observation).OfType<Observation>().SelectMany(o => o.Vessels))
        .Select(evidence.Vessel).OfType<Core.Sources.VesselProfile>().Where(v => v.CapacityTeu > 0).DistinctBy(v => v.Id).OrderBy(v => v.Id, StringComparer.Ordinal);
}
