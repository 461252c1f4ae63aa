using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>
/// Finds the legs of a transfer: every pair of sites that a claim or a voyage joins is a leg, and legs that end where others begin make a
/// route. A leg is made by whoever asserts or saw it; denials and sightings at one end join it.
/// </summary>
internal sealed class LegBuilder
{
    private readonly CaseEvidence evidence;
    private readonly Hypothesis hypothesis;
    private readonly Dictionary<(string From, string To), LegDraft> drafts = [];

    private LegBuilder(CaseEvidence evidence, Hypothesis hypothesis) => (this.evidence, this.hypothesis) = (evidence, hypothesis);

    /// <summary>Legs in the order of the route, the most spoken of first where it forks.</summary>
    public static ImmutableArray<Leg> Build(CaseEvidence evidence, Hypothesis hypothesis, string transfer)
    {
        var builder = new LegBuilder(evidence, hypothesis);
        foreach (var claim in hypothesis.Claims) builder.TakeClaim(claim);
        foreach (var observation in hypothesis.Observations) builder.TakeVoyage(observation);
        foreach (var claim in hypothesis.Claims) builder.TakeOneEnd(claim);
        foreach (var observation in hypothesis.Observations) builder.TakeSighting(observation);
        builder.Inherit();
        return [.. builder.Route().Select((d, i) => builder.Finish(d, string.Create(CultureInfo.InvariantCulture, $"{transfer}.L{i + 1}")))];
    }

    private void TakeClaim(CaseClaim claim)
    {
        if (!ClaimKinds.IsMovement(claim.Claim.Predicate) || ClaimKinds.SideOf(claim.Claim) != BearingSide.For) return;
        foreach (var (from, to) in Hops(claim.Claim))
        {
            var draft = Draft(from, to);
            draft.Add(claim);
            if (claim.Claim.Period is { Basis: PeriodBasis.Event } period) draft.Windows.Add(new(period.Days, [claim.Claim.Id], Observed: false));
            draft.Carriers.UnionWith(ShipsIn(claim));
        }
    }

    private void TakeVoyage(Observation observation)
    {
        foreach (var from in observation.From.Select(Key).Distinct(StringComparer.Ordinal))
        {
            foreach (var to in observation.To.Select(Key).Distinct(StringComparer.Ordinal))
            {
                if (string.Equals(from, to, StringComparison.Ordinal)) continue;
                var draft = Draft(from, to);
                draft.Observations.Add(observation);
                // A count dates the counting, not a movement.
                if (observation.Kind != ObservationKind.Aggregate && !observation.Days.IsVague) draft.Windows.Add(new(observation.Days, [observation.Id], Observed: true));
                draft.Carriers.UnionWith(observation.Vessels.Select(VesselKey));
            }
        }
    }

    private void TakeOneEnd(CaseClaim claim)
    {
        if (!ClaimKinds.IsMovement(claim.Claim.Predicate)) return;
        var places = claim.Claim.Places;
        foreach (var draft in drafts.Values)
        {
            if (draft.Has(claim)) continue;
            var starts = places.Any(p => p.Role == PlaceRole.Origin && Is(draft.From, p));
            var ends = places.Any(p => p.Role is PlaceRole.Destination or PlaceRole.Via && Is(draft.To, p));
            if (starts || ends) draft.Add(claim);
        }
    }

    private void TakeSighting(Observation observation)
    {
        if (observation.Site is null) return;
        var site = Key(observation.Site);
        foreach (var draft in drafts.Values.Where(d => string.Equals(d.From, site, StringComparison.Ordinal) || string.Equals(d.To, site, StringComparison.Ordinal)))
        {
            draft.Observations.Add(observation);
            // A ship seen where several legs begin may be on any of them.
            var decides = string.Equals(draft.To, site, StringComparison.Ordinal) || drafts.Values.Count(d => string.Equals(d.From, site, StringComparison.Ordinal)) == 1;
            if (decides && IsByWater(draft)) draft.Carriers.UnionWith(observation.Vessels.Select(VesselKey));
        }
    }

    /// <summary>Where a text dates the load on one leg and says that it then went on, the next leg takes the days, marked as inherited.</summary>
    private void Inherit()
    {
        var byDocument = hypothesis.Claims.Where(c => c.Row is null && c.Claim.Period is { Basis: PeriodBasis.Event }).ToLookup(c => c.Evidence);
        foreach (var draft in drafts.Values.Where(d => d.Windows.Count == 0))
        {
            foreach (var claim in draft.Claims.Where(c => c.Row is null))
            {
                var before = byDocument[claim.Evidence].Where(c => Precedes(c, claim) && Hops(c.Claim).Any(h => string.Equals(h.To, draft.From, StringComparison.Ordinal)));
                if (before.LastOrDefault() is { Claim: { Period: { } period } dated }) draft.Windows.Add(new(period.Days, [claim.Claim.Id, dated.Id], Observed: false, Inherited: true));
            }
        }
    }

    private static bool Precedes(CaseClaim before, CaseClaim claim) =>
        before.Claim.Span.Start < claim.Claim.Span.Start && string.Equals(before.Claim.Speaker, claim.Claim.Speaker, StringComparison.Ordinal);

    private List<LegDraft> Route()
    {
        var left = drafts.Values.OrderByDescending(d => d.Mentions, Comparer<int>.Default)
            .ThenBy(d => d.From, StringComparer.Ordinal).ThenBy(d => d.To, StringComparer.Ordinal).ToList();
        var done = new HashSet<LegDraft>();
        var starts = left.Where(d => !left.Any(o => string.Equals(o.To, d.From, StringComparison.Ordinal)));
        var route = new List<LegDraft>();
        foreach (var draft in starts.Concat(left)) Follow(draft);
        return route;

        void Follow(LegDraft draft)
        {
            if (!done.Add(draft)) return;
            route.Add(draft);
            foreach (var next in left.Where(d => string.Equals(d.From, draft.To, StringComparison.Ordinal))) Follow(next);
        }
    }

    private Leg Finish(LegDraft draft, string id) => new()
    {
        Id = id,
        Mode = ModeOf(draft),
        From = draft.From,
        To = draft.To,
        Windows =
        [
            .. draft.Windows.GroupBy(w => (w.Days, w.Observed, w.Inherited))
                .Select(g => new LegWindow(g.Key.Days, [.. g.SelectMany(w => w.Items).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], g.Key.Observed, g.Key.Inherited))
                .OrderBy(w => w.Days.Start ?? LocalDate.MinIsoValue, Comparer<LocalDate>.Default).ThenBy(w => w.Days.End ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default)
                .ThenBy(w => w.Observed, Comparer<bool>.Default).ThenBy(w => w.Inherited, Comparer<bool>.Default),
        ],
        Carriers = [.. draft.Carriers],
        Claims = [.. draft.Claims.Select(c => c.Claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Observations = [.. draft.Observations.Select(o => o.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    // What is said decides; else what the two sites are for.
    private TransportMode ModeOf(LegDraft draft)
    {
        var said = draft.Claims.Where(c => Hops(c.Claim).Contains((draft.From, draft.To))).Select(c => c.Claim.Mode).Where(m => m != TransportMode.Unspecified)
            .GroupBy(m => m).OrderByDescending(g => g.Count(), Comparer<int>.Default).ThenBy(g => g.Key, Comparer<TransportMode>.Default).FirstOrDefault();
        if (said is not null) return said.Key;
        if (IsByWater(draft)) return TransportMode.Maritime;
        return (FunctionOf(draft.From), FunctionOf(draft.To)) switch
        {
            (SiteFunction.RailTerminal, SiteFunction.RailTerminal) => TransportMode.Rail,
            (SiteFunction.Airport or SiteFunction.Airfield, SiteFunction.Airport or SiteFunction.Airfield) => TransportMode.Air,
            _ => TransportMode.Unspecified,
        };
    }

    private bool IsByWater(LegDraft draft) => IsHarbour(FunctionOf(draft.From)) && (IsHarbour(FunctionOf(draft.To)) || FunctionOf(draft.To) == SiteFunction.Area);

    private static bool IsHarbour(SiteFunction function) => function is SiteFunction.Port or SiteFunction.NavalFacility or SiteFunction.OilTerminal or SiteFunction.Shipyard;

    private SiteFunction FunctionOf(string site) => evidence.Sites.Find(site)?.Function ?? SiteFunction.Unknown;

    /// <summary>From origin over what lies between to destination.</summary>
    private IEnumerable<(string From, string To)> Hops(Claim claim)
    {
        var origins = claim.Places.Where(p => p.Role == PlaceRole.Origin).Select(Key).ToList();
        var between = claim.Places.Where(p => p.Role == PlaceRole.Via).Select(Key).ToList();
        var ends = claim.Places.Where(p => p.Role == PlaceRole.Destination).Select(Key).ToList();
        var stops = new List<List<string>>();
        if (origins.Count > 0) stops.Add(origins);
        stops.AddRange(between.Select(b => (List<string>)[b]));
        if (ends.Count > 0) stops.Add(ends);
        for (var i = 1; i < stops.Count; i++)
        {
            foreach (var from in stops[i - 1])
            {
                foreach (var to in stops[i])
                {
                    if (!string.Equals(from, to, StringComparison.Ordinal)) yield return (from, to);
                }
            }
        }
    }

    private IEnumerable<string> ShipsIn(CaseClaim claim)
    {
        if (claim.Row is not null) return [];
        var reading = evidence.ReadingOf(claim.Evidence);
        return reading is null ? [] : reading.Entities.Where(e => e.Kind == EntityKind.Vessel && e.Span.Start >= claim.Claim.Span.Start && e.Span.End <= claim.Claim.Span.End)
            .Select(e => VesselKey(e.Canonical));
    }

    private LegDraft Draft(string from, string to)
    {
        if (!drafts.TryGetValue((from, to), out var draft)) drafts.Add((from, to), draft = new(from, to));
        return draft;
    }

    private bool Is(string site, ClaimPlace place) => string.Equals(site, Key(place), StringComparison.Ordinal);

    private string Key(ClaimPlace place) => Key(place.Site ?? place.Name);

    private string Key(string idOrName) => evidence.Sites.Find(idOrName)?.Id ?? idOrName;

    private string VesselKey(string idOrName) => evidence.Vessel(idOrName)?.Id ?? idOrName;
}
