using Waybill.Core.Documents;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Finds the parties and places of a clause and the case each stands in, by the words before and after it.</summary>
internal sealed class ParticipantReader(MarkedText text)
{
    private const int LongestGap = 6; // tokens of titles and determiners between a preposition and its name

    public List<Participant> Read(TokenRange range, Func<int, bool> skip)
    {
        var found = new List<Participant>();
        foreach (var entity in text.Entities.In(range))
        {
            if (skip(entity.Start) || entity.Value.Kind is EntityKind.Outlet or EntityKind.System) continue;
            if (entity.Value.Kind == EntityKind.Vessel && entity.Value.Party is null) continue;
            // "the Korea Utara (Korut)": an abbreviation in brackets repeats the name before it
            if (found.Count > 0 && found[^1].Entry.Name == entity.Value.Name && entity.Start == found[^1].End + 1 && text.Tokens[entity.Start - 1].Is("(")) continue;
            found.Add(new(entity.Start, entity.End, entity.Value, CaseOf(range, entity)));
        }
        return found;
    }

    private ParticipantCase CaseOf(TokenRange range, CueMap<RegistryEntry>.Cue entity)
    {
        if (BelongsAside(range, entity.End)) return ParticipantCase.Aside;
        if (entity.End < text.Tokens.Count && text.Tokens[entity.End].Is("'s")) return Leading(range, entity.Start) is { } led and not ParticipantCase.Aside ? led : ParticipantCase.Possessive;
        if (Leading(range, entity.Start) is { } leading) return leading;
        if (entity.Value.Kind == EntityKind.Vessel) return ParticipantCase.Carrier;
        if (StandsBesideCarrier(range, entity)) return ParticipantCase.Carrier;
        if (StandsBesideGoods(range, entity)) return ParticipantCase.Modifier;
        return ParticipantCase.Bare;
    }

    private ParticipantCase? Leading(TokenRange range, int start)
    {
        var apart = false; // a word that is no preposition, determiner or title stands between
        for (var i = start - 1; i >= Math.Max(range.Start, start - LongestGap); i--)
        {
            if (text.Quantities.Covering(i) is not null) continue; // "about 15,000 North Korean troops"
            var role = text.RoleAt(i);
            if (role == WordRole.Allegation && !apart) return ParticipantCase.Aside; // whose allegation it is
            if (!(role == WordRole.AsideNoun && apart) && CaseOf(range, i, start) is { } found) return found;
            apart |= role == WordRole.None && text.Offices.Covering(i) is null && text.Entities.Covering(i) is null && text.Tokens[i].Kind == TokenKind.Word;
            if (role is WordRole.Coordinator or WordRole.Alternative || text.Tokens[i].Is(","))
            {
                // "to Dunay and Vostochny": a coordinated name stands in the case of the one before it
                if (i > range.Start && text.Entities.Covering(i - 1) is { } before) return before.Value.Kind == text.Entities.Covering(start)?.Value.Kind ? Leading(range, before.Start) : null;
                if (role == WordRole.None) return null;
                continue;
            }
            if (text.Tokens[i].Kind == TokenKind.Mark && !IsSoft(text.Tokens[i])) return null;
            if (text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } && text.Offices.Covering(i) is null) return null;
            if (text.Goods.Covering(i) is not null && text.Offices.Covering(i) is null) return null;
        }
        return null;
    }

    // "Russia's war", "X's southern border", "X-flagged": the state of a war, a border or a flag
    private bool BelongsAside(TokenRange range, int end)
    {
        var i = end;
        if (i < range.End && (text.Tokens[i].Is("'s") || text.Tokens[i].Is("-"))) i++;
        if (i < range.End && text.RoleAt(i) is WordRole.AsideNoun or WordRole.Allegation) return true;
        return i > end && i + 1 < range.End && text.RoleAt(i) == WordRole.None && text.Goods.Covering(i) is null && text.Predicates.Covering(i) is null && text.RoleAt(i + 1) == WordRole.AsideNoun;
    }

    private static bool IsSoft(Token mark) => mark.Is("-") || mark.Is("(") || mark.Is(")") || mark.Is("\"") || mark.Is(".");

    private ParticipantCase? CaseOf(TokenRange range, int preposition, int name) => text.RoleAt(preposition) switch
    {
        WordRole.From => ParticipantCase.From,
        WordRole.To => ParticipantCase.To,
        WordRole.For when IsAtOnce(preposition, name) => ParticipantCase.To,
        WordRole.By => ParticipantCase.By,
        WordRole.Via => ParticipantCase.Via,
        WordRole.At => Direction(range, preposition) ?? ParticipantCase.At,
        WordRole.For or WordRole.Aside or WordRole.AsideNoun or WordRole.With => ParticipantCase.Aside,
        _ => null,
    };

    // "from a depot in X", "ke pelabuhan di X": the place lies in the phrase of direction
    private ParticipantCase? Direction(TokenRange range, int at)
    {
        for (var i = at - 1; i >= Math.Max(range.Start, at - LongestGap); i--)
        {
            if (text.RoleAt(i) == WordRole.From) return ParticipantCase.From;
            if (text.RoleAt(i) == WordRole.To) return ParticipantCase.To;
            if (text.Entities.Covering(i) is not null and { Value.Kind: not EntityKind.Place } || text.Tokens[i].Is(",") || text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } || text.RoleAt(i) is WordRole.Aside or WordRole.For or WordRole.Coordinator) return null;
        }
        return null;
    }

    // Only determiners, titles and the name's own words between a preposition of benefit and the name.
    private bool IsAtOnce(int preposition, int name)
    {
        for (var i = text.Roles.Covering(preposition)!.End; i < name; i++)
        {
            if (text.RoleAt(i) is not WordRole.Determiner && text.Offices.Covering(i) is null && text.Entities.Covering(i) is null) return false;
        }
        return true;
    }

    private bool StandsBesideCarrier(TokenRange range, CueMap<RegistryEntry>.Cue entity)
    {
        if (entity.Start > range.Start && text.RoleAt(entity.Start - 1) == WordRole.Carrier) return true;
        for (var i = entity.End; i < Math.Min(range.End, entity.End + 3); i++)
        {
            if (text.RoleAt(i) == WordRole.Carrier) return true;
            if (text.Tokens[i].Kind == TokenKind.Mark || text.RoleAt(i) != WordRole.None || text.Predicates.Covering(i) is not null) return false;
        }
        return false;
    }

    private bool StandsBesideGoods(TokenRange range, CueMap<RegistryEntry>.Cue entity)
    {
        // possessor behind the goods: "rudal balistik Korea Utara"; adjective before them: "Iranian drones"
        var before = entity.Start - 1;
        if (before >= range.Start && text.Goods.Covering(before) is not null) return true;
        for (var i = entity.End; i < Math.Min(range.End, entity.End + 4); i++)
        {
            if (text.Goods.Covering(i) is not null) return !HasVerbBetween(entity.End, i);
            if (text.Tokens[i].Kind == TokenKind.Mark && !text.Tokens[i].Is("-") || text.RoleAt(i) != WordRole.None) return false;
        }
        return false;
    }

    private bool HasVerbBetween(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } || text.Speech.Covering(i) is not null) return true;
        }
        return start == end && text.Predicates.Covering(start) is { Value.Form: not PredicateForm.Noun };
    }
}
