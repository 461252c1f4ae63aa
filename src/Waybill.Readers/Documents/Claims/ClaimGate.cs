using Waybill.Core.Claims;
using Waybill.Core.Documents;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Tells a claim about a transfer, a party's conduct or a reaction from colour: a narrator must name an act, a speaker need only be on the subject.</summary>
internal sealed class ClaimGate(MarkedText text)
{
    private const int ShortestReaction = 5; // words from which a reaction that names nothing is still one

    public bool IsClaim(TokenRange clause, Frame frame, Stance stance, Speaker speaker, bool attributed, bool quoted)
    {
        var parties = frame.Parties.Count;
        var reactive = stance is not (Stance.Assert or Stance.Estimate);
        var acts = frame.Cue is { } cue && (frame.Goods.Count > 0 || parties >= 2 || frame.Anaphoric || !cue.Value.Weak && parties > 0);
        if (speaker.IsNarrator || speaker.IsUnnamed)
        {
            return frame.Predicate switch
            {
                Predicate.Meet => parties >= 2 || parties == 1 && frame.Places.Count > 0,
                Predicate.Launch => acts && frame.Goods.Count > 0 && parties > 0,
                Predicate.Violate => acts,
                Predicate.Other or Predicate.Monitor or Predicate.Produce => stance is Stance.Question && frame.Anaphoric,
                _ => acts && (frame.Goods.Count > 0 || frame.Quantity is not null) && (parties > 0 || frame.Anaphoric),
            } || stance == Stance.Question && text.Content.In(clause).Any();
        }
        if (acts || frame.Predicate == Predicate.Violate) return true;
        var topical = frame.Goods.Count > 0 || parties > 0 || frame.Anaphoric || text.Roles.In(clause).Any(r => r.Value == WordRole.Allegation)
            || text.Entities.In(clause).Any(e => e.Value.Kind == EntityKind.Vessel);
        if (reactive) return topical || quoted || attributed && clause.Length >= ShortestReaction;
        return topical && (frame.Goods.Count > 0 || parties > 0 || attributed || quoted && clause.Length > 6);
    }
}
