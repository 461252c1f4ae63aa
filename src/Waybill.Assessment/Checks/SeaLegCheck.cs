using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Checks;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A leg by sea against the time there was for it: the great circle between the two sites, and up to 15 % more for a route clear of land, at the
/// speeds of a cargo ship. It tests sailing alone; loading and waiting take most of a short voyage.
/// </summary>
internal sealed class SeaLegCheck : ICaseCheck
{
    private const decimal MetresInMile = 1852; // international nautical mile, exact (BIPM, The International System of Units, table 8)
    private const decimal LongestDetour = 1.15m; // no source: a hand-drawn route for Najin–Dunay is 1.05; more, and the check excuses too much
    private const string Route = "The route is taken to be the great circle, or up to 15 % longer to keep clear of land; no track was used.";
    private const string Speeds = "Cargo ships of this kind are taken to sail at 8 to 14 knots; no speed of these ships was used.";

    private static readonly ImmutableArray<decimal> Knots = [8, 10, 12, 14];

    /// <inheritdoc/>
    public string Id => "sea-leg";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.SelectMany(t => t.Legs.Where(l => l.Mode == TransportMode.Maritime).Select(l => Run(evidence, l)));

    private CheckResult Run(CaseEvidence evidence, Leg leg)
    {
        var (from, to) = (evidence.Sites.Find(leg.From), evidence.Sites.Find(leg.To));
        var claimed = $"by sea from {from?.Name ?? leg.From} to {to?.Name ?? leg.To}";
        if (from?.Point is not { } start || to?.Point is not { } end)
        {
            return Result(leg, claimed, Verdict.NotTestable, $"The position of {(from?.Point is null ? from?.Name ?? leg.From : to?.Name ?? leg.To)} is not known, so the leg has no length.", [], leg.Claims, []);
        }
        var miles = (decimal)Geodesic.DistanceMetres(start, end) / MetresInMile;
        var radius = (decimal)((from.RadiusMetres ?? 0) + (to.RadiusMetres ?? 0)) / 1000;
        var length = $"{Figures.Of(miles * MetresInMile / 1000)} km ({Figures.Of(miles)} nautical miles) straight";
        ImmutableArray<string> assumptions = [Route, Speeds, $"Each site lies within its radius of the point used; together {Figures.Of(radius)} km either way."];
        var windows = leg.Windows.Where(w => w.Days is { Start: not null, End: not null }).ToArray();
        if (windows.Length == 0)
        {
            var hours = Knots.Select(k => new CheckLine($"at {Figures.Whole(k)} knots", $"takes {Hours(miles, k)} hours", Verdict.NotTestable, null));
            return Result(leg, claimed, Verdict.NotTestable, $"The leg is {length}; nothing dates both of its ends.", [.. hours], leg.Claims, assumptions);
        }
        // A voyage that was seen says more of the time there was than a period that is said.
        var used = windows.Any(w => w.Observed) ? [.. windows.Where(w => w.Observed)] : windows;
        var shortest = used.Min(w => Days(w));
        var lines = Knots.Select(k => new CheckLine($"at {Figures.Whole(k)} knots", $"takes {Hours(miles, k)} hours", miles / k <= shortest * 24 ? Verdict.Consistent : Verdict.Inconsistent,
            $"{Figures.Whole(shortest * 24)} hours between the first and the last day")).ToImmutableArray();
        var verdict = lines.Any(l => l.Verdict == Verdict.Consistent) ? Verdict.Consistent : Verdict.Inconsistent;
        var sentence = verdict == Verdict.Consistent
            ? $"The leg is {length}: {Hours(miles, 14)} hours at 14 knots and {Hours(miles, 8)} at 8, and there were up to {Figures.Whole(shortest)} days. Sailing is not what limits it."
            : $"The leg is {length}: {Hours(miles, 14)} hours even at 14 knots, and there were at most {Figures.Whole(shortest * 24)}.";
        return Result(leg, claimed, verdict, sentence, lines, [.. used.SelectMany(w => w.Items)],
            [.. assumptions, used[0].Observed ? "What was seen at the two ends is taken to be one voyage." : "The days are those that are said for the leg, and may hold several voyages."]);
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
        Formula = "great circle × 1.00–1.15 ÷ speed ≤ time from the first to the last day",
        Lines = lines,
        Assumptions = assumptions,
        Items = [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    // Both days count: a ship may leave in the morning of the one and come in the night of the other.
    private static int Days(LegWindow window) => Period.DaysBetween(window.Days.Start!.Value, window.Days.End!.Value) + 1;

    private static string Hours(decimal miles, decimal knots) => Figures.Range(miles / knots, miles * LongestDetour / knots);
}
