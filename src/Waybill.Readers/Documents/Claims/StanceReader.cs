using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Decides stance and hedge of a clause, by the order of the guideline: denial before question before condemnation, and so on.</summary>
internal sealed class StanceReader(MarkedText text)
{
    public (Stance Stance, Hedge Hedge) Read(TokenRange clause, Stance given, Frame frame, bool narrator, Func<int, bool> skip)
    {
        var hedge = HedgeOf(clause, frame, skip, out var estimates);
        var stance = given;
        if (given is Stance.Assert or Stance.Estimate)
        {
            if (ContentStance(clause, frame, narrator, skip) is { } content) stance = content;
            else if (frame.Negated) stance = Stance.Deny;
            else if (given == Stance.Assert && estimates && hedge is Hedge.Likely or Hedge.Possible) stance = Stance.Estimate;
        }
        if (stance is Stance.Condemn or Stance.Deny or Stance.Confirm or Stance.Request or Stance.Pledge) hedge = Hedge.None;
        if (stance == Stance.Question && hedge != Hedge.CannotConfirm) hedge = Hedge.None;
        if (stance == Stance.Estimate && hedge is Hedge.None or Hedge.Reportedly) hedge = Hedge.Likely;
        return (stance, hedge);
    }

    private Stance? ContentStance(TokenRange clause, Frame frame, bool narrator, Func<int, bool> skip)
    {
        // "no evidence that …": what stands before the clause it governs
        var before = clause.Start - (clause.Start > 1 && text.RoleAt(clause.Start - 1) == WordRole.Complementizer ? 2 : 1);
        Stance? best = before >= 0 && text.Content.Covering(before) is { Value.Stance: Stance.Question } governing && governing.End == before + 1 ? Stance.Question : null;
        foreach (var cue in text.Content.In(clause))
        {
            if (skip(cue.Start) || cue.Value.SpeakerOnly && narrator) continue;
            if (narrator && cue.Value.Stance == Stance.Deny) continue;
            if (cue.Value.Stance == Stance.Question && IsOfAllegation(clause, cue.Start, frame)) continue;
            // a word of alarm behind a plain report of an act colours it, but the act is still reported
            if (cue.Value is { Stance: Stance.Warn or Stance.Condemn, Other: false } && frame.Cue is { Value.Form: not PredicateForm.Noun } act && act.End <= cue.Start && !act.Value.Weak) continue;
            if (best is null || Order(cue.Value.Stance) < Order(best.Value)) best = cue.Value.Stance;
        }
        return best;
    }

    private static int Order(Stance stance) => stance switch
    {
        Stance.Deny => 0,
        Stance.Question => 1,
        Stance.Condemn => 2,
        Stance.Confirm => 3,
        Stance.Warn => 4,
        Stance.Request => 5,
        Stance.Pledge => 6,
        Stance.Estimate => 7,
        Stance.Assert => 8,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Hedge HedgeOf(TokenRange clause, Frame frame, Func<int, bool> skip, out bool estimates)
    {
        var hedge = Hedge.None;
        estimates = false;
        foreach (var cue in text.Hedges.In(clause))
        {
            if (skip(cue.Start) && cue.Value.Hedge != Hedge.CannotConfirm || IsMotive(clause, cue.Start, frame) || IsOfSecondAct(clause, cue.Start, frame)) continue;
            if (Strength(cue.Value.Hedge) > Strength(hedge)) hedge = cue.Value.Hedge;
            estimates |= cue.Value.Estimates && !IsBehindRelative(clause, cue.Start);
        }
        return hedge;
    }

    private static int Strength(Hedge hedge) => hedge switch
    {
        Hedge.CannotConfirm => 4,
        Hedge.Likely => 3,
        Hedge.Possible => 2,
        Hedge.Reportedly => 1,
        _ => 0,
    };

    // A reservation behind the act that speaks only of why it was done is none of the act's.
    private bool IsMotive(TokenRange clause, int at, Frame frame)
    {
        if (frame.Cue is null || at < frame.Cue.End || !text.Tokens[Math.Max(clause.Start, at - 1)].Is(",")) return false;
        for (var i = at; i < Math.Min(clause.End, at + 4); i++)
        {
            if (text.RoleAt(i) is WordRole.To or WordRole.Return) return true;
        }
        return false;
    }

    // "…, an allegation that could not be verified": the doubt is of who reports it, not of who alleges
    private bool IsOfAllegation(TokenRange clause, int at, Frame frame)
    {
        for (var i = at - 1; i > Math.Max(clause.Start, frame.Cue?.End ?? at); i--)
        {
            if (text.RoleAt(i) == WordRole.Allegation && (text.Tokens[i - 1].Is(",") || i > 1 && text.RoleAt(i - 1) == WordRole.Determiner && text.Tokens[i - 2].Is(","))) return true;
        }
        return false;
    }

    // "had received shells and would likely use them": a reservation behind "and" is of what follows it
    private bool IsOfSecondAct(TokenRange clause, int at, Frame frame)
    {
        if (frame.Cue is null || at < frame.Cue.End) return false;
        for (var i = at - 1; i >= Math.Max(frame.Cue.End, at - 2); i--)
        {
            if (text.RoleAt(i) == WordRole.Coordinator) return true;
        }
        return false;
    }

    private bool IsBehindRelative(TokenRange clause, int at)
    {
        for (var i = at - 1; i >= Math.Max(clause.Start, at - 3); i--)
        {
            if (text.RoleAt(i) == WordRole.Relative) return true;
        }
        return false;
    }
}
