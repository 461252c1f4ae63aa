using Waybill.Core.Claims;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Finds the words that say who speaks in a sentence: a verb of speech with its subject before or after, a passive with its
/// agent, or a source phrase ("according to"). Words inside a quotation do not attribute that quotation.
/// </summary>
internal sealed class AttributionReader(MarkedText text, SpeakerReader speakers, Discourse discourse)
{
    private const int LongestLeadIn = 14; // tokens between a verb of speech and the "that" of its content

    private const int LongestAgent = 24; // tokens of a subject behind its verb

    private const int MostTried = 40; // words of speech of one sentence that are tried: what has more is no sentence

    /// <summary>The first attribution in <paramref name="range"/> whose speaker can be told, or null.</summary>
    /// <param name="range">A sentence, or the content of another attribution.</param>
    /// <param name="skip">Tells for a token whether it lies in a quotation that is being attributed.</param>
    public Attribution? Find(TokenRange range, Func<int, bool> skip)
    {
        Attribution? source = null;
        foreach (var role in text.Roles.In(range))
        {
            if (role.Value != WordRole.Source || skip(role.Start)) continue;
            source = FromSource(range, role.Range);
            break;
        }
        var tried = 0;
        foreach (var cue in text.Speech.In(range))
        {
            if (skip(cue.Start) || IsPartOfNoun(cue)) continue;
            if (++tried > MostTried) break;
            if (source is not null && source.Words.Holds(cue.Start)) continue;
            if (source is not null && source.Words.End <= cue.Start && !source.Trailing && !source.Speaker.IsOutletName) break;
            if (FromVerb(range, cue, skip) is not { } found) continue;
            if (source is null) return Cited(range, found);
            return Merge(found, source);
        }
        return source;
    }

    // "the paper reported, citing X": X speaks, the paper relays
    private Attribution Cited(TokenRange range, Attribution found)
    {
        if (!found.Speaker.IsOutletName && !found.Speaker.IsAnaphor && found.Speaker.RelayName is null && found.Speaker.Names[0] is not ("(report)" or "(reports)")) return found;
        foreach (var role in text.Roles.In(range))
        {
            if (role.Value != WordRole.Relay) continue;
            var end = role.End;
            while (end < range.End && !text.Tokens[end].Is(",") && !text.Tokens[end].Is(".")) end++;
            if (speakers.Read(new(role.End, end)) is { IsOutletName: false } cited && cited.Text != found.Speaker.Text) return found with { Speaker = cited with { RelayName = found.Speaker.RelayName } };
        }
        return found;
    }

    // "the Kremlin said, according to TASS": the agency relays; "South Korea said, according to the NIS": the body deepens the state
    private static Attribution Merge(Attribution verb, Attribution source)
    {
        if (source.Speaker.IsOutletName || source.Speaker.IsGeneric) return verb;
        if (source.Speaker.Party == verb.Speaker.Party && source.Speaker.Names[0].Length > verb.Speaker.Names[0].Length) return verb with { Speaker = source.Speaker };
        if (verb.Speaker.RelayName is not null || verb.Speaker.IsGeneric) return verb with { Speaker = source.Speaker with { RelayName = verb.Speaker.RelayName } };
        return verb;
    }

    private bool IsPartOfNoun(CueMap<SpeechCue>.Cue cue)
    {
        if (cue.Value.Form == SpeechForm.Noun) return true;
        // the same verb asks somebody to do something, or asks for goods
        if (cue.Value.Stance == Stance.Request && text.Predicates.Covering(cue.Start) is { Value.Predicate: Predicate.Seek } && !AsksSomebody(cue)) return true;
        if (text.Roles.Covering(cue.Start) is { Value: WordRole.Allegation }) return true;
        // a noun between a determiner or a possessive and a preposition: "its claims of", "the report on"
        return cue.Start > 0 && (text.Tokens[cue.Start - 1].Is("'s") || text.RoleAt(cue.Start - 1) == WordRole.Determiner) && cue.Value.Form is SpeechForm.Active
            && cue.Value.Stance is Stance.Assert or Stance.Estimate && !cue.Value.Accuses && text.RoleAt(cue.Start - 1) == WordRole.Determiner;
    }

    private bool AsksSomebody(CueMap<SpeechCue>.Cue cue)
    {
        if (cue.End >= text.Tokens.Count || text.Goods.In(new(cue.End, Math.Min(text.Tokens.Count, cue.End + 4))).Any()) return false;
        return text.Entities.Covering(cue.End) is not null || text.Offices.Covering(cue.End) is not null || text.RoleAt(cue.End) is WordRole.Determiner or WordRole.GroupPronoun or WordRole.JointSpeaker;
    }

    private Attribution? FromSource(TokenRange range, TokenRange cue)
    {
        var end = cue.End;
        while (end < range.End && !text.Tokens[end].Is(",") && !text.Tokens[end].Is(".") && !text.Tokens[end].Is("\"")
            && text.Speech.Covering(end) is null && (text.Predicates.Covering(end) is null || text.Entities.Covering(end) is not null || end < cue.End + 2)) end++;
        var words = new TokenRange(cue.Start, end);
        var behind = cue.Start - range.Start > 3 && text.Tokens[cue.Start - 1].Is(",");
        if ((speakers.Read(new(cue.End, end)) ?? (behind ? Speaker.Unnamed : null)) is not { } speaker) return null;
        var before = HasClause(new(range.Start, cue.Start)) || cue.Start - range.Start > 3 && (range.End - end <= 2 || behind && !HasClause(new(end, range.End)));
        var content = before ? new TokenRange(range.Start, cue.Start) : new TokenRange(Math.Min(end + 1, range.End), range.End);
        // "X, according to Y, did Z": the content stands on both sides
        if (!before && cue.Start > range.Start && text.Entities.In(new(range.Start, cue.Start)).Any()) content = range;
        return new Attribution { Speaker = speaker, Stance = Stance.Assert, Words = words, Content = content, Cue = cue, Trailing = before };
    }

    private Attribution? FromVerb(TokenRange range, CueMap<SpeechCue>.Cue cue, Func<int, bool> skip)
    {
        var start = ClauseStart(range, cue.Start, skip);
        return cue.Value.Form switch
        {
            SpeechForm.Anaphoric => (discourse.LastPerson ?? discourse.Last) is { } last
                ? Make(cue, last with { IsAnaphor = true }, cue.Range, ContentBeside(range, cue, skip)) : null,
            SpeechForm.Passive => FromAgent(range, cue),
            SpeechForm.Tag => FromTag(range, cue, start, skip),
            SpeechForm.Postposed => StandsApart(range, cue, skip) ? FromPostposed(range, cue, skip) : null,
            _ => (IsPostposed(range, cue, skip) ? FromPostposed(range, cue, skip) : null) ?? FromSubject(range, cue, start),
        };
    }

    // Behind a quotation or a comma, or at the start of a sentence.
    private bool StandsApart(TokenRange range, CueMap<SpeechCue>.Cue cue, Func<int, bool> skip) =>
        cue.Start == range.Start || text.Tokens[cue.Start - 1].Is(",") || text.Tokens[cue.Start - 1].Is("\"") || text.Tokens[cue.Start - 1].Is("'") || skip(cue.Start - 1);

    private Attribution? FromTag(TokenRange range, CueMap<SpeechCue>.Cue cue, int start, Func<int, bool> skip)
    {
        var before = cue.Start > range.Start ? text.Tokens[cue.Start - 1] : default;
        var afterFirst = StandsApart(range, cue, skip);
        var said = cue.Start == range.Start || skip(cue.Start - 1) || before.Is("\"") || HasClause(new(range.Start, cue.Start)) || EndsWithName(range, cue);
        if (afterFirst && said && FromPostposed(range, cue, skip) is { } post) return post;
        return FromSubject(range, cue, start) ?? (said ? FromPostposed(range, cue, skip) : null);
    }

    // "…, says X, head of Y." — nothing but a name and its office behind the verb
    private bool EndsWithName(TokenRange range, CueMap<SpeechCue>.Cue cue) =>
        cue.End < range.End && cue.Start - range.Start > 3 && (text.Entities.Covering(cue.End) is not null || text.Offices.Covering(cue.End) is not null || text.IsCapital(cue.End))
        && !text.Predicates.In(new(cue.End, range.End)).Any(c => c.Value.Form != PredicateForm.Noun) && !text.Goods.In(new(cue.End, range.End)).Any();

    // "…, warned X": a comma or quotation before the verb, a name right behind it
    private bool IsPostposed(TokenRange range, CueMap<SpeechCue>.Cue cue, Func<int, bool> skip)
    {
        if (cue.Start == range.Start || cue.End >= range.End || !(text.Tokens[cue.Start - 1].Is(",") || text.Tokens[cue.Start - 1].Is("\"") || skip(cue.Start - 1))) return false;
        return HasClause(new(range.Start, cue.Start)) && (text.Entities.Covering(cue.End) is not null || text.Offices.Covering(cue.End) is not null || text.IsCapital(cue.End))
            && !text.Predicates.In(new(cue.End, range.End)).Any(c => c.Value.Form != PredicateForm.Noun);
    }

    private Attribution? FromPostposed(TokenRange range, CueMap<SpeechCue>.Cue cue, Func<int, bool> skip)
    {
        var end = AgentEnd(range, cue.End, skip);
        if (speakers.Read(new(cue.End, end)) is not { } speaker) return null;
        return Make(cue, speaker, new(cue.Start, end), ContentBeside(range, cue, skip));
    }

    private Attribution? FromAgent(TokenRange range, CueMap<SpeechCue>.Cue cue)
    {
        var start = cue.End;
        for (var i = cue.End; i < Math.Min(range.End, cue.End + 6); i++)
        {
            if (text.RoleAt(i) != WordRole.By) continue;
            start = i + 1;
            break;
        }
        if (NeedsAgentWord(cue) && start == cue.End && !EndsWithAgentWord(cue)) return null;
        if (start == cue.End && !EndsWithAgentWord(cue) && !AgentFollows(range, cue.End)) return null;
        var end = AgentEnd(range, start, static _ => false);
        if ((speakers.Read(new(start, end)) ?? Accused(range, cue)) is not { } speaker) return null;
        return Make(cue, speaker, new(cue.Start, end), new(range.Start, cue.Start)) with { Trailing = true };
    }

    // "the charge that X … was denied by that country": whoever denies it without being named is the one it is about
    private Speaker? Accused(TokenRange range, CueMap<SpeechCue>.Cue cue) =>
        cue.Value.Stance == Stance.Deny && text.Entities.In(new(range.Start, cue.Start)).FirstOrDefault(e => e.Value.Party is not null && e.Value.Moves) is { } accused ? Speaker.Of([accused.Value.Party!]) : null;

    // Without a word for "by", the agent stands right behind its verb.
    private bool AgentFollows(TokenRange range, int at)
    {
        for (var i = at; i < Math.Min(range.End, at + 5); i++)
        {
            if (text.Entities.Covering(i) is not null || text.Offices.Covering(i) is not null || text.IsCapital(i)
                || text.RoleAt(i) is WordRole.GroupPronoun or WordRole.PersonPronoun or WordRole.BodyPronoun or WordRole.JointSpeaker or WordRole.GenericSpeaker) return true;
            if (text.Predicates.Covering(i) is not null || text.Tokens[i].Kind != TokenKind.Word && !text.Tokens[i].Is("-") || text.RoleAt(i) is not (WordRole.None or WordRole.Determiner)) return false;
        }
        return false;
    }

    // A passive that is made with an auxiliary names its agent only behind "by".
    private bool NeedsAgentWord(CueMap<SpeechCue>.Cue cue) => text.RoleAt(cue.Start) == WordRole.PassiveAuxiliary || EndsWithAgentWord(cue) || text.Roles.Covering(cue.Start)?.Value == WordRole.PassiveAuxiliary;

    private bool EndsWithAgentWord(CueMap<SpeechCue>.Cue cue) => text.RoleAt(cue.End - 1) == WordRole.By;

    private Attribution? FromSubject(TokenRange range, CueMap<SpeechCue>.Cue cue, int start)
    {
        if (Parenthesis(range, cue) is { } inserted) return inserted;
        var subject = new TokenRange(start, cue.Start);
        var trailing = false;
        var content = ContentAfter(range, cue);
        var ends = !text.Tokens.Skip(content.Start).Take(content.Length).Any(t => t.IsWord || t.Kind == TokenKind.Number);
        if ((LastClauseComma(subject) ?? (ends ? LastComma(subject) : null)) is { } comma)
        {
            trailing = true;
            subject = new(comma + 1, cue.Start);
        }
        subject = DropLeadIn(subject);
        var speaker = speakers.Read(subject);
        if (speaker is null && trailing && ends) speaker = Speaker.Unnamed; // "…, ship-tracking data shows"
        if (speaker is null && trailing) (trailing, speaker) = (false, speakers.Read(DropLeadIn(new(start, cue.Start))));
        if (speaker is null && IsParticiple(range, cue)) speaker = discourse.Last;
        if (speaker is null) return null;
        if (trailing && (IsShort(content) || cue.Value.Form == SpeechForm.Tag && !HasClause(content)))
            return Make(cue, speaker, new(subject.Start, Math.Max(cue.End, content.Start)), new(start, subject.Start - 1)) with { Trailing = true };
        var lead = trailing && text.Content.In(new(start, subject.Start)).Any(c => c.Value.Stance is Stance.Question or Stance.Deny) ? new TokenRange(start, subject.Start - 1) : TokenRange.Empty;
        return Make(cue, speaker, new(lead.IsEmpty ? start : subject.Start, Math.Max(cue.End, content.Start)), content) with { Lead = lead };
    }

    // "The ships, he pointed out, had …": the content stands around the words that attribute it
    private Attribution? Parenthesis(TokenRange range, CueMap<SpeechCue>.Cue cue)
    {
        if (cue.End >= range.End || !text.Tokens[cue.End].Is(",") || range.End - cue.End < 4) return null;
        for (var i = cue.Start - 1; i > Math.Max(range.Start, cue.Start - 9); i--)
        {
            if (!text.Tokens[i].Is(",")) continue;
            return speakers.Read(new(i + 1, cue.Start)) is { } speaker ? Make(cue, speaker, new(i, cue.End + 1), range) : null;
        }
        return null;
    }

    // A verb form at the start of an added clause has the subject of the clause before.
    private bool IsParticiple(TokenRange range, CueMap<SpeechCue>.Cue cue) =>
        cue.Start == range.Start || text.Tokens[cue.Start - 1].Is(",") || text.RoleAt(cue.Start - 1) is WordRole.Coordinator or WordRole.Addition or WordRole.Relative;

    private TokenRange DropLeadIn(TokenRange subject)
    {
        if (subject.IsEmpty) return subject;
        var opens = text.RoleAt(subject.Start) is WordRole.Subordinator or WordRole.At or WordRole.Aside or WordRole.Source or WordRole.Return or WordRole.From or WordRole.Relay or WordRole.Reset or WordRole.Contrast or WordRole.To
            || text.Dates.Covering(subject.Start) is not null || text.Tokens[subject.Start].Is("(");
        if (!opens) return subject;
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (text.Tokens[i].Is(",") && text.Entities.In(new(i + 1, subject.End)).Any()) return new(i + 1, subject.End);
        }
        return subject;
    }

    // Nothing follows the verb: what is said stands before the last comma, whatever it holds.
    private int? LastComma(TokenRange range)
    {
        for (var i = range.End - 2; i > range.Start + 3; i--)
        {
            if (text.Tokens[i].Is(",")) return NameBefore(range, i) ?? i;
        }
        return null;
    }

    private int? LastClauseComma(TokenRange range)
    {
        for (var i = range.End - 1; i > range.Start; i--)
        {
            if (text.Tokens[i].Is(",") && (HasClause(new(range.Start, i)) || Tells(new(range.Start, i))) && !IsInParticipants(range, i)) return NameBefore(range, i) ?? i;
        }
        return null;
    }

    // "…, Kim Yo Jong, the sister of Kim Jong Un, said": the name stands before the apposition
    private int? NameBefore(TokenRange range, int comma)
    {
        for (var i = comma - 1; i > Math.Max(range.Start, comma - 7); i--)
        {
            if (!text.Tokens[i].Is(",")) continue;
            var name = new TokenRange(i + 1, comma);
            return text.IsCapital(i + 1) && name.Length >= 2 && !text.Predicates.In(name).Any() && !text.Goods.In(name).Any() && HasClause(new(range.Start, i)) ? i : null;
        }
        return null;
    }

    // A comma right before the verb closes an apposition, not a clause: "X, the minister, said".
    private static bool IsInParticipants(TokenRange range, int comma) => comma == range.End - 1;

    private bool HasClause(TokenRange range) =>
        range.Length >= 3 && (text.Predicates.In(range).Any(c => c.Value.Form != PredicateForm.Noun || text.Goods.In(range).Any() || text.Roles.In(range).Any(r => r.Value == WordRole.PassiveAuxiliary))
            || text.Content.In(range).Any() || text.Speech.In(range).Any(c => c.Value.Stance != Stance.Assert));

    // Long words about goods are a clause even where no verb of the lexicon stands among them.
    private bool Tells(TokenRange range) => range.Length >= 8 && text.Goods.In(range).Any();

    private bool IsShort(TokenRange content) => content.Length < 5 || !text.Predicates.In(content).Any() && !text.Goods.In(content).Any() && !text.Content.In(content).Any() && content.Length < 20;

    private int ClauseStart(TokenRange range, int cue, Func<int, bool> skip)
    {
        for (var i = cue - 1; i >= range.Start; i--)
        {
            if (skip(i) || text.Tokens[i].Is(";") || text.Tokens[i].Is(":")) return i + 1;
            if (text.RoleAt(i) is WordRole.Complementizer or WordRole.Contrast && i > range.Start) return i + 1;
        }
        return range.Start;
    }

    private int AgentEnd(TokenRange range, int start, Func<int, bool> skip)
    {
        var limit = Math.Min(range.End, start + LongestAgent);
        for (var i = start; i < limit; i++)
        {
            if (skip(i) || text.Tokens[i].Is("\"") || text.Tokens[i].Is(".") || text.Tokens[i].Is(";") || text.Tokens[i].Is("(") && text.Entities.Covering(i) is null) return i;
            if (text.Dates.Covering(i) is not null || text.RoleAt(i) is WordRole.Relay or WordRole.Complementizer or WordRole.Contrast or WordRole.Subordinator or WordRole.Addition or WordRole.Source) return i;
            if (text.Tokens[i].Is(",") && !IsApposition(range, i)) return i;
            if (text.RoleAt(i) is WordRole.To or WordRole.At && i > start + 1) return i;
        }
        return limit;
    }

    // After a name, a comma may open an office or a further joint speaker.
    private bool IsApposition(TokenRange range, int comma)
    {
        var next = comma + 1;
        while (next < range.End && text.RoleAt(next) == WordRole.Determiner) next++;
        var end = next;
        while (end < range.End && !text.Tokens[end].Is(",")) end++;
        if (text.Predicates.In(new(next, end)).Any(c => c.Value.Form != PredicateForm.Noun) || text.Speech.In(new(next, end)).Any()) return false; // a clause, no office
        return next < range.End && (text.Offices.Covering(next) is not null || text.Entities.Covering(next) is { Value.Kind: not Core.Documents.EntityKind.Outlet });
    }

    private TokenRange ContentAfter(TokenRange range, CueMap<SpeechCue>.Cue cue)
    {
        for (var i = cue.End; i < Math.Min(range.End, cue.End + LongestLeadIn); i++)
        {
            if (text.RoleAt(i) == WordRole.Allegation) break; // whose allegation it is belongs to the content
            if (text.RoleAt(i) == WordRole.Complementizer) return new(text.Roles.Covering(i)!.End, range.End);
            if (text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } || text.Speech.Covering(i) is not null || text.Tokens[i].Is(",") && i > cue.End) break;
        }
        var start = cue.End;
        while (start < range.End && (text.Tokens[start].Is(",") || text.Tokens[start].Is(":") || text.Dates.Covering(start) is not null && !(text.RoleAt(start) == WordRole.From))) start++;
        return new(start, range.End);
    }

    private TokenRange ContentBeside(TokenRange range, CueMap<SpeechCue>.Cue cue, Func<int, bool> skip)
    {
        var before = new TokenRange(range.Start, cue.Start);
        return HasClause(before) || Enumerable.Range(before.Start, Math.Max(0, before.Length)).Any(skip) || before.Length > 4 ? before : ContentAfter(range, cue);
    }

    // "could not confirm" questions; "does not deny" comes near to confirming
    private Stance StanceOf(CueMap<SpeechCue>.Cue cue)
    {
        if (cue.Value.Stance is not (Stance.Confirm or Stance.Deny)) return cue.Value.Stance;
        for (var i = cue.Start - 1; i >= Math.Max(0, cue.Start - 3); i--)
        {
            if (text.Tokens[i].Is(",") || text.Entities.Covering(i) is not null) break;
            if (text.RoleAt(i) is WordRole.Negator or WordRole.NotNegator) return cue.Value.Stance == Stance.Confirm ? Stance.Question : Stance.Confirm;
        }
        return cue.Value.Stance;
    }

    private Attribution Make(CueMap<SpeechCue>.Cue cue, Speaker speaker, TokenRange words, TokenRange content) => new()
    {
        Speaker = speaker,
        Stance = StanceOf(cue),
        Words = words,
        Content = content,
        Cue = cue.Range,
        Accuses = cue.Value.Accuses,
        Trailing = content.End <= cue.Start,
    };
}
