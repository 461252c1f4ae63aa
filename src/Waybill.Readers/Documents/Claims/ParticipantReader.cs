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
        var next = entity.End < range.End && text.Tokens[entity.End].Is("'s") ? entity.End + 1 : entity.End;
        if (next < range.End && text.RoleAt(next) == WordRole.AsideNoun) return ParticipantCase.Aside;
        if (entity.End < text.Tokens.Count && text.Tokens[entity.End].Is("'s")) return Leading(range, entity.Start) is { } led and not ParticipantCase.Aside ? led : ParticipantCase.Possessive;
        if (Leading(range, entity.Start) is { } leading) return leading;
        if (StandsBesideGoods(range, entity)) return ParticipantCase.Modifier;
        return ParticipantCase.Bare;
    }

    private ParticipantCase? Leading(TokenRange range, int start)
    {
        for (var i = start - 1; i >= Math.Max(range.Start, start - LongestGap); i--)
        {
            var role = text.RoleAt(i);
            var found = role switch
            {
                WordRole.From => ParticipantCase.From,
                WordRole.To => ParticipantCase.To,
                WordRole.For when IsAtOnce(i, start) => ParticipantCase.To,
                WordRole.For => ParticipantCase.Aside,
                WordRole.By => ParticipantCase.By,
                WordRole.Via => ParticipantCase.Via,
                WordRole.At => ParticipantCase.At,
                WordRole.Aside or WordRole.AsideNoun => ParticipantCase.Aside,
                _ => (ParticipantCase?)null,
            };
            if (found is not null) return found;
            if (role is WordRole.Coordinator or WordRole.Alternative || text.Tokens[i].Is(","))
            {
                // "to Dunay and Vostochny": a coordinated name stands in the case of the one before it
                return text.Entities.Covering(Math.Max(range.Start, i - 1)) is { } before && i - 1 >= range.Start && (role != WordRole.None || text.Entities.Covering(i + 1) is not null) && before.Value.Kind == text.Entities.Covering(start)?.Value.Kind
                    ? Leading(range, before.Start) : null;
            }
            if (text.Tokens[i].Kind == TokenKind.Mark && !text.Tokens[i].Is("-") && !text.Tokens[i].Is("(") && !text.Tokens[i].Is(")") && !text.Tokens[i].Is("\"") && !text.Tokens[i].Is(".")) return null;
            if (text.Predicates.Covering(i) is { Value.Form: not PredicateForm.Noun } && text.Offices.Covering(i) is null) return null;
            if (text.Goods.Covering(i) is not null && text.Offices.Covering(i) is null) return null;
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
