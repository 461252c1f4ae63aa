using Waybill.Core;
using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Tells the date of an event from the date of the statement about it.</summary>
internal sealed class PeriodReader(MarkedText text, Discourse discourse)
{
    private const int LongestStatement = 10; // days: a longer time dates what happened, not what was said

    private const int LongestAccused = 8; // words of the accused's name and the date's preposition: "the Democratic People's Republic of Korea on"

    /// <summary>The period of a claim, and what it dates; null when the text dates neither.</summary>
    /// <param name="sentence">The sentence the claim stands in.</param>
    /// <param name="clause">The clause of the claim itself.</param>
    /// <param name="attribution">Who says it, or null.</param>
    /// <param name="speaker">The speaker in the end.</param>
    /// <param name="quoted">True when the clause lies in a quotation: dates outside it then date the statement.</param>
    public ClaimPeriod? Read(TokenRange sentence, TokenRange clause, Attribution? attribution, Speaker speaker, bool quoted)
    {
        DayInterval? said = null, happened = null;
        foreach (var date in text.Dates.In(sentence))
        {
            if (date.Value.IsVague) continue;
            if (attribution is not null && (IsBrief(date.Value) || attribution.Words.Holds(date.Start) && !quoted && date.End <= attribution.Cue.Start) && IsOfStatement(sentence, clause, attribution, date, quoted)) said ??= date.Value;
            else if (clause.Holds(date.Start)) happened ??= date.Value;
        }
        if (said is { } day && !speaker.IsNarrator) discourse.DateStatement(speaker, day);
        if (happened is { } open && open.Start is null && said is not null) happened = null; // "in recent weeks" dates less than the day it was said
        if (happened is { } event_) return new(UpTo(event_), PeriodBasis.Event);
        if (said is { } statement) return new(statement, PeriodBasis.Statement);
        if (speaker.IsNarrator) return null;
        return discourse.StatementDay(speaker) is { } earlier ? new(earlier, PeriodBasis.Statement) : null;
    }

    // What is told as having happened happened by the day of publication: "this month" ends there.
    private DayInterval UpTo(DayInterval days) =>
        text.Published is { } published && days.Start <= published && days.End > published ? days with { End = published } : days;

    private static bool IsBrief(DayInterval days) => days.Start is { } start && days.End is { } end && Period.DaysBetween(start, end) <= LongestStatement;

    private bool IsOfStatement(TokenRange sentence, TokenRange clause, Attribution attribution, CueMap<DayInterval>.Cue date, bool quoted)
    {
        if (quoted) return !clause.Holds(date.Start);
        if (attribution.Words.Holds(date.Start)) return true;
        // right behind the word of speech: "said on Friday", "told reporters on Friday"
        if (date.Start >= attribution.Cue.End && date.Start - attribution.Cue.End <= 4 && !text.Predicates.In(new(attribution.Cue.End, date.Start)).Any() && !text.Entities.In(new(attribution.Cue.End, date.Start)).Any()) return true;
        if (IsOfAccusation(attribution, date)) return true;
        if (date.Start >= attribution.Words.End && attribution.Trailing) return true;
        if (date.Start - attribution.Words.End is >= 0 and <= 2 && attribution.Words.End <= date.Start && attribution.Trailing) return true;
        // the sentence opens with the date, the attribution follows
        if (date.End <= attribution.Cue.Start && !attribution.Trailing) return true;
        // a date behind a comma at the end, or beside the name of a relay: "…, quoted by X, Thursday (26/10/2023)"
        var before = date.Start > sentence.Start ? text.Tokens[date.Start - 1] : default;
        var atEnd = sentence.End - date.End <= 2;
        return atEnd && (before.Form == "," || text.Roles.In(new(Math.Max(sentence.Start, date.Start - 8), date.Start)).Any(r => r.Value == WordRole.Relay));
    }

    // "accused Iran on Tuesday of shipping": between the accused and the deed. Right before the deed ("alleged Iran on Tuesday shipped") it dates the deed.
    private bool IsOfAccusation(Attribution attribution, CueMap<DayInterval>.Cue date)
    {
        if (!attribution.Accuses || date.Start < attribution.Cue.End || date.Start - attribution.Cue.End > LongestAccused) return false;
        if (text.Predicates.In(new(attribution.Cue.End, date.Start)).Any()) return false;
        return text.Predicates.In(new(date.End, attribution.Content.End)).FirstOrDefault() is { } deed && deed.Start == date.End + 1;
    }
}
