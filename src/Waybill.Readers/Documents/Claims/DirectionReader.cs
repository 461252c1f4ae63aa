using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Settles which way the goods of a clause go. A side that the clause leaves out is filled from the direction in force, or from the
/// directions that the article names most, only where the clause names the other side or points back.
/// </summary>
internal sealed class DirectionReader(MarkedText text, Discourse discourse)
{
    private readonly Dictionary<(string Party, bool Giver), string?> partners = []; // the directions of a discourse do not change

    /// <summary>Goods of a clause; those pointed back to, as "the cargo", are those named before.</summary>
    public IReadOnlyList<string> GoodsOf(Frame frame, Stance stance)
    {
        if (frame.Predicate is Predicate.Meet or Predicate.Other or Predicate.Violate or Predicate.Launch or Predicate.Produce) return frame.Goods;
        if (frame.Goods is ["missile"] && frame.Anaphoric && discourse.Goods.FirstOrDefault(g => g.EndsWith("-missile", StringComparison.Ordinal)) is { } kind) return [kind];
        if (frame.Goods is ["unspecified-cargo"] && frame.Anaphoric && discourse.Goods.Count > 0) return discourse.Goods;
        return frame.Goods.Count > 0 || !frame.Anaphoric && stance is not Stance.Deny ? frame.Goods : discourse.Goods;
    }

    /// <summary>A denial that names no act of its own denies the act that was alleged; words of consequence or conduct are another act.</summary>
    public static Predicate PredicateOf(Frame frame, Stance stance, List<ClaimDraft> drafts)
    {
        if (frame.Cue is null && stance is Stance.Deny or Stance.Question && frame.Cue is null)
            return Last(drafts, d => d.Stance is Stance.Assert or Stance.Estimate or Stance.Condemn && d.Predicate is Predicate.Supply or Predicate.Ship or Predicate.Transfer or Predicate.Receive or Predicate.Deploy or Predicate.Seize)?.Predicate ?? Predicate.Supply;
        return frame.IsOther ? Predicate.Other : frame.Predicate;
    }

    private static ClaimDraft? Last(List<ClaimDraft> drafts, Predicate<ClaimDraft> holds)
    {
        for (var i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - ClaimLinker.Reach); i--)
        {
            if (holds(drafts[i])) return drafts[i];
        }
        return null;
    }

    /// <summary>Fills the side that a clause leaves out from the direction in force.</summary>
    public (string? From, string? To) Read(TokenRange clause, Frame frame, Predicate predicate, Stance stance, Speaker speaker)
    {
        var (from, to) = (frame.From, frame.To);
        if (stance == Stance.Pledge && predicate == Predicate.Other && !speaker.IsGeneric)
            return (speaker.Party, speaker.IsJoint ? speaker.Parties.ElementAt(1) : null);
        if (predicate == Predicate.Meet) return Meeting(frame, speaker);
        if (predicate is Predicate.Violate or Predicate.Monitor or Predicate.Produce or Predicate.Other)
        {
            if (from is not null && (to is not null || frame.OpenReceiver) && predicate != Predicate.Other) return (from, to);
            if (predicate == Predicate.Other) (from, to) = (null, null);
            // a reaction is to what the article is about, not to what was told last
            var reacts = predicate == Predicate.Violate || stance is not (Stance.Assert or Stance.Estimate or Stance.Question);
            if (((reacts ? discourse.Dominant : null) ?? discourse.Pair) is not { } force) return (from ?? First(frame), to);
            if (predicate == Predicate.Other && reacts && frame.Parties.Count > 0 && !frame.Parties.Any(p => p == force.From || p == force.To || speaker.Parties.Contains(p, StringComparer.Ordinal)))
                return (speaker.IsGeneric ? null : speaker.Party, frame.Parties[0]); // about somebody else altogether
            var known = frame.Parties.Count == 0 || frame.Parties.Any(p => p == force.From || p == force.To) || stance is not (Stance.Assert or Stance.Estimate);
            return known ? (force.From, force.To) : (from ?? First(frame), to);
        }
        if (predicate == Predicate.Launch)
        {
            // arms named before are used by the one who got them
            if (from is null && (frame.Anaphoric || frame.Cue?.Value.Form == PredicateForm.Passive) && discourse.Pair is { } used && used.To != to) from = used.To;
            if (to is null && from is not null && frame.Cue?.Value.Form is PredicateForm.Giver or PredicateForm.Passive && discourse.Strike is { } strike && strike.From == from) to = strike.To;
            if (from is not null && to is not null) discourse.Strike = (from, to);
            return (from, to);
        }
        if (from is null && to is null)
        {
            if (discourse.Pair is not { } last) return (null, null);
            if (stance is not (Stance.Assert or Stance.Estimate or Stance.Question) && !text.Roles.In(clause).Any(r => r.Value is WordRole.GoodsPronoun or WordRole.Return) && discourse.Dominant is { } most) last = most;
            return text.Roles.In(clause).Any(r => r.Value == WordRole.Return) && frame.Cue is not null ? (last.To, last.From) : (last.From, last.To);
        }
        if (frame.OpenReceiver && to is null) return (from, null);
        if (to is null) return (from, Partner(from!, giver: true));
        if (from is null) return (Partner(to, giver: false), to);
        return (from, to);
    }

    private static string? First(Frame frame) => frame.Parties.Count > 0 ? frame.Parties[0] : null;

    private (string? From, string? To) Meeting(Frame frame, Speaker speaker)
    {
        if (frame.From is null && discourse.Pair is { } pair) return (pair.From, pair.To);
        if (frame.To is null && discourse.Pair is { } known && frame.Places.Count > 0 && (known.From == frame.From || known.To == frame.From)) return (known.From, known.To);
        return (frame.From, frame.To);
    }

    /// <summary>The other side of the direction that <paramref name="party"/> is most often one side of, first in the same role.</summary>
    private string? Partner(string party, bool giver)
    {
        if (discourse.Pair is { } pair)
        {
            if ((giver ? pair.From : pair.To) == party) return giver ? pair.To : pair.From;
            if ((giver ? pair.From : pair.To) is null && (giver ? pair.To : pair.From) is { } open && open != party) return open;
        }
        var best = MostWith(party, giver);
        if (best is not null) return best;
        if (discourse.Pair is { } other && (giver ? other.To : other.From) == party) return giver ? other.From : other.To;
        return MostWith(party, !giver);
    }

    /// <summary>The other side of the directions most often found in which <paramref name="party"/> gives, or gets; null for none.</summary>
    private string? MostWith(string party, bool giver)
    {
        if (!partners.TryGetValue((party, giver), out var most))
        {
            most = discourse.Directions.Where(d => (giver ? d.Key.From : d.Key.To) == party).OrderByDescending(d => d.Value, Comparer<int>.Default).Select(d => giver ? d.Key.To : d.Key.From).FirstOrDefault();
            partners.Add((party, giver), most);
        }
        return most;
    }

    /// <summary>
    /// Where no sentence names both sides: the giver and the receiver named most often, the missing one of them being the party
    /// that the article mentions most besides the other.
    /// </summary>
    public (string From, string To)? Likely(List<ClaimDraft> drafts)
    {
        static string? Most(IEnumerable<string?> names) =>
            names.OfType<string>().GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count(), Comparer<int>.Default).FirstOrDefault()?.Key;

        var acts = drafts.Where(d => d.Predicate is not (Predicate.Other or Predicate.Meet or Predicate.Launch)).ToList();
        var from = Most(acts.Select(d => d.From));
        var to = Most(acts.Select(d => d.To).Where(t => t != from));
        if (from is null && to is null || drafts.Exists(d => d.Predicate == Predicate.Seize)) return null; // who seizes is mentioned most, and is no side
        var mentioned = text.Entities.Cues.Where(e => e.Value.Moves && e.Value.Party is not null).Select(e => e.Value.Party).Where(p => p != from && p != to);
        from ??= Most(mentioned);
        to ??= Most(mentioned);
        return from is null || to is null ? null : (from, to);
    }
}
