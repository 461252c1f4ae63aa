using System.Collections.Immutable;
using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Ties the claims of one article to each other: what a denial denies, what a question disputes, what restates what.</summary>
internal sealed class ClaimLinker
{
    /// <summary>
    /// Claims on either side among which an answer or an earlier telling is sought. An article has some tens; what is further away is
    /// another article in the same file, and every denial of a book of them would else answer every claim in it.
    /// </summary>
    public const int Reach = 250;

    private const int OtherAct = -1;

    private readonly IReadOnlyList<Claim> claims;
    private readonly HashSet<string>[] parties; // of the speakers of each claim

    private ClaimLinker(IReadOnlyList<Claim> claims)
    {
        this.claims = claims;
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        parties = new HashSet<string>[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            if (!known.TryGetValue(claims[i].Speaker, out var named)) known.Add(claims[i].Speaker, named = Parties(claims[i].Speaker));
            parties[i] = named;
        }
    }

    /// <param name="claims">The claims in reading order.</param>
    /// <param name="drafts">The drafts they were made from, in the same order.</param>
    public static ImmutableArray<Claim> Link(IReadOnlyList<Claim> claims, IReadOnlyList<ClaimDraft> drafts)
    {
        var linker = new ClaimLinker(claims);
        var linked = new Claim[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var answered = claim.Stance is Stance.Deny or Stance.Question ? linker.Answered(i, drafts[i]) : [];
            linked[i] = claim with
            {
                Denies = claim.Stance == Stance.Deny ? answered : [],
                Disputes = claim.Stance == Stance.Question ? answered : [],
                SameAs = linker.Restated(i),
            };
        }
        return [.. linked];
    }

    private ImmutableArray<string> Answered(int at, ClaimDraft draft)
    {
        var reply = claims[at];
        var alleged = new List<int>();
        for (var i = Math.Max(0, at - Reach); i < Math.Min(claims.Count, at + Reach); i++)
        {
            if (i != at && Alleges(claims[i]) && SameDirection(claims[i], reply) && Comparable(claims[i], reply) && !parties[i].Overlaps(parties[at])) alleged.Add(i);
        }
        // an accuser who is named, or an accusation told before, narrows what is answered
        if (draft.Answers is { } accusers && alleged.Where(i => parties[i].Overlaps(accusers)).ToList() is { Count: > 0 } theirs) alleged = theirs;
        else if (draft.PointsBack && alleged.Where(i => i < at).ToList() is { Count: > 0 } before) alleged = before;
        return [.. alleged.Select(i => claims[i].Id)];
    }

    private static bool Alleges(Claim c) => c.Stance is Stance.Assert or Stance.Estimate or Stance.Confirm or Stance.Condemn && c.Speaker != "(outlet)"
        && c.Predicate is not (Predicate.Other or Predicate.Meet or Predicate.Seek or Predicate.Monitor);

    private static HashSet<string> Parties(string speaker) => speaker.Split("; ").Select(s => s.Split('/')[0]).ToHashSet(StringComparer.Ordinal);

    private static bool SameDirection(Claim a, Claim b) => (a.From is null || b.From is null || a.From == b.From) && (a.To is null || b.To is null || a.To == b.To);

    private static bool Comparable(Claim a, Claim b) => Family(a) == Family(b) || Family(a) == OtherAct || Family(b) == OtherAct;

    private string? Restated(int at)
    {
        var claim = claims[at];
        if (claim.Predicate is Predicate.Other) return null;
        for (var i = Math.Max(0, at - Reach); i < at; i++)
        {
            var earlier = claims[i];
            if (Group(earlier.Stance) == Group(claim.Stance) && Family(earlier) == Family(claim) && earlier.From == claim.From && earlier.To == claim.To
                && parties[i].SetEquals(parties[at]) && SharesGoods(earlier, claim) && (earlier.Quantity is null || claim.Quantity is null || earlier.Quantity.Value.Unit == claim.Quantity.Value.Unit)
                && earlier.Places.IsEmpty == claim.Places.IsEmpty) return earlier.Id;
        }
        return null;
    }

    private static bool SharesGoods(Claim a, Claim b) => a.Goods.Intersect(b.Goods, StringComparer.Ordinal).Any() || a.Goods.IsEmpty && b.Goods.IsEmpty;

    private static int Family(Claim c) => c.Predicate switch
    {
        Predicate.Supply or Predicate.Ship or Predicate.Transfer or Predicate.Arrive or Predicate.Receive => 0,
        Predicate.Other or Predicate.Violate or Predicate.Seize => OtherAct,
        _ => (int)c.Predicate,
    };

    private static int Group(Stance s) => s switch
    {
        Stance.Assert or Stance.Estimate or Stance.Confirm => 0,
        Stance.Deny or Stance.Question => 1,
        Stance.Condemn => 2,
        _ => 3,
    };
}
