using Waybill.Assessment.Evidence;
using Waybill.Core.Observations;

namespace Waybill.Assessment.Transfers;

/// <summary>Where a sighting belongs: with the first transfer that speaks of its site, or to which its stated direction points.</summary>
internal sealed class SightingTargets
{
    private readonly SiteBook sites;
    private readonly RankedHypotheses ranked;
    private readonly Dictionary<string, First> bySite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, List<(int Number, Hypothesis Hypothesis)>>> byRecipient = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="ranked">Hypotheses in their order.</param>
    /// <param name="made">The same in the order in which they were made.</param>
    /// <param name="sites">Sites of the case.</param>
    public SightingTargets(RankedHypotheses ranked, IEnumerable<Hypothesis> made, SiteBook sites)
    {
        (this.ranked, this.sites) = (ranked, sites);
        foreach (var hypothesis in ranked.All)
        {
            foreach (var site in hypothesis.Claims.SelectMany(c => ranked.SitesOf(c.Claim)).Concat(hypothesis.Observations.SelectMany(ranked.SitesOf)))
            {
                bySite[site] = bySite.TryGetValue(site, out var first) ? first.Then(hypothesis) : default(First).Then(hypothesis);
            }
        }
        foreach (var (number, hypothesis) in made.Index())
        {
            if (!byRecipient.TryGetValue(hypothesis.Recipient, out var suppliers)) byRecipient.Add(hypothesis.Recipient, suppliers = new(StringComparer.Ordinal));
            if (!suppliers.TryGetValue(hypothesis.Supplier, out var pairs)) suppliers.Add(hypothesis.Supplier, pairs = []);
            pairs.Add((number, hypothesis));
        }
    }

    /// <summary>The hypothesis that the sighting joins; null when it joins none.</summary>
    public Hypothesis? Of(Observation observation)
    {
        var keys = observation.From.Concat(observation.To).Concat(observation.Site is null ? [] : [observation.Site]).Select(ranked.Key);
        var first = default(First);
        if (observation.Direction is { } direction)
        {
            foreach (var (_, hypothesis) in Directed(direction, keys).OrderBy(c => c.Number, Comparer<int>.Default)) first = first.Then(hypothesis);
        }
        else
        {
            foreach (var key in keys) first = first.Then(bySite.GetValueOrDefault(key));
        }
        return first.Principal ?? first.Any;
    }

    /// <summary>Remembers that a way of the hypothesis touches a site; false when one was known there already.</summary>
    public bool Reached(Hypothesis hypothesis, string site) => bySite.TryAdd(site, default(First).Then(hypothesis));

    // "to-DPRK": what goes to that party from the party of one of the sites.
    private IEnumerable<(int Number, Hypothesis Hypothesis)> Directed(string direction, IEnumerable<string> keys)
    {
        if (!direction.StartsWith("to-", StringComparison.OrdinalIgnoreCase) || !byRecipient.TryGetValue(direction[3..], out var suppliers)) return [];
        return keys.Select(k => sites.Find(k)?.Party).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(p => suppliers.GetValueOrDefault(p, []));
    }

    /// <summary>The first that is no return flow, and the first of all.</summary>
    private readonly record struct First(Hypothesis? Principal, Hypothesis? Any)
    {
        public First Then(Hypothesis later) => new(Principal ?? (later.ReturnOf is null ? later : null), Any ?? later);

        public First Then(First later) => new(Principal ?? later.Principal, Any ?? later.Any);
    }
}
