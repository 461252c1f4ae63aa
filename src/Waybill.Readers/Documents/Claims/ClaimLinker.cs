using System.Collections.Immutable;
using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Ties the claims of one article to each other: what a denial denies, what a question disputes, what restates what.</summary>
internal static class ClaimLinker
{
    private const int OtherAct = -1;

    /// <param name="claims">The claims in reading order.</param>
    /// <param name="drafts">The drafts they were made from, in the same order.</param>
    public static ImmutableArray<Claim> Link(IReadOnlyList<Claim> claims, IReadOnlyList<ClaimDraft> drafts)
    {
        var linked = new Claim[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var answered = claim.Stance is Stance.Deny or Stance.Question ? Answered(claims, i, drafts[i]) : [];
            linked[i] = claim with
            {
                Denies = claim.Stance == Stance.Deny ? answered : [],
                Disputes = claim.Stance == Stance.Question ? answered : [],
                SameAs = Restated(claims, i),
            };
        }
        return [.. linked];
    }

    private static ImmutableArray<string> Answered(IReadOnlyList<Claim> claims, int at, ClaimDraft draft)
    {
        var reply = claims[at];
        var alleged = claims.Select((c, i) => (Claim: c, Place: i))
            .Where(x => x.Place != at && Alleges(x.Claim) && !SharesParty(x.Claim, reply) && SameDirection(x.Claim, reply) && Comparable(x.Claim, reply)).ToList();
        // an accuser who is named, or an accusation told before, narrows what is answered
        if (draft.Answers is { } accusers && alleged.Where(x => Parties(x.Claim).Overlaps(accusers)).ToList() is { Count: > 0 } theirs) alleged = theirs;
        else if (draft.PointsBack && alleged.Where(x => x.Place < at).ToList() is { Count: > 0 } before) alleged = before;
        return [.. alleged.Select(x => x.Claim.Id)];
    }

    private static bool Alleges(Claim c) => c.Stance is Stance.Assert or Stance.Estimate or Stance.Confirm or Stance.Condemn && c.Speaker != "(outlet)"
        && c.Predicate is not (Predicate.Other or Predicate.Meet or Predicate.Seek or Predicate.Monitor);

    private static bool SharesParty(Claim a, Claim b) => Parties(a).Overlaps(Parties(b));

    private static HashSet<string> Parties(Claim c) => c.Speaker.Split("; ").Select(s => s.Split('/')[0]).ToHashSet(StringComparer.Ordinal);

    private static bool SameDirection(Claim a, Claim b) => (a.From is null || b.From is null || a.From == b.From) && (a.To is null || b.To is null || a.To == b.To);

    private static bool Comparable(Claim a, Claim b) => Family(a) == Family(b) || Family(a) == OtherAct || Family(b) == OtherAct;

    private static string? Restated(IReadOnlyList<Claim> claims, int at)
    {
        var claim = claims[at];
        if (claim.Predicate is Predicate.Other) return null;
        for (var i = 0; i < at; i++)
        {
            var earlier = claims[i];
            if (Group(earlier.Stance) == Group(claim.Stance) && Family(earlier) == Family(claim) && earlier.From == claim.From && earlier.To == claim.To
                && Parties(earlier).SetEquals(Parties(claim)) && SharesGoods(earlier, claim) && (earlier.Quantity is null || claim.Quantity is null || earlier.Quantity.Value.Unit == claim.Quantity.Value.Unit)
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
