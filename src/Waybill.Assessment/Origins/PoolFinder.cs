using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Claims;
using Waybill.Core.Origins;
using Waybill.Core.Sources;

namespace Waybill.Assessment.Origins;

/// <summary>Finds the origins of a case that share what they know, by rules that name no state and no case.</summary>
internal sealed class PoolFinder(RootBook book, PoolRules rules, GroupBook groups)
{
    /// <summary>Pools in ordinal order of their names. Examples are in none.</summary>
    public ImmutableArray<OriginPool> Find(IReadOnlyList<OriginDraft> drafts, CaseEvidence evidence)
    {
        var real = drafts.Where(d => !d.Key.IsExample).ToList();
        var ids = real.Select(d => d.Key.Id).ToHashSet(StringComparer.Ordinal);
        var edges = Signed(real, evidence).Concat(Grouped(real, evidence)).Concat(Analysed(real)).Concat(Supplied(real, evidence)).Concat(Derived(evidence))
            .Where(e => ids.Contains(e.One) && ids.Contains(e.Other) && e.One != e.Other);
        return PoolBuilder.Build(edges, real.ToDictionary(d => d.Key.Id, d => d.Key, StringComparer.Ordinal));
    }

    // Signers of a statement on the matter itself: that they met, or pledged something, does not say that they share what they know.
    private IEnumerable<PoolEdge> Signed(List<OriginDraft> drafts, CaseEvidence evidence)
    {
        foreach (var draft in drafts)
        {
            if (draft.Key.Roots.Length < 2 || draft.Key.IsFrames || !draft.Members.Any(m => evidence.Claim(m.Item) is { } c && IsOnTheMatter(c.Claim))) continue;

            // A body of research and a state that say the same in one sentence share no intelligence: the statement is pooled with the state alone.
            var signers = draft.Key.Roots.Where(r => r.IsState || groups.Find(r.Name) is not null).DefaultIfEmpty(draft.Key.Roots[0]).Select(r => r.Id);
            foreach (var edge in All([.. signers, draft.Key.Id], rules.JointStatement, draft.Key.Name)) yield return edge;
        }
    }

    private static bool IsOnTheMatter(Claim claim) =>
        claim.Predicate is not (Predicate.Meet or Predicate.Other) && claim.Stance is not (Stance.Pledge or Stance.Request);

    private IEnumerable<PoolEdge> Grouped(List<OriginDraft> drafts, CaseEvidence evidence)
    {
        var days = drafts.Where(d => !d.Key.IsFrames).ToDictionary(d => d.Key.Id,
            d => d.Members.Select(m => evidence.Claim(m.Item) is { } c ? ClaimOrigins.DayOf(c) : evidence.Observation(m.Item)?.Days.End).Distinct().ToList(), StringComparer.Ordinal);
        foreach (var group in groups.All.Where(g => g.Kind != GroupKind.Table))
        {
            var own = book.Of(group.Name).Id;
            var speaks = days.GetValueOrDefault(own);
            if (group.Kind == GroupKind.Body && speaks is null) continue;

            // A body: its members on the days on which it speaks. An arrangement to share: each member on a day on which that member speaks.
            var members = group.Memberships.Where(m => (group.Kind == GroupKind.Body ? speaks! : days.GetValueOrDefault(book.Of(m.Party).Id) ?? []).Any(m.HoldsOn))
                .Select(m => book.Of(m.Party).Id);
            foreach (var edge in All([.. members, own], group.Kind == GroupKind.Body ? rules.Body : rules.Sharing, group.Name)) yield return edge;
        }
    }

    private IEnumerable<PoolEdge> Analysed(List<OriginDraft> drafts)
    {
        var words = drafts.Where(d => !d.Key.IsFrames && d.Key.Roots is [{ IsState: false }]).ToDictionary(d => d.Key.Id, StringComparer.Ordinal);
        foreach (var analyst in drafts.Where(d => d.Key.IsFrames).SelectMany(d => d.Key.Roots.Select(r => (Root: r, Draft: d))).GroupBy(x => x.Root.Id, StringComparer.Ordinal))
        {
            var name = analyst.First().Root.Name;
            foreach (var edge in All([.. analyst.Select(x => x.Draft.Key.Id)], rules.SameAnalyst, name)) yield return edge;
            if (!words.TryGetValue(analyst.Key, out var own)) continue;
            var rule = own.Members.All(m => m.Link == OriginLink.Observer) ? rules.SameAnalyst : rules.OwnWords;
            foreach (var (_, frames) in analyst) yield return Edge(own.Key.Id, frames.Key.Id, rule, name);
        }
    }

    private IEnumerable<PoolEdge> Supplied(List<OriginDraft> drafts, CaseEvidence evidence)
    {
        foreach (var supplier in evidence.Sources.All.Where(s => s.Kind == SourceKind.SensorProvider))
        {
            var users = evidence.Sources.All.Where(s => s.DerivedFrom.Contains(supplier.Id)).Select(s => book.Of(s.Id).Id).Append(book.Of(supplier.Id).Id).ToHashSet(StringComparer.Ordinal);
            var fed = drafts.Where(d => d.Key.Roots.Any(r => users.Contains(r.Id))).ToList();
            for (var i = 0; i < fed.Count; i++)
            {
                for (var j = i + 1; j < fed.Count; j++)
                {
                    if (!fed[i].Key.Roots.Intersect(fed[j].Key.Roots).Any()) yield return Edge(fed[i].Key.Id, fed[j].Key.Id, rules.ImagerySupplier, supplier.Name);
                }
            }
        }
    }

    // Built on several: pooled with the first of them only, because what is built on two sources does not make those two share anything.
    private IEnumerable<PoolEdge> Derived(CaseEvidence evidence)
    {
        foreach (var source in evidence.Sources.All)
        {
            var one = book.Of(source.Id).Id;
            var roots = source.DerivedFrom.Select(evidence.Sources.Find).OfType<SourceProfile>().Where(s => s.Kind != SourceKind.SensorProvider)
                .Select(s => book.Of(s.Id)).Where(r => r.Id != one).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
            if (roots.Count > 0 && groups.Find(source.Name) is null) yield return Edge(one, roots[0].Id, rules.Derived, $"{source.Name} on {roots[0].Name}");
        }
    }

    private static IEnumerable<PoolEdge> All(ImmutableArray<string> origins, PoolRule rule, string about)
    {
        for (var i = 0; i < origins.Length; i++)
        {
            for (var j = i + 1; j < origins.Length; j++) yield return Edge(origins[i], origins[j], rule, about);
        }
    }

    private static PoolEdge Edge(string one, string other, PoolRule rule, string about) => new(one, other, rule.Correlation, $"{rule.Reason} ({about})");
}
