using Waybill.Core.Claims;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Splits attributed words into the clauses that make a claim of their own: at semicolons, and at contrasts, additions, "and" and
/// relative words where both sides say what happens.
/// </summary>
internal sealed class ClauseSplitter(MarkedText text)
{
    private const int ShortestClause = 3;

    private const int ShortestSpeech = 5; // tokens: a shorter quotation is a term, and not split

    public List<TokenRange> Split(TokenRange content)
    {
        var clauses = new List<TokenRange>();
        var start = content.Start;
        for (var i = content.Start + 1; i < content.End; i++)
        {
            if (Boundary(content, start, i) is not { } next) continue;
            clauses.Add(new(start, i));
            start = next;
            i = Math.Max(i, next);
        }
        clauses.Add(new(start, content.End));
        return clauses;
    }

    /// <summary>Where the next clause begins when one ends before token <paramref name="at"/>; null when none does.</summary>
    private int? Boundary(TokenRange content, int start, int at)
    {
        if (at - start < ShortestClause || content.End - at < ShortestClause) return null;
        if (text.Tokens[at].Is(";")) return at + 1;
        if (text.QuotationAt(at) is { } term && term.Open < at && term.Content.Length < ShortestSpeech) return null;
        var left = new TokenRange(start, at);
        var right = new TokenRange(at, content.End);
        switch (text.RoleAt(at))
        {
            case WordRole.Contrast:
                return Says(left) && Says(right) ? text.Roles.Covering(at)!.End : null;
            case WordRole.Addition:
                return Says(left) && Says(right) ? at : null;
            case WordRole.Coordinator:
                return Says(left) && OpensClause(text.Roles.Covering(at)!.End, content.End, left) ? text.Roles.Covering(at)!.End : null;
            case WordRole.Alternative:
                return HasCount(left) && HasCount(new(at, Math.Min(content.End, at + 6))) && text.Goods.In(left).Any() && text.Goods.In(right).Any() ? at : null;
            case WordRole.Subordinator:
                return Says(left) && Meets(at, content.End) ? at : null;
            case WordRole.Relative:
                return Says(left) && Breach(at, content.End) ? at : null;
            default:
                return text.Tokens[at].Is(",") && ClosesAside(left, right) ? at + 1 : null;
        }
    }

    private bool Says(TokenRange range) =>
        text.Predicates.In(range).Any(c => !c.Value.Weak || c.Value.Predicate is Predicate.Meet or Predicate.Launch)
        || text.Speech.In(range).Any(c => c.Value.Stance != Stance.Assert) || text.Content.In(range).Any();

    // After "and": a that-clause, a verb of speech or a verb of movement right away, or a second act of another kind with its own goods.
    private bool OpensClause(int at, int end, TokenRange left)
    {
        if (at >= end) return false;
        if (text.RoleAt(at) == WordRole.Complementizer) return true;
        var first = new TokenRange(at, Math.Min(end, at + 5));
        if (text.Speech.In(first).FirstOrDefault() is { Value: { Stance: not Stance.Assert, Form: not SpeechForm.Noun } } speech && speech.Start <= at + 2 && !text.Goods.In(new(at, speech.Start)).Any()) return true;
        if (text.Speech.Covering(at) is { Value.Form: SpeechForm.Tag or SpeechForm.Active }) return true;
        var act = text.Predicates.In(first).FirstOrDefault();
        if (act is null || act.Start > at + 3 && act.Value.Form != PredicateForm.Noun || text.Goods.Covering(act.Start) is { } goods && goods.Start < act.Start) return false;
        var before = text.Predicates.In(left).LastOrDefault();
        if (before is null) return false;
        if (act.Value.Form == PredicateForm.Noun) return act.Value.Predicate != before.Value.Predicate && IsTransfer(act.Value.Predicate) != IsTransfer(before.Value.Predicate) && !act.Value.Weak;
        if (act.Value.Predicate == Predicate.Launch) return IsTransfer(before.Value.Predicate) && text.Entities.In(new(act.End, Math.Min(end, act.End + 6))).Any();
        return act.Value.Predicate != before.Value.Predicate && !act.Value.Weak && text.Goods.In(new(at, end)).Any();
    }

    private static bool IsTransfer(Predicate p) => p is Predicate.Supply or Predicate.Ship or Predicate.Transfer or Predicate.Arrive or Predicate.Receive;

    private bool Breach(int at, int end) =>
        text.Predicates.In(new(at, Math.Min(end, at + 6))).Any(c => c.Value.Predicate == Predicate.Violate);

    // "setelah … bertemu", "after the leaders' summit": a meeting that dates the rest
    private bool Meets(int at, int end) =>
        text.Predicates.In(new(at, Math.Min(end, at + 14))).FirstOrDefault(c => !c.Value.Weak || c.Value.Predicate == Predicate.Meet) is { Value.Predicate: Predicate.Meet };

    // A relative clause that confirms or denies, closed by a comma before a clause with a stance of its own.
    private bool ClosesAside(TokenRange left, TokenRange right) =>
        text.Roles.In(left).Any(r => r.Value == WordRole.Relative) && (text.Speech.In(left).Any(c => c.Value.Stance is Stance.Confirm or Stance.Deny) || text.Content.In(left).Any(c => c.Value.Stance is Stance.Confirm or Stance.Deny))
        && text.Content.In(new(right.Start, Math.Min(right.End, right.Start + 6))).Any(c => c.Value.Stance is Stance.Warn or Stance.Condemn);

    private bool HasCount(TokenRange range) => text.Quantities.In(range).Any(q => q.Value.Unit is not "mm" and not "km" and not "ordinal" and not "identifier");
}
