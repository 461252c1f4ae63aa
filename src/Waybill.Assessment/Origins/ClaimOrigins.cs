using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>Tells which origin a claim goes back to by its own words: its speakers, or the voice of its document.</summary>
internal sealed class ClaimOrigins(RootBook book, GroupBook groups, DocumentRoots documents)
{
    private const string UnknownOutlet = "(unknown outlet)";

    private readonly Dictionary<LocalDate, List<(Group Group, HashSet<string> Members, HashSet<string> Participants)>> bodies = [];

    /// <summary>The origin, and why.</summary>
    public (OriginKey Key, OriginLink Link) Of(CaseClaim claim)
    {
        var named = RootBook.Each(claim.Claim.Speaker).Where(s => !RootBook.IsGeneric(s)).ToList();
        var (key, link) = named.Count == 0 ? NarratorOf(claim) : SpeakerOf(claim, named);
        return claim.IsExample ? (key.AsExample(), link) : (key, link);
    }

    /// <summary>The group of states whose name a root is; null where it is none that speaks.</summary>
    public Group? GroupOf(Root root) => groups.Find(root.Name) is { Kind: not GroupKind.Table } group ? group : null;

    /// <summary>Day that a claim counts from.</summary>
    public static LocalDate? DayOf(CaseClaim claim) => claim.Said ?? claim.Published;

    private (OriginKey Key, OriginLink Link) SpeakerOf(CaseClaim claim, List<string> named)
    {
        var key = OriginKey.Of(named.Select(book.Of));
        if (key.Roots.Length > 1) return (SignedBy(key, DayOf(claim)) is { } group ? OriginKey.Of(book.Of(group.Name)) : key, OriginLink.JointStatement);
        if (GroupOf(key.Roots[0]) is not null) return (key, OriginLink.JointStatement);
        return (key, key.Roots[0].IsState && named.All(s => s.Contains("/(", StringComparison.Ordinal)) ? OriginLink.UnnamedOfficial : OriginLink.Speaker);
    }

    // Signers who are all members of a group on the day, with or without those that take part, are the group.
    private Group? SignedBy(OriginKey joint, LocalDate? day)
    {
        if (!bodies.TryGetValue(day ?? LocalDate.MaxIsoValue, out var onDay))
        {
            bodies.Add(day ?? LocalDate.MaxIsoValue, onDay =
            [
                .. groups.All.Where(g => g.Kind == GroupKind.Body)
                    .Select(g => (g, Ids(g, day, member: true), Ids(g, day, member: false))).Where(g => g.Item2.Count > 0),
            ]);
        }
        foreach (var (group, members, participants) in onDay)
        {
            if (joint.Roots.Length < members.Count) continue;
            var signed = joint.Roots.Count(r => members.Contains(r.Id));
            if (signed == members.Count && joint.Roots.All(r => members.Contains(r.Id) || participants.Contains(r.Id))) return group;
        }
        return null;
    }

    private HashSet<string> Ids(Group group, LocalDate? day, bool member) =>
        group.Memberships.Where(m => m.IsMember == member && m.HoldsOn(day)).Select(m => book.Of(m.Party).Id).ToHashSet(StringComparer.Ordinal);

    private (OriginKey Key, OriginLink Link) NarratorOf(CaseClaim claim)
    {
        var (root, link) = documents.Of(claim.Evidence);
        var chain = claim.Claim.Chain;
        if (chain.Length > 1 && book.Of(chain[^1]) is var relay && relay.Id != root.Id && link != OriginLink.NearCopy) return (OriginKey.Of(relay), OriginLink.Credit);
        if (chain.Length == 1 && link == OriginLink.Narrator && chain[0] != UnknownOutlet && claim.Publisher is null) root = book.Of(chain[0]);
        return (OriginKey.Of(root), link);
    }
}
