using System.Collections.Immutable;
using Waybill.Assessment.Checks.Factors;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Checks;
using Waybill.Core.Geography;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A leg by rail against the time there was for it. The length of the railway is an interval: at least the great circle between the two sites, with no upper end, for no source gives
/// one. The days are those between a sighting at the first site and the next at the last, or else those that somebody says.
/// </summary>
internal sealed class RailLegCheck : ICaseCheck
{
    /// <summary>How many times longer than the great circle a published distance may be to be shown beside the leg, as one of like length.</summary>
    private const decimal LikeLength = 1.5m;

    private const string Floor = "The railway is taken to be no shorter than the great circle between the two sites; how much longer it is, no source says.";
    private const string Unlinked = "What was seen at the two ends is taken to be the same load; a picture says when it was seen, not when it left or came.";
    private const string Speeds = "The speeds are those published for other trains, as each line names them; where days are published, they are divided into the length that the line names.";

    private static readonly ImmutableArray<CheckFactor> Trains = FactorBook.Of("rail-speed");
    private static readonly ImmutableArray<CheckFactor> Railways = FactorBook.Of("rail-distance");

    /// <inheritdoc/>
    public string Id => "rail-leg";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.SelectMany(t => t.Legs.Where(l => l.Mode == TransportMode.Rail).Select(l => Run(evidence, t, l)));

    private CheckResult Run(CaseEvidence evidence, Transfer transfer, Leg leg)
    {
        var (from, to) = (evidence.Sites.Find(leg.From), evidence.Sites.Find(leg.To));
        var (fromName, toName) = (from?.Name ?? leg.From, to?.Name ?? leg.To);
        var claimed = $"by rail from {fromName} to {toName}";
        if (from?.Point is not { } start || to?.Point is not { } end)
        {
            return Result(leg, claimed, Verdict.NotTestable, $"The position of {(from?.Point is null ? fromName : toName)} is not known, so the leg has no length.", [], leg.Claims, []);
        }
        var km = (decimal)Geodesic.DistanceMetres(start, end) / 1000;
        var seen = Seen(evidence, transfer, leg, km);
        var spans = seen.Length > 0 ? seen : Said(leg);
        if (spans.Length == 0)
        {
            var days = Trains.Select(f => new CheckLine(f.Name, $"takes {Figures.Range(km / f.High, km / f.Low)} days for {Figures.Whole(km)} km", Verdict.NotTestable, null));
            return Result(leg, claimed, Verdict.NotTestable, $"The leg is at least {Figures.Whole(km)} km long; nothing dates both of its ends.", [.. days], leg.Claims, [Floor, Speeds]);
        }
        var (least, most) = (spans.Min(s => s.Days), spans.Max(s => s.Days));
        var lines = Trains.Select(f => Line(f, km, least, most)).ToImmutableArray();
        var context = Railways.Where(r => r.Low >= km && r.Low <= km * LikeLength)
            .Select(r => new CheckLine($"for comparison, {r.Name}", $"{Figures.Whole(r.Low)} km; {Speed(r.Low, least, most)} km a day", Verdict.NotTestable, null));
        var verdict = lines.Any(l => l.Verdict == Verdict.Consistent) ? Verdict.Consistent : Verdict.Inconsistent;
        var slowest = Trains.MinBy(f => f.Low)!;
        var needed = $"At least {Figures.Whole(km)} km, the great circle, in {Figures.Range(least, most, Figures.Whole)} days need {Speed(km, least, most)} km a day or more";
        var reached = slowest.Low * least >= km
            ? $"trains at the ordinary published speed of {Figures.Whole(slowest.Low)} km a day cover that, and have time for a railway of up to {Figures.Range(slowest.Low * least, slowest.Low * most, Figures.Whole)} km."
            : verdict == Verdict.Consistent ? "published trains cover that, but not at the ordinary speed." : "no published train is so fast.";
        return Result(leg, claimed, verdict, $"{needed}, if the railway is no longer; {reached}", [.. lines, .. context], [.. spans.SelectMany(s => s.Items)],
            [Floor, seen.Length > 0 ? Unlinked : spans.Any(s => s.Inherited) ? "The days are those of the whole passage, of which this leg is a part." : "The days are those that are said, and may be longer than the leg took.", Speeds]);
    }

    private CheckResult Result(Leg leg, string claimed, Verdict verdict, string sentence, ImmutableArray<CheckLine> lines, ImmutableArray<string> items, ImmutableArray<string> assumptions) => new()
    {
        Id = Id,
        Check = Id,
        Version = Version,
        Subject = leg.Id,
        Claimed = claimed,
        Verdict = verdict,
        Sentence = sentence,
        Formula = "great circle ÷ days ≤ km a day",
        Lines = lines,
        Factors = lines.Length == 0 ? [] : [.. Trains, .. Railways.Where(r => lines.Any(l => l.Name.EndsWith(r.Name, StringComparison.Ordinal)))],
        Assumptions = assumptions,
        Items = [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private static CheckLine Line(CheckFactor train, decimal km, int least, int most) => new(
        train.Name,
        $"covers {Figures.Range(train.Low * least, train.High * most, Figures.Whole)} km in {Figures.Range(least, most, Figures.Whole)} days",
        train.High * most >= km ? Verdict.Consistent : Verdict.Inconsistent,
        $"{Figures.Of(train.Low * least / km)} times the great circle or more");

    private static string Speed(decimal km, int least, int most) => Figures.Range(km / most, km / least, Figures.Whole);

    /// <summary>
    /// For each observer's first sighting at the far end, the days since a sighting at the near end: the last one before it that the fastest train can have left after, else the first.
    /// </summary>
    private static ImmutableArray<(int Days, ImmutableArray<string> Items, bool Inherited)> Seen(CaseEvidence evidence, Transfer transfer, Leg leg, decimal km)
    {
        var fastest = Trains.Max(f => f.High);
        var records = transfer.Observations.Select(evidence.Observation).OfType<Observation>().Where(o => o.Kind != ObservationKind.Aggregate).ToArray();
        var left = records.Select(o => (o.Id, Day: AtStart(evidence, o, leg.From))).Where(x => x.Day is not null).OrderByDescending(x => x.Day!.Value).ThenBy(x => x.Id, StringComparer.Ordinal).ToArray();
        var came = records.Where(o => Is(evidence, o.Site, leg.To) && o.Days.End is not null)
            .OrderBy(o => o.Days.End!.Value, Comparer<LocalDate>.Default).ThenBy(o => o.Id, StringComparer.Ordinal)
            .DistinctBy(o => o.Independence ?? o.Observer, StringComparer.Ordinal);
        var spans = ImmutableArray.CreateBuilder<(int, ImmutableArray<string>, bool)>();
        foreach (var arrival in came)
        {
            var before = left.Select(l => (l.Id, Days: Period.DaysBetween(l.Day!.Value, arrival.Days.End!.Value))).Where(l => l.Days > 0).ToArray();
            if (before.Length == 0) continue;
            var departure = before.Cast<(string Id, int Days)?>().FirstOrDefault(b => fastest * b!.Value.Days >= km) ?? before[^1];
            spans.Add((departure.Days, [departure.Id, arrival.Id], false));
        }
        return spans.ToImmutable();
    }

    private static ImmutableArray<(int Days, ImmutableArray<string> Items, bool Inherited)> Said(Leg leg) =>
    [
        .. leg.Windows.Where(w => w.Days is { Start: { } start, End: { } end } && end > start)
            .Select(w => (Period.DaysBetween(w.Days.Start!.Value, w.Days.End!.Value), w.Items, w.Inherited)),
    ];

    // Seen there, from its first day on; or a voyage that ends there, with its last.
    private static LocalDate? AtStart(CaseEvidence evidence, Observation seen, string site)
    {
        if (Is(evidence, seen.Site, site)) return seen.Days.Start;
        return seen.To.Any(t => Is(evidence, t, site)) ? seen.Days.End : null;
    }

    private static bool Is(CaseEvidence evidence, string? idOrName, string site) =>
        idOrName is not null && string.Equals(evidence.Sites.Find(idOrName)?.Id ?? idOrName, evidence.Sites.Find(site)?.Id ?? site, StringComparison.Ordinal);
}
