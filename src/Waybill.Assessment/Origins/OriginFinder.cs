using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Sorts claims and observations by the root they go back to: each stands in exactly one origin. The rules and their limits are in
/// docs/origins.md.
/// </summary>
public static class OriginFinder
{
    /// <summary>Origins in ordinal order of their identifiers, and the pools they share.</summary>
    public static (ImmutableArray<Origin> Origins, ImmutableArray<OriginPool> Pools) Find(CaseEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var book = new RootBook(evidence.Sources);
        var groups = GroupBook.With(evidence.Sources.All);
        var claims = new ClaimOrigins(book, groups, DocumentRoots.Find(evidence.Readings, book));
        var own = evidence.Claims.ToDictionary(c => c.Claim.Id, claims.Of, StringComparer.Ordinal);
        var sensors = SensorOrigins.Find(evidence.Observations, book);
        var reliance = new ReliedOrigins(evidence, new Reliance(evidence, book), own, sensors);

        var drafts = new Dictionary<string, OriginDraft>(StringComparer.Ordinal);
        foreach (var claim in evidence.Claims)
        {
            var (key, link) = reliance.Of(claim);
            var draft = Draft(key);
            draft.Members.Add(new(claim.Claim.Id, link, claim.Evidence));
            foreach (var signer in Signers(key, claim)) draft.CoSigners.Add(signer);
        }
        foreach (var observation in evidence.Observations)
        {
            var draft = Draft(sensors[observation.Id]);
            draft.Members.Add(new(observation.Id, OriginLink.Observer, observation.Evidence));
            draft.IsSensor = true;
        }
        var sorted = drafts.Values.OrderBy(d => d.Key.Id, StringComparer.Ordinal).ToList();
        var pools = new PoolFinder(book, PoolRules.Bundled, groups).Find(sorted, evidence);
        var names = pools.SelectMany(p => p.Origins.Select(o => (Origin: o, p.Name))).ToDictionary(x => x.Origin, x => x.Name, StringComparer.Ordinal);
        return ([.. sorted.Select(d => d.Origin(names.GetValueOrDefault(d.Key.Id)))], pools);

        OriginDraft Draft(OriginKey key)
        {
            if (!drafts.TryGetValue(key.Id, out var draft)) drafts.Add(key.Id, draft = new(key));
            return draft;
        }

        IEnumerable<string> Signers(OriginKey key, CaseClaim claim)
        {
            if (key.Roots.Length > 1) return key.Roots.Select(r => r.Name);
            return claims.GroupOf(key.Roots[0]) is { } group ? group.Memberships.Where(m => m.HoldsOn(ClaimOrigins.DayOf(claim))).Select(m => book.Of(m.Party).Name) : [];
        }
    }
}
