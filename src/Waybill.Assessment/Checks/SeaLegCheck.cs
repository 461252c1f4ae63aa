using System.Collections.Immutable;
using Waybill.Assessment.Checks.Borders;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Checks;
using Waybill.Core.Geography;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A leg by sea against the time there was for it: the great circle between the two sites, drawn longer by what a way round headlands adds, at the
/// speeds of cargo ships. The time is that of voyages that were seen, or between sightings of one ship at the two ends, or else that somebody says.
/// </summary>
internal sealed class SeaLegCheck : ICaseCheck
{
    private const decimal HoursInDay = 24;

    private const string Straight = "No ship is taken to be faster than the fastest speed shown, and no way by sea to be shorter than the great circle.";
    private const string Slack = "Time that is left over is waiting, loading and whatever else; it speaks neither for nor against the voyage.";
    private const string WholeDays = "Days are whole days: a ship may have left at the beginning of the first and come at the end of the last.";

    private static readonly ImmutableArray<CheckFactor> Ships = FactorBook.Of("sea-speed");
    private static readonly ImmutableArray<CheckFactor> Ways = FactorBook.Of("sea-route");
    private static readonly CheckFactor Detour = FactorBook.Get("s-detour");

    /// <inheritdoc/>
    public string Id => "sea-leg";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.SelectMany(t => t.Legs.Where(l => l.Mode is TransportMode.Maritime or TransportMode.InlandWater).Select(l => Run(evidence, t, l)));

    private CheckResult Run(CaseEvidence evidence, Transfer transfer, Leg leg)
    {
        var (from, to) = (evidence.Sites.Find(leg.From), evidence.Sites.Find(leg.To));
        var (fromName, toName) = (from?.Name ?? leg.From, to?.Name ?? leg.To);
        var result = new CheckResult
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = leg.Id,
            Claimed = $"by sea from {fromName} to {toName}",
            Verdict = Verdict.NotTestable,
            Sentence = "",
            Formula = "great circle × detour ÷ knots ≤ hours",
            Items = [.. leg.Claims.Order(StringComparer.Ordinal)],
        };
        if (from?.Point is not { } start || to?.Point is not { } end)
        {
            return result with { Sentence = $"The position of {(from?.Point is null ? fromName : toName)} is not known, so the leg has no length." };
        }
        var metres = Geodesic.DistanceMetres(start, end);
        var miles = (decimal)(metres / Geodesic.MetresPerNauticalMile);
        var way = new Way(miles, Least(from, to, metres), SeaLine.LandShare(start, end));
        var length = $"{Figures.Of((decimal)metres / 1000)} km ({Figures.Of(miles)} nmi) of great circle";
        var spans = Spans(evidence, transfer, leg);
        result = result with { Factors = [.. Ships, Detour, .. Compared(way)], Assumptions = Assumptions(from, to, way, spans) };
        if (spans.IsEmpty)
        {
            return result with { Sentence = $"{length}{Land(way)}; nothing dates both of its ends.", Lines = Lines(way, null) };
        }
        // One voyage that cannot have been is not made good by another that can.
        var (least, most) = (spans.Min(s => s.Hours), spans.Max(s => s.Hours));
        var fastest = Hours(way.Least, Ships.Max(s => s.High));
        var enough = spans.Count(s => s.Hours >= fastest);
        var isPossible = enough == spans.Length;
        var ordinary = Ships[0];
        var sentence = isPossible
            ? $"{length}{Land(way)} take {Taken(way, ordinary)} at {Figures.Of(ordinary.Low)} kn; there were up to {Figures.Range(least, most, Figures.Whole)} hours."
            : $"{length} take at least {Figures.Of(fastest)} hours at the fastest speed shown; there were no more than {Figures.Whole(least)}"
                + (enough > 0 ? $". Of {Figures.Of(spans.Length)} times that are given, {Figures.Of(enough)} are long enough." : ".");
        return result with
        {
            Verdict = isPossible ? Verdict.Consistent : Verdict.Inconsistent,
            Sentence = sentence,
            Lines = Lines(way, least),
            Items = [.. spans.SelectMany(s => s.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static ImmutableArray<CheckLine> Lines(Way way, decimal? time) =>
    [
        .. Ships.Select(s => new CheckLine(s.Name, Taken(way, s), time is null ? Verdict.NotTestable : Hours(way.Least, s.High) <= time ? Verdict.Consistent : Verdict.Inconsistent,
            time is null ? null : $"{Figures.Of(time.Value / Hours(way.Miles, s.High))} times the time that the great circle takes")),
        .. Compared(way).Select(w => new CheckLine($"for comparison, {w.Name}", $"{Figures.Of(w.Low)} nmi; {string.Join(", ", Ships.Where(s => s.Low == s.High).Select(s => $"{Figures.Of(Hours(w.Low, s.Low))} h at {Figures.Of(s.Low)} kn"))}", Verdict.NotTestable, null)),
    ];

    // Ways of like length: no shorter than this great circle, no longer than its longest detour.
    private static ImmutableArray<CheckFactor> Compared(Way way) => [.. Ways.Where(w => w.Low >= way.Miles && w.Low <= way.Miles * Detour.High)];

    private static string Taken(Way way, CheckFactor ship) => way.OverLand > 0
        ? $"at least {Figures.Of(Hours(way.Miles, ship.High))} h"
        : $"{Figures.Range(Hours(way.Miles, ship.High), Hours(way.Miles * Detour.High, ship.Low))} h over {Figures.Range(way.Miles * Detour.Low, way.Miles * Detour.High)} nmi";

    private static string Land(Way way) => way.OverLand > 0 ? $", {Figures.Whole(way.OverLand * 100)} % of it over land, so that the way by sea is longer," : "";

    private static ImmutableArray<string> Assumptions(Site from, Site to, Way way, ImmutableArray<Span> spans) =>
    [
        Straight,
        $"The sites lie within {Figures.Of((decimal)(from.RadiusMetres ?? 0) / 1000)} and {Figures.Of((decimal)(to.RadiusMetres ?? 0) / 1000)} km of the points used; the verdict is of the shortest way between any two points of those circles.",
        .. way.OverLand > 0 ? ["How much longer the way by sea is than a great circle that runs over land, no source says; hours are the least."] : ImmutableArray<string>.Empty,
        .. spans.IsEmpty ? ImmutableArray<string>.Empty : [WholeDays, Slack],
        .. spans.Any(s => s.IsSaid) ? ["The days are those that are said" + (spans.Any(s => s.IsInherited) ? ", of a passage of which this leg is a part" : "") + ", and may hold more than one voyage."] : ImmutableArray<string>.Empty,
    ];

    private static decimal Hours(decimal miles, decimal knots) => miles / knots;

    private static decimal Least(Site from, Site to, double metres) =>
        (decimal)(Math.Max(0, metres - (from.RadiusMetres ?? 0) - (to.RadiusMetres ?? 0)) / Geodesic.MetresPerNauticalMile);

    private static ImmutableArray<Span> Spans(CaseEvidence evidence, Transfer transfer, Leg leg)
    {
        var records = transfer.Observations.Concat(leg.Observations).Distinct(StringComparer.Ordinal).Select(evidence.Observation).OfType<Observation>()
            .Where(o => o.Kind != ObservationKind.Aggregate && o.Days is { Start: not null, End: not null }).OrderBy(o => o.Id, StringComparer.Ordinal).ToArray();
        ImmutableArray<Span> seen =
        [
            .. records.Where(o => o.From.Any(f => Is(evidence, f, leg.From)) && o.To.Any(t => Is(evidence, t, leg.To)))
                .Select(o => new Span(Time(o.Days.Start!.Value, o.Days.End!.Value), [o.Id])),
            .. Pairs(evidence, records, leg),
        ];
        if (!seen.IsEmpty) return seen;
        return
        [
            .. leg.Windows.Where(w => w.Days is { Start: { } s, End: { } e } && e >= s)
                .Select(w => new Span(Time(w.Days.Start!.Value, w.Days.End!.Value), w.Items, IsSaid: !w.Observed, IsInherited: w.Inherited)),
        ];
    }

    // The last sighting of a ship at the first site before each of its sightings at the last.
    private static IEnumerable<Span> Pairs(CaseEvidence evidence, Observation[] records, Leg leg)
    {
        foreach (var arrival in records.Where(o => Is(evidence, o.Site, leg.To)))
        {
            var ships = arrival.Vessels.Select(v => evidence.Vessel(v)?.Id ?? v).ToHashSet(StringComparer.Ordinal);
            var departure = records.Where(o => Is(evidence, o.Site, leg.From) && o.Days.Start <= arrival.Days.End && o.Vessels.Any(v => ships.Contains(evidence.Vessel(v)?.Id ?? v)))
                .OrderByDescending(o => o.Days.Start!.Value).ThenBy(o => o.Id, StringComparer.Ordinal).FirstOrDefault();
            if (departure is not null) yield return new(Time(departure.Days.Start!.Value, arrival.Days.End!.Value), [departure.Id, arrival.Id]);
        }
    }

    private static decimal Time(LocalDate first, LocalDate last) => (Period.DaysBetween(first, last) + 1) * HoursInDay;

    private static bool Is(CaseEvidence evidence, string? idOrName, string site) =>
        idOrName is not null && string.Equals(evidence.Sites.Find(idOrName)?.Id ?? idOrName, evidence.Sites.Find(site)?.Id ?? site, StringComparison.Ordinal);

    private readonly record struct Way(decimal Miles, decimal Least, decimal OverLand);

    private readonly record struct Span(decimal Hours, ImmutableArray<string> Items, bool IsSaid = false, bool IsInherited = false);
}
