using Waybill.Assessment.Evidence;
using Waybill.Assessment.Goods;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;

namespace Waybill.Assessment.Transfers;

/// <summary>Sorts claims and observations by the two parties that they speak of, and finds which flow is given in return for which.</summary>
internal sealed class Hypotheses
{
    private readonly CaseEvidence evidence;
    private readonly Dictionary<(string Supplier, string Recipient), Hypothesis> byPair = [];
    private readonly Dictionary<string, Hypothesis> ofClaim = new(StringComparer.Ordinal);
    private RankedHypotheses ranked;

    private Hypotheses(CaseEvidence evidence) => (this.evidence, ranked) = (evidence, new([], _ => null, evidence.Sites));

    /// <summary>Hypotheses, the one that most speaks of first, each followed by what is given in return for it.</summary>
    public static List<Hypothesis> Find(CaseEvidence evidence)
    {
        var found = new Hypotheses(evidence);
        foreach (var claim in evidence.Claims) found.TakeNamed(claim, trustReader: false);
        foreach (var observation in evidence.Observations) found.TakeDirected(observation);
        if (found.byPair.Count == 0)
        {
            // Nobody names both sides in one breath: then what the reader made of the article as a whole is all there is.
            foreach (var claim in evidence.Claims) found.TakeNamed(claim, trustReader: true);
        }
        found.Rank();
        if (found.ranked.All.IsEmpty) return [];
        foreach (var claim in evidence.Claims.Where(c => !found.ofClaim.ContainsKey(c.Claim.Id))) found.TakePartial(claim);
        foreach (var claim in evidence.Claims.Where(c => !found.ofClaim.ContainsKey(c.Claim.Id))) found.TakeAnswer(claim);
        found.TakeSightings();
        return [.. found.ranked.All];
    }

    private Hypothesis Of(string supplier, string recipient)
    {
        if (!byPair.TryGetValue((supplier, recipient), out var hypothesis)) byPair.Add((supplier, recipient), hypothesis = new(supplier, recipient));
        return hypothesis;
    }

    // Both sides named by the claim's own words: the pair is the claim's own. What a reader filled in from elsewhere starts no transfer.
    private void TakeNamed(CaseClaim claim, bool trustReader)
    {
        if (!ClaimKinds.IsAboutTransfer(claim.Claim) || ClaimKinds.IsOfPeopleOnly(claim.Claim)) return;
        var isMention = ClaimKinds.IsMovement(claim.Claim.Predicate) && claim.Claim.Stance is not (Stance.Pledge or Stance.Deny or Stance.Question);
        foreach (var (from, to) in Pairs(claim))
        {
            if (!trustReader && !(Names(claim, from) && Names(claim, to))) continue;
            if (!isMention && claim.Claim.Predicate != Predicate.Seek && !byPair.ContainsKey((from, to))) continue;
            var hypothesis = Of(from, to);
            // Arms before what is given for them; what is only sought is no mention of a movement.
            if (isMention) hypothesis.Mentions += claim.Claim.Goods.Any(GoodsClasses.IsArms) ? 2 : 1;
            Add(hypothesis, claim);
        }
    }

    private static IEnumerable<(string From, string To)> Pairs(CaseClaim claim) => ClaimKinds.Parties(claim.Claim.From).Distinct(StringComparer.Ordinal)
        .SelectMany(from => ClaimKinds.Parties(claim.Claim.To).Distinct(StringComparer.Ordinal).Where(to => !string.Equals(from, to, StringComparison.Ordinal)).Select(to => (from, to))).Distinct();

    /// <summary>True when the words of the claim name the party, or the row does; where nothing is known of the words, the claim is taken at its word.</summary>
    private bool Names(CaseClaim claim, string party) =>
        claim.Row is not null || evidence.ReadingOf(claim.Evidence) is not { Entities.IsEmpty: false } reading
        || reading.Entities.Any(e => string.Equals(e.Party, party, StringComparison.Ordinal) && e.Span.Overlaps(claim.Claim.Span));

    private void TakeDirected(Observation observation)
    {
        foreach (var from in observation.From.Select(PartyOf).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            foreach (var to in observation.To.Select(PartyOf).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (string.Equals(from, to, StringComparison.Ordinal)) continue;
                var hypothesis = Of(from, to);
                hypothesis.Mentions++;
                hypothesis.Observations.Add(observation);
            }
        }
    }

    private void Rank()
    {
        var named = evidence.Input.Suppliers.SelectMany(s => evidence.Input.Recipients.Select(r => (s, r))).ToHashSet();
        foreach (var hypothesis in byPair.Values)
        {
            if (!byPair.TryGetValue((hypothesis.Recipient, hypothesis.Supplier), out var reverse)) continue;
            if (Before(hypothesis, reverse) < 0) reverse.ReturnOf = hypothesis;
        }
        // What is only sought, and answers no movement, is a transfer that somebody wants: it stands on its own.
        var principals = byPair.Values.Where(h => h.ReturnOf is null).Order(Comparer<Hypothesis>.Create(Before));
        ranked = new(principals, p => byPair.TryGetValue((p.Recipient, p.Supplier), out var back) && ReferenceEquals(back.ReturnOf, p) ? back : null, evidence.Sites);

        int Before(Hypothesis a, Hypothesis b)
        {
            var byCase = named.Contains((b.Supplier, b.Recipient)).CompareTo(named.Contains((a.Supplier, a.Recipient)));
            if (byCase != 0) return byCase;
            if (a.Mentions != b.Mentions) return b.Mentions.CompareTo(a.Mentions);
            if (a.Claims.Count != b.Claims.Count) return b.Claims.Count.CompareTo(a.Claims.Count);
            return string.CompareOrdinal(a.Supplier + "\n" + a.Recipient, b.Supplier + "\n" + b.Recipient);
        }
    }

    // One side named, or none by a row that speaks of the case: the first hypothesis that it fits.
    private void TakePartial(CaseClaim claim)
    {
        if (!ClaimKinds.IsAboutTransfer(claim.Claim) || ClaimKinds.IsOfPeopleOnly(claim.Claim)) return;
        var from = ClaimKinds.Parties(claim.Claim.From).ToList();
        var to = ClaimKinds.Parties(claim.Claim.To).ToList();
        if (from.Count == 0 && to.Count == 0)
        {
            if (claim.Row is not null) Add(ranked.All[0], claim);
            return;
        }
        if (Pairs(claim).ToList() is { Count: > 0 } pairs)
        {
            foreach (var (giver, receiver) in pairs)
            {
                if (Filled(claim, giver, receiver) is { } filled) Add(filled, claim);
            }
            return;
        }
        if (from.Count > 0 && to.Count > 0)
        {
            // The same party on both sides: goods go on inside one state.
            if (ranked.FirstOnward(from, claim.Claim) is { } onward) Add(onward, claim);
            return;
        }
        var fits = claim.Claim.Predicate == Predicate.Violate ? ranked.FirstOf([.. from, .. to]) : ranked.First(from, to);
        if (fits is not null) Add(fits, claim);
    }

    // A direction that the reader filled in: arms, boxes and what is not named go the way that the case's named claims go; other goods as filled in.
    private Hypothesis? Filled(CaseClaim claim, string giver, string receiver)
    {
        var stated = byPair.GetValueOrDefault((giver, receiver));
        var reverse = byPair.GetValueOrDefault((receiver, giver));
        if (Names(claim, giver) && Names(claim, receiver)) return stated ?? (claim.Claim.Predicate == Predicate.Violate ? reverse : null);
        var isLoad = claim.Claim.Goods.IsEmpty || claim.Claim.Goods.Any(g => GoodsClasses.IsArms(g) || !GoodsClasses.IsDirectlyContents(g));
        if (!isLoad || claim.Claim.Predicate == Predicate.Seek) return stated;
        return stated is { ReturnOf: null } ? stated : reverse ?? stated;
    }

    // A denial or question that names no side belongs where what it answers belongs.
    private void TakeAnswer(CaseClaim claim)
    {
        foreach (var answered in claim.Claim.Denies.Concat(claim.Claim.Disputes))
        {
            if (!ofClaim.TryGetValue(answered, out var hypothesis)) continue;
            Add(hypothesis, claim);
            return;
        }
    }

    /// <summary>Sightings at a site join the transfers whose claims or voyages speak of that site; a stated direction decides.</summary>
    private void TakeSightings()
    {
        var taken = byPair.Values.SelectMany(h => h.Observations).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var targets = new SightingTargets(ranked, byPair.Values, evidence.Sites);
        // A voyage to somewhere else is none of the transfer's, wherever it set out from.
        var left = evidence.Observations.Where(o => !taken.Contains(o.Id) && (o.To.IsEmpty || o.To.Any(t => PartyOf(t) is { } party && ranked.Involves(party)))).ToList();
        // Ways first, each from a site where another ends: what was seen at the end of a way belongs to it. A way waits under its sites until one is reached.
        var ways = new Queue<Observation>(left.Where(IsWay));
        var waiting = new Dictionary<string, List<Observation>>(StringComparer.Ordinal);
        while (ways.TryDequeue(out var way))
        {
            if (taken.Contains(way.Id)) continue;
            var sites = ranked.SitesOf(way).Distinct(StringComparer.Ordinal).ToList();
            if (targets.Of(way) is not { } hypothesis)
            {
                foreach (var site in sites.Where(s => !waiting.TryAdd(s, [way]))) waiting[site].Add(way);
                continue;
            }
            hypothesis.Observations.Add(way);
            taken.Add(way.Id);
            foreach (var site in sites.Where(s => targets.Reached(hypothesis, s)))
            {
                if (!waiting.Remove(site, out var there)) continue;
                foreach (var next in there) ways.Enqueue(next);
            }
        }
        foreach (var observation in left.Where(o => !IsWay(o))) targets.Of(observation)?.Observations.Add(observation);

        static bool IsWay(Observation observation) => observation.From.Length > 0 && observation.To.Length > 0;
    }

    private string? PartyOf(string site) => evidence.Sites.Find(site)?.Party;

    private void Add(Hypothesis hypothesis, CaseClaim claim)
    {
        hypothesis.Claims.Add(claim);
        ofClaim.TryAdd(claim.Claim.Id, hypothesis);
        ranked.Joined(hypothesis, claim);
    }
}
