using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Goes through an article sentence by sentence and drafts its claims: who speaks, what is said, with what stance. It reads twice:
/// the first time to learn which way goods mostly go, so that the second can fill what the first sentences leave out.
/// </summary>
internal sealed class ClaimFinder
{
    private readonly MarkedText text;
    private readonly Discourse discourse;
    private readonly SpeakerReader speakers;
    private readonly AttributionReader attributions;
    private readonly ClauseSplitter splitter;
    private readonly FrameReader frames;
    private readonly DirectionReader directions;
    private readonly ClaimGate gate;
    private readonly SpokenQuotations spoken;
    private readonly StanceReader stances;
    private readonly PeriodReader periods;
    private readonly RelayReader relays;
    private readonly List<ClaimDraft> drafts = [];
    private readonly List<TokenRange> noComments = [];
    private readonly Dictionary<Quotation, Attribution?> quoteTags = [];

    private ClaimFinder(MarkedText text, Dictionary<(string From, string To), int> found)
    {
        this.text = text;
        discourse = new() { Directions = found };
        if (found.Count > 0)
        {
            var (giver, receiver) = found.MaxBy(d => d.Value).Key;
            discourse.Pair = (giver, receiver);
        }
        speakers = new(text, discourse);
        attributions = new(text, speakers, discourse);
        splitter = new(text);
        frames = new(text, new(text));
        directions = new(text, discourse);
        gate = new(text);
        spoken = new(text);
        stances = new(text);
        periods = new(text, discourse);
        relays = new(text);
    }

    /// <summary>Claims and refusals to comment of an article.</summary>
    public static (List<ClaimDraft> Claims, List<TokenRange> NoComments) Find(MarkedText text)
    {
        var first = new ClaimFinder(text, []);
        first.ReadAll();
        var found = first.drafts.Where(d => d.NamesBothSides && d.From != d.To && d.Predicate is not (Predicate.Meet or Predicate.Launch or Predicate.Seek or Predicate.Other))
            .GroupBy(d => (d.From!, d.To!)).ToDictionary(g => g.Key, g => g.Sum(d => d.Goods.Any(IsArms) ? 2 : 1)); // arms before what is given for them
        if (found.Count == 0 && first.directions.Likely(first.drafts) is { } likely) found.Add(likely, 1);
        var second = new ClaimFinder(text, found);
        second.ReadAll();
        return (second.drafts, second.noComments);
    }

    private static bool IsArms(string goods) =>
        goods is not ("military-technology" or "satellite-technology" or "nuclear-missile-technology" or "military-assistance" or "oil" or "coal" or "food" or "humanitarian-aid" or "unspecified-materials" or "unspecified-cargo" or "personnel");

    private void ReadAll()
    {
        var headline = HeadlineParagraph();
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            if (text.Sentences[i].Paragraph == headline) continue;
            ReadSentence(i);
        }
        DateEarlierStatements();
    }

    /// <summary>A statement that the article dates only later is dated for the claims of the same speakers before it as well.</summary>
    private void DateEarlierStatements()
    {
        var said = drafts.Where(d => d.Period is { Basis: PeriodBasis.Statement }).Select(d => (d.Speaker.Text, d.Period!.Value.Days)).Distinct().ToLookup(s => Speaker.BodyOf(s.Text), StringComparer.Ordinal);
        foreach (var draft in drafts.Where(d => d.Period is null && !d.Speaker.IsNarrator && !d.Speaker.IsGeneric && !d.AwaitsSource))
        {
            var days = said[Speaker.BodyOf(draft.Speaker.Text)].Take(ClaimLinker.Reach).Where(s => Speaker.SpeaksFor(s.Text, draft.Speaker.Text)).Select(s => s.Days).Distinct().ToList();
            if (days.Count == 1) draft.Period = new(days[0], PeriodBasis.Statement);
        }
    }

    // A first line without a closing stop, over an article of several lines, is its headline: the body repeats what it claims.
    private int HeadlineParagraph()
    {
        var paragraphs = text.Sentences.Select(s => s.Paragraph).Distinct().ToList();
        if (paragraphs.Count < 3) return -1;
        var last = text.Sentences.Last(s => s.Paragraph == paragraphs[0]).Range;
        var end = text.Tokens[last.End - 1];
        return end.Is(".") || end.Is("\"") || end.Is("!") && last.Length > 20 || end.End - text.Tokens[last.Start].Start > 160 ? -1 : paragraphs[0];
    }

    private void ReadSentence(int number)
    {
        var (range, paragraph) = text.Sentences[number];
        if (text.Roles.In(range).FirstOrDefault(r => r.Value == WordRole.NoComment) is { } refusal)
        {
            noComments.Add(Passage(refusal, range));
            if (SpeakerOf(range) is { } silent) discourse.Spoke(silent, paragraph);
            return;
        }
        if (discourse.LastParty is null) NoteParty(range);
        var attribution = attributions.Find(range, spoken.InSpeech);
        if (NamesSourceOnly(range, paragraph, attribution)) return;
        var quoted = spoken.PartsIn(range);
        if (quoted.Count > 0)
        {
            ReadQuoted(number, range, paragraph, quoted, attribution);
            return;
        }
        if (attribution is not null)
        {
            discourse.Spoke(attribution.Speaker with { IsAnaphor = false }, paragraph);
            periods.Read(range, TokenRange.Empty, attribution, attribution.Speaker, false);
            if (!attribution.Lead.IsEmpty) ReadContent(new(number, attribution.Lead, paragraph, attribution with { Stance = Stance.Assert }, attribution.Speaker, true) { Sentence = range }, attribution.Lead);
            ReadContent(new(number, range, paragraph, attribution, attribution.Speaker, false), attribution.Content);
        }
        else ReadContent(new(number, range, paragraph, null, CarriedOver(range, paragraph), false), range);
        discourse.LastMentioned = attribution is null ? FirstPerson(range) : null;
        NoteParty(range);
    }

    private Speaker? SpeakerOf(TokenRange range) => attributions.Find(range, static _ => false)?.Speaker;

    private Speaker? FirstPerson(TokenRange range) =>
        text.Entities.In(range).FirstOrDefault(e => e.Value.Kind == EntityKind.Person) is { } person && person.Start < range.Start + 6 ? speakers.Read(new(range.Start, person.End)) : null;

    private void NoteParty(TokenRange range)
    {
        if (text.Entities.In(range).FirstOrDefault(e => e.Value.Party is not null && e.Value.Kind != EntityKind.Place) is { } named) discourse.LastParty = named.Value.Party;
    }

    private TokenRange Passage(CueMap<WordRole>.Cue cue, TokenRange sentence)
    {
        if (text.QuotationAt(cue.Start) is { } quotation && quotation.Content.Length > 2) return Trim(Cut(quotation.Content, sentence));
        return Trim(sentence);
    }

    private static TokenRange Cut(TokenRange a, TokenRange b) => new(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End));

    // ---- quotations ----

    private void ReadQuoted(int number, TokenRange range, int paragraph, List<(Quotation Quotation, TokenRange Part)> parts, Attribution? attribution)
    {
        var outside = range.Length - parts.Sum(p => p.Part.Length);
        foreach (var (quotation, part) in parts)
        {
            var tag = attribution ?? TagOf(quotation, number);
            var speaker = tag?.Speaker ?? (discourse.LastParagraph >= paragraph - 1 ? discourse.Last : null) ?? Speaker.Outlet;
            if (tag is not null) discourse.Spoke(tag.Speaker, paragraph);
            // a quotation inside a sentence that goes on is one claim with it: X said "A" and B
            var whole = attribution is not null && !text.IsCapital(part.Start) && outside > 4 && attribution.Words.End <= part.Start;
            ReadContent(new(number, whole ? range : part, paragraph, tag, speaker, true) { Sentence = range }, whole ? new(part.Start, range.End) : part);
        }
        NoteParty(range);
    }

    /// <summary>Who speaks a quotation of several sentences: the tag may stand beside any of them.</summary>
    private Attribution? TagOf(Quotation quotation, int number)
    {
        if (quoteTags.TryGetValue(quotation, out var known)) return known;
        Attribution? tag = null;
        for (var i = number; i < text.Sentences.Count && tag is null; i++)
        {
            var sentence = text.Sentences[i].Range;
            if (sentence.Start >= quotation.Close) break;
            if (sentence.End > quotation.Close || sentence.Start < quotation.Open) tag = attributions.Find(sentence, spoken.InSpeech);
        }
        quoteTags[quotation] = tag;
        return tag;
    }

    // ---- sources named in a sentence of their own ----

    private bool NamesSourceOnly(TokenRange range, int paragraph, Attribution? attribution)
    {
        var cue = text.Roles.In(range).FirstOrDefault(r => r.Value == WordRole.SourceBefore);
        var startsWithTag = text.Speech.Covering(range.Start) is { Value.Form: SpeechForm.Tag or SpeechForm.Postposed };
        var points = attribution is { Trailing: false } a && text.RoleAt(Math.Min(a.Content.Start, range.End - 1)) == WordRole.GoodsPronoun && a.Content.Start - a.Cue.End <= 1 && text.Tokens[a.Content.Start].Form.Length <= 4;
        if (cue is null && !startsWithTag && !points) return false;
        var named = cue is null ? attribution?.Speaker : speakers.Read(new(cue.End, range.End));
        if (named is null || text.Goods.In(range).Any() && text.Predicates.In(range).Any(c => !c.Value.Weak)) return false;
        foreach (var draft in drafts.Skip(Math.Max(0, drafts.Count - ClaimLinker.Reach)).Where(d => d.AwaitsSource && d.Paragraph >= paragraph - 1)) draft.Speaker = named;
        discourse.Spoke(named, paragraph);
        return true;
    }

    /// <summary>Who is still being reported where a sentence names no source.</summary>
    private Speaker CarriedOver(TokenRange range, int paragraph)
    {
        if (discourse.Last is null) return Speaker.Outlet;
        if (text.Roles.In(range).Any(r => r.Value == WordRole.Reset && r.Start < range.Start + 2)) return Speaker.Outlet;
        if (text.Predicates.In(range).All(c => c.Value.Predicate == Predicate.Meet) && text.Predicates.In(range).Any()) return Speaker.Outlet;
        if (text.Hedges.In(range).Any(h => h.Value.Hedge == Hedge.Reportedly)) return Speaker.Outlet;
        var sameParagraph = discourse.LastParagraph == paragraph;
        var near = discourse.LastParagraph == paragraph - 1;
        var points = text.Roles.In(range).Any(r => r.Value is WordRole.GoodsPronoun or WordRole.Return or WordRole.GroupPronoun or WordRole.PersonPronoun or WordRole.BodyPronoun or WordRole.StatementNoun or WordRole.JointSpeaker or WordRole.OwnPronoun && r.Start < range.Start + 6);
        return sameParagraph || near && points ? discourse.Last : Speaker.Outlet;
    }

    // ---- clauses ----

    private void ReadContent(ClauseContext context, TokenRange content)
    {
        if (content.IsEmpty) content = context.Range;
        var clauses = context.Attribution is { Trailing: false } || content.Length > 0 ? splitter.Split(content) : [content];
        var pieces = new List<TokenRange>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var quote = clauses[i];
            if (!context.Quoted)
            {
                var start = i == 0 ? FirstWord(context, clauses[i]) : clauses[i].Start;
                var end = i == clauses.Count - 1 ? LastWord(context, clauses[i]) : clauses[i].End;
                quote = new(start, end);
            }
            pieces.Add(quote);
        }
        for (var i = 0; i < clauses.Count; i++) context = ReadClause(context, clauses[i], pieces[i]);
    }

    private static int FirstWord(ClauseContext context, TokenRange clause) => Math.Min(context.Sentence.Start, clause.Start);

    private static int LastWord(ClauseContext context, TokenRange clause) => Math.Max(context.Sentence.End, clause.End);

    /// <summary>Reads one clause, and gives the context for the next: who was found to speak inside the first goes on speaking.</summary>
    private ClauseContext ReadClause(ClauseContext context, TokenRange clause, TokenRange quote)
    {
        var speaker = context.Speaker;
        var stance = text.RoleAt(clause.Start) == WordRole.Relative ? Stance.Assert : context.Stance ?? context.Attribution?.Stance ?? Stance.Assert;
        if (text.RoleAt(clause.Start) == WordRole.Subordinator && clause.Start > context.Sentence.Start && context.Attribution is null or { Trailing: false } && !context.Quoted)
        {
            // a meeting told in a clause of time is the narrator's, whoever speaks in the main clause
            ReadClause(context with { Attribution = null, Speaker = Speaker.Outlet, Stance = Stance.Assert, Relayed = [], Sentence = clause }, new(clause.Start + 1, clause.End), new(clause.Start + 1, clause.End));
            return context;
        }
        var relayed = new List<string>(context.Relayed);
        var skip = Skip(context, clause);
        var inner = clause;
        if (attributions.Find(clause, t => skip(t)) is { } nested && nested.Words.End <= clause.End && IsNested(context, nested)
            && (Continues(speaker, nested.Speaker) || PassesOn(speaker) || nested.Stance is Stance.Deny or Stance.Confirm or Stance.Condemn or Stance.Request || nested is { Stance: Stance.Pledge or Stance.Warn, Speaker.Person: not null }))
        {
            if (Continues(speaker, nested.Speaker))
            {
                if (nested.Stance != Stance.Assert || stance == Stance.Assert) stance = nested.Stance;
                if (nested.Speaker.Text.Length > speaker.Text.Length && !nested.Speaker.IsAnaphor && speaker.RelayName is null && nested.Speaker.SameParties(speaker)) speaker = nested.Speaker;
            }
            else
            {
                if (speaker.RelayName is { Length: > 0 } name) relayed.Add(name);
                else if (!speaker.IsNarrator && !speaker.IsAnaphor) relayed.Add(speaker.Text);
                (speaker, stance) = (nested.Speaker, nested.Stance);
            }
            if (!nested.Trailing) inner = nested.Content.Length > 2 ? nested.Content : clause;
            var words = nested.Words;
            var outer = skip;
            skip = t => outer(t) || words.Holds(t) && !nested.Content.Holds(t);
        }
        var next = context with { Speaker = speaker, Stance = stance, Relayed = [.. relayed] };
        if (speaker.RelayName is { Length: > 0 } relay && relayed.Count == 0)
        {
            // a lawmaker passes on what his state's service said
            relayed.Add(relay);
            var named = text.Entities.In(context.Sentence).FirstOrDefault(e => e.Value.Kind == EntityKind.Organization && e.Value.Body is not null && e.Value.Party == speaker.Party);
            if (named is not null && !speaker.Names[0].Contains(named.Value.Body!, StringComparison.Ordinal)) speaker = Speaker.Of([$"{named.Value.Party}/{named.Value.Body}"]);
            else if (discourse.LastBody is { } body && body.Party == speaker.Party && body.RelayName is null) speaker = body;
        }
        var accused = context.Attribution is { Accuses: true } ? clause : inner;
        var acts = stance is Stance.Deny or Stance.Confirm or Stance.Pledge && !speaker.IsNarrator && !speaker.IsGeneric ? speaker.Party : null;
        var frame = frames.Read(stance is Stance.Deny or Stance.Question or Stance.Condemn or Stance.Warn or Stance.Request ? clause : accused, speaker, acts, stance, skip);
        if (stance == Stance.Pledge && frame.Cue?.Value.Form == PredicateForm.Noun) frame = frame with { IsOther = true };
        if (!speaker.IsNarrator && frame.Cue?.Value.Form is null or PredicateForm.Noun && text.Content.In(clause).Any(c => c.Value.Other && !skip(c.Start))) frame = frame with { IsOther = true };
        var (decided, hedge) = stances.Read(clause, stance, frame, speaker.IsNarrator, skip);
        if (!gate.IsClaim(clause, frame, decided, speaker, context.Attribution is not null, context.Quoted)) return next;
        Add(context, clause, quote, speaker, relayed, decided, hedge, frame);
        var reply = drafts[^1];
        if (decided is Stance.Deny or Stance.Question or Stance.Request or Stance.Warn) reply.Answers = ReadEmbedded(context, clause, speaker)?.Parties.ToList() ?? AnsweredParties(clause);
        reply.PointsBack = text.Roles.In(clause).Any(r => r.Value == WordRole.Allegation) && reply.Answers is null;
        return next;
    }

    // What a third party is said to plan or believe is told by the speaker; what an outlet or relay reports is the third party's.
    private static bool PassesOn(Speaker speaker) => speaker.IsNarrator || speaker.IsGeneric || speaker.IsOutletName || speaker.RelayName is not null;

    private static Func<int, bool> Skip(ClauseContext context, TokenRange clause)
    {
        if (context.Attribution is not { } a) return static _ => false;
        return t => a.Words.Holds(t) && !a.Content.Holds(t) && !(clause.Holds(t) && context.Quoted);
    }

    private static bool IsNested(ClauseContext context, Attribution nested) => context.Attribution is not { } a || a.Cue != nested.Cue;

    private static bool Continues(Speaker outer, Speaker inner) =>
        inner.IsAnaphor || outer.Party == inner.Party && !outer.IsNarrator && outer.Names.Count == inner.Names.Count || outer.SameParties(inner);

    /// <summary>An accusation inside a denial is a claim of its own, by the accuser: "denies the US claim that …".</summary>
    private Speaker? ReadEmbedded(ClauseContext context, TokenRange clause, Speaker denier)
    {
        foreach (var role in text.Roles.In(clause))
        {
            if (role.Value != WordRole.Allegation) continue;
            var that = text.RoleAt(role.End - 1) == WordRole.Complementizer || text.Tokens[role.End - 1].Is("that") ? role.End : -1;
            for (var i = role.End; that < 0 && i < Math.Min(clause.End, role.End + 16); i++)
            {
                if (text.RoleAt(i) == WordRole.Complementizer) that = i + 1;
                else if (text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } || text.Tokens[i].Is(",")) break;
            }
            if (that < 0 || clause.End - that < 4) continue;
            var accuser = speakers.Read(new(role.End, that)) ?? AccuserBefore(clause, role.Start);
            if (accuser is not null && accuser.SameParties(denier)) continue;
            var end = EmbeddedEnd(clause, that);
            if (context.Attribution is { } main && main.Words.Start > that && main.Words.Start < end) end = main.Words.Start;
            var content = new TokenRange(that, end);
            var frame = frames.Read(content, accuser ?? Speaker.Outlet, null, Stance.Assert, static _ => false);
            if (frame.Cue is null) continue;
            var (_, hedge) = stances.Read(content, Stance.Assert, frame, true, static _ => false);
            Add(context with { Attribution = null, Sentence = content }, content, new(role.Start, end), accuser ?? Speaker.Of(["(reports)"]), [], Stance.Assert, hedge, frame);
            return accuser;
        }
        return null;
    }

    // "rejected the US allegation": whose it is, where no clause tells what it says
    private List<string>? AnsweredParties(TokenRange clause)
    {
        foreach (var role in text.Roles.In(clause))
        {
            if (role.Value != WordRole.Allegation) continue;
            var named = AccuserBefore(clause, role.Start) ?? (role.End < clause.End && text.Entities.Covering(role.End) is { } after && after.End <= clause.End ? speakers.Read(after.Range) : null);
            if (named is { IsOutletName: false }) return named.Parties.ToList();
        }
        return null;
    }

    // "the US claim that", "Ukraine's allegation that": whose name stands right before the noun
    private Speaker? AccuserBefore(TokenRange clause, int noun)
    {
        var last = noun - 1;
        if (last > clause.Start && text.Tokens[last].Is("'s")) last--;
        return last >= clause.Start && text.Entities.Covering(last) is { } entity && entity.Start >= clause.Start ? speakers.Read(entity.Range) : null;
    }

    private int EmbeddedEnd(TokenRange clause, int start)
    {
        for (var i = start; i < clause.End; i++)
        {
            if (text.Speech.Covering(i) is { Value: { Stance: not Stance.Assert } or { Form: SpeechForm.Passive } } && i > start + 3) return i;
            if (text.RoleAt(i) == WordRole.Contrast && i > start + 3) return i;
        }
        return clause.End;
    }

    private void Add(ClauseContext context, TokenRange clause, TokenRange quote, Speaker speaker, List<string> relayed, Stance stance, Hedge hedge, Frame frame)
    {
        if (frame.Onward && frame.Anaphoric && discourse.Arrived is { } stop && frame.Places.Any(p => p.Role == PlaceRole.Destination && p.Name != stop.Place.Name))
            frame = frame with { From = stop.Party, To = frame.To ?? stop.Party, Places = [stop.Place with { Role = PlaceRole.Origin }, .. frame.Places] };
        var predicate = DirectionReader.PredicateOf(frame, stance, drafts);
        var (from, to) = directions.Read(clause, frame, predicate, stance, speaker);
        var goods = directions.GoodsOf(frame, stance);
        var period = periods.Read(context.Sentence, clause, context.Attribution, speaker, context.Quoted);
        var chain = relays.Read(context.Sentence, speaker);
        chain.AddRange(relayed);
        drafts.Add(new ClaimDraft
        {
            Quote = Trim(quote),
            Speaker = speaker,
            Relays = chain,
            Stance = stance,
            Predicate = predicate,
            From = from,
            To = to,
            Goods = goods,
            Quantity = frame.Quantity,
            NamesBothSides = frame is { From: not null, To: not null },
            Period = period,
            Places = frame.PlacesFor(from, to),
            Hedge = hedge,
            Paragraph = context.Paragraph,
            Sentence = context.Number,
            AwaitsSource = speaker.IsNarrator && frame.Predicate is not Predicate.Meet,
        });
        if ((from is not null && to is not null || discourse.Pair is null && (from ?? to) is not null) && frame.Cue is not null && frame.Predicate is not (Predicate.Meet or Predicate.Launch)) discourse.Pair = (from, to);
        if (frame.Places.LastOrDefault(p => p.Role == PlaceRole.Destination) is { Name: not null } end) discourse.Arrived = (end, frame.ArrivalParty);
        if (goods.Count > 0 && frame.Cue is not null) discourse.Goods = goods;
    }

    /// <summary>Takes off what is no word of the claim: marks and joining words at its edges.</summary>
    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end - 1 && (text.Tokens[start].Is(",") || text.Tokens[start].Is(";") || text.Tokens[start].Is("-") || text.Tokens[start].Kind == TokenKind.Break)) start++;
        while (end > start + 1 && (text.Tokens[end - 1].Is(",") || text.Tokens[end - 1].Is(";") || text.Tokens[end - 1].Kind == TokenKind.Break)) end--;
        return new(start, end);
    }
}
