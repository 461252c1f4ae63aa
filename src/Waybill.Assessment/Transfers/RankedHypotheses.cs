using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;

namespace Waybill.Assessment.Transfers;

/// <summary>
/// Hypotheses in their order, and where to look for the first that fits. A case may hold as many pairs of parties as it has rows, so each
/// question is answered from an index, never by going through all of them.
/// </summary>
internal sealed class RankedHypotheses
{
    private readonly SiteBook sites;
    private readonly Dictionary<string, int> bySupplier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byRecipient = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Party, string Site), int> principalAt = [];
    private readonly Dictionary<Hypothesis, int> rankOf = [];

    /// <param name="principals">Those that are no return flow, in their order.</param>
    /// <param name="returnOf">What is given in return for one of them; null when nothing is.</param>
    /// <param name="sites">Sites of the case.</param>
    public RankedHypotheses(IEnumerable<Hypothesis> principals, Func<Hypothesis, Hypothesis?> returnOf, SiteBook sites)
    {
        this.sites = sites;
        All = [.. principals.SelectMany(p => returnOf(p) is { } back ? (Hypothesis[])[p, back] : [p])];
        for (var i = 0; i < All.Length; i++)
        {
            var hypothesis = All[i];
            rankOf.Add(hypothesis, i);
            bySupplier.TryAdd(hypothesis.Supplier, i);
            byRecipient.TryAdd(hypothesis.Recipient, i);
            foreach (var site in hypothesis.Claims.SelectMany(c => SitesOf(c.Claim)).Concat(hypothesis.Observations.SelectMany(SitesOf))) Note(hypothesis, site);
        }
    }

    /// <summary>The one that most speaks of first, each followed by what is given in return for it.</summary>
    public ImmutableArray<Hypothesis> All { get; }

    /// <summary>True when the party is an end of any.</summary>
    public bool Involves(string party) => bySupplier.ContainsKey(party) || byRecipient.ContainsKey(party);

    /// <summary>The first whose supplier is one of the givers, or whose recipient is one of the receivers; null when there is none.</summary>
    public Hypothesis? First(IEnumerable<string> givers, IEnumerable<string> receivers) =>
        At(givers.Select(p => Rank(bySupplier, p)).Concat(receivers.Select(p => Rank(byRecipient, p))));

    /// <summary>The first of which one of the parties is an end, whichever; null when there is none.</summary>
    public Hypothesis? FirstOf(IReadOnlyList<string> parties) => First(parties, parties);

    /// <summary>The first that is no return flow, of which one of the parties is an end, and that speaks of a place of the claim; null when there is none.</summary>
    public Hypothesis? FirstOnward(IReadOnlyList<string> parties, Claim claim)
    {
        var places = claim.Places.Select(p => Key(p.Site ?? p.Name)).Distinct(StringComparer.Ordinal).ToList();
        return At(parties.SelectMany(party => places.Select(place => principalAt.GetValueOrDefault((party, place), int.MaxValue))));
    }

    /// <summary>Remembers the places of a claim that has joined; what joins before there is an order is taken with the hypothesis.</summary>
    public void Joined(Hypothesis hypothesis, CaseClaim claim)
    {
        foreach (var site in SitesOf(claim.Claim)) Note(hypothesis, site);
    }

    /// <summary>Identifier of the site, or its name where it is not known.</summary>
    public string Key(string idOrName) => sites.Find(idOrName)?.Id ?? idOrName;

    /// <summary>Sites of the way that a claim tells.</summary>
    public IEnumerable<string> SitesOf(Claim claim) =>
        claim.Places.Where(p => p.Role is PlaceRole.Origin or PlaceRole.Via or PlaceRole.Destination).Select(p => Key(p.Site ?? p.Name));

    /// <summary>Sites of the way that an observation tells.</summary>
    public IEnumerable<string> SitesOf(Observation observation) => observation.From.Concat(observation.To).Select(Key);

    private void Note(Hypothesis hypothesis, string site)
    {
        if (hypothesis.ReturnOf is not null || !rankOf.TryGetValue(hypothesis, out var rank)) return;
        foreach (var party in (ReadOnlySpan<string>)[hypothesis.Supplier, hypothesis.Recipient])
        {
            if (!principalAt.TryGetValue((party, site), out var first) || rank < first) principalAt[(party, site)] = rank;
        }
    }

    private static int Rank(Dictionary<string, int> index, string party) => index.GetValueOrDefault(party, int.MaxValue);

    private Hypothesis? At(IEnumerable<int> ranks)
    {
        var first = ranks.DefaultIfEmpty(int.MaxValue).Min();
        return first == int.MaxValue ? null : All[first];
    }
}
