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
/// route. A leg is made by whoever asserts or saw it; denials of it, and claims and sightings that tell one end only, join it.
/// </summary>
internal sealed class LegBuilder
{
    /// <summary>Most pairs of a beginning and an end of one claim. A sentence with more of them lists places; it tells no way, and makes no leg.</summary>
    private const int MostHops = 100;

    private readonly CaseEvidence evidence;
    private readonly Hypothesis hypothesis;
    private readonly Dictionary<(string From, string To), LegDraft> drafts = [];
    private readonly Dictionary<string, List<LegDraft>> leaving = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LegDraft>> reaching = new(StringComparer.Ordinal);

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
        var own = Hops(claim.Claim).ToHashSet();
        var (begins, ends) = (own.Select(h => h.From).ToHashSet(StringComparer.Ordinal), own.Select(h => h.To).ToHashSet(StringComparer.Ordinal));
        foreach (var place in claim.Claim.Places)
        {
            if (place.Role == PlaceRole.Origin) Join(leaving, Key(place), begins);
            else if (place.Role is PlaceRole.Destination or PlaceRole.Via) Join(reaching, Key(place), ends);
        }

        // Who says where the load went from here speaks of no other way from here, and so at the other end.
        void Join(Dictionary<string, List<LegDraft>> there, string site, HashSet<string> told)
        {
            foreach (var draft in there.GetValueOrDefault(site, []).Where(d => !d.Has(claim) && (!told.Contains(site) || own.Contains((d.From, d.To))))) draft.Add(claim);
        }
    }

    private void TakeSighting(Observation observation)
    {
        if (observation.Site is null) return;
        var site = Key(observation.Site);
        var from = leaving.GetValueOrDefault(site, []);
        // A ship seen where several legs begin may be on any of them.
        foreach (var draft in from) Join(draft, decides: from.Count == 1);
        foreach (var draft in reaching.GetValueOrDefault(site, [])) Join(draft, decides: true);

        void Join(LegDraft draft, bool decides)
        {
            draft.Observations.Add(observation);
            if (decides && IsByWater(draft)) draft.Carriers.UnionWith(observation.Vessels.Select(VesselKey));
        }
    }

    /// <summary>Where a text dates the load on one leg and says that it then went on, the next leg takes the days of the nearest such words before, marked as inherited.</summary>
    private void Inherit()
    {
        var dated = hypothesis.Claims.Where(c => c.Row is null && c.Claim.Period is { Basis: PeriodBasis.Event })
            .SelectMany(c => Hops(c.Claim).Select(h => h.To).Distinct(StringComparer.Ordinal).Select(to => (Key: (c.Evidence, c.Claim.Speaker, to), Claim: c)))
            .GroupBy(x => x.Key, x => x.Claim)
            .ToDictionary(g => g.Key, g => g.OrderBy(c => c.Claim.Span.Start, Comparer<int>.Default).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).ToList());
        foreach (var draft in drafts.Values.Where(d => d.Windows.Count == 0))
        {
            foreach (var claim in draft.Claims.Where(c => c.Row is null))
            {
                if (dated.TryGetValue((claim.Evidence, claim.Claim.Speaker, draft.From), out var there) && Before(there, claim.Claim.Span.Start) is { Claim: { Period: { } period } before })
                {
                    draft.Windows.Add(new(period.Days, [claim.Claim.Id, before.Id], Observed: false, Inherited: true));
                }
            }
        }
    }

    /// <summary>The last that begins before a code point of the text; null when none does.</summary>
    private static CaseClaim? Before(List<CaseClaim> inOrder, int start)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inOrder[middle].Claim.Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : inOrder[low - 1];
    }

    // Depth first, without recursion: a chain may be as long as a file has rows. What leaves a site is gone through once, whoever comes there.
    private List<LegDraft> Route()
    {
        var inOrder = drafts.Values.OrderByDescending(d => d.Mentions, Comparer<int>.Default)
            .ThenBy(d => d.From, StringComparer.Ordinal).ThenBy(d => d.To, StringComparer.Ordinal).ToList();
        var left = inOrder.GroupBy(d => d.From, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<LegDraft>(g), StringComparer.Ordinal);
        var done = new HashSet<LegDraft>();
        var route = new List<LegDraft>();
        var sites = new Stack<string>();
        foreach (var draft in inOrder.Where(d => !reaching.ContainsKey(d.From)).Concat(inOrder))
        {
            Take(draft);
            while (sites.TryPeek(out var at))
            {
                if (left.TryGetValue(at, out var next) && next.TryDequeue(out var onward)) Take(onward);
                else sites.Pop();
            }
        }
        return route;

        void Take(LegDraft draft)
        {
            if (!done.Add(draft)) return;
            route.Add(draft);
            sites.Push(draft.To);
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

    // What is said decides; else wagons seen on the way; else what the two sites are for.
    private TransportMode ModeOf(LegDraft draft)
    {
        var said = draft.Claims.Where(c => Hops(c.Claim).Contains((draft.From, draft.To))).Select(c => c.Claim.Mode).Where(m => m != TransportMode.Unspecified)
            .GroupBy(m => m).OrderByDescending(g => g.Count(), Comparer<int>.Default).ThenBy(g => g.Key, Comparer<TransportMode>.Default).FirstOrDefault();
        if (said is not null) return said.Key;
        if (draft.Observations.Exists(o => o.Kind == ObservationKind.RailSighting && GoesThe(draft, o))) return TransportMode.Rail;
        if (IsByWater(draft)) return TransportMode.Maritime;
        return (FunctionOf(draft.From), FunctionOf(draft.To)) switch
        {
            (SiteFunction.RailTerminal, SiteFunction.RailTerminal) => TransportMode.Rail,
            (SiteFunction.Airport or SiteFunction.Airfield, SiteFunction.Airport or SiteFunction.Airfield) => TransportMode.Air,
            _ => TransportMode.Unspecified,
        };
    }

    private bool GoesThe(LegDraft way, Observation observation) =>
        observation.From.Any(f => string.Equals(Key(f), way.From, StringComparison.Ordinal)) && observation.To.Any(t => string.Equals(Key(t), way.To, StringComparison.Ordinal));

    private bool IsByWater(LegDraft draft) => IsHarbour(FunctionOf(draft.From)) && (IsHarbour(FunctionOf(draft.To)) || FunctionOf(draft.To) == SiteFunction.Area);

    private static bool IsHarbour(SiteFunction function) => function is SiteFunction.Port or SiteFunction.NavalFacility or SiteFunction.OilTerminal or SiteFunction.Shipyard;

    private SiteFunction FunctionOf(string site) => evidence.Sites.Find(site)?.Function ?? SiteFunction.Unknown;

    /// <summary>From origin over what lies between to destination.</summary>
    private IEnumerable<(string From, string To)> Hops(Claim claim)
    {
        var origins = claim.Places.Where(p => p.Role == PlaceRole.Origin).Select(Key).ToList();
        var between = claim.Places.Where(p => p.Role == PlaceRole.Via).Select(Key).ToList();
        var ends = claim.Places.Where(p => p.Role == PlaceRole.Destination).Select(Key).ToList();
        if ((long)origins.Count * ends.Count > MostHops) yield break;
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
        if (drafts.TryGetValue((from, to), out var known)) return known;
        var draft = new LegDraft(from, to);
        drafts.Add((from, to), draft);
        Under(leaving, from).Add(draft);
        Under(reaching, to).Add(draft);
        return draft;

        static List<LegDraft> Under(Dictionary<string, List<LegDraft>> index, string site)
        {
            if (!index.TryGetValue(site, out var there)) index.Add(site, there = []);
            return there;
        }
    }

    private string Key(ClaimPlace place) => Key(place.Site ?? place.Name);

    private string Key(string idOrName) => evidence.Sites.Find(idOrName)?.Id ?? idOrName;

    private string VesselKey(string idOrName) => evidence.Vessel(idOrName)?.Id ?? idOrName;
}
