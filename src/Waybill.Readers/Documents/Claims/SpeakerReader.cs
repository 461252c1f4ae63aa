using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Reads who is meant by a noun phrase beside a word of speech: state, body and person out of names, offices and pronouns.
/// Names inside a phrase of place or direction ("in Tokyo") are nobody's voice.
/// </summary>
internal sealed class SpeakerReader(MarkedText text, Discourse discourse)
{
    private const int NounReach = 150; // words back to where a body was named, some two paragraphs

    private const int LongestName = 5; // words of a personal name that no registry holds

    /// <summary>The speaker in <paramref name="range"/>, or null when nobody is named there.</summary>
    public Speaker? Read(TokenRange range)
    {
        var named = ReadNamed(range);
        // "X and leading experts": a generic speaker joined to a named one
        if (named is null || named.IsGeneric || named.IsAnaphor || text.Generic.In(range).LastOrDefault() is not { } generic || generic.Start == range.Start) return named;
        for (var i = generic.Start - 1; i >= Math.Max(range.Start, generic.Start - 2); i--)
        {
            if (text.RoleAt(i) == WordRole.Coordinator) return Speaker.Of([.. named.Names, generic.Value]);
        }
        return named;
    }

    private Speaker? ReadNamed(TokenRange range)
    {
        var elements = Elements(range);
        var named = elements.Where(e => e.Entry is not null).ToList();
        var office = elements.FirstOrDefault(e => e.Office is { Body: not null } or { Relay: true })?.Office
            ?? elements.FirstOrDefault(e => e.Office is not null)?.Office;
        var persons = named.Where(e => e.Entry!.Kind == EntityKind.Person).Select(e => e.Entry!).Distinct().ToList();
        var parties = named.Where(e => e.Entry!.Kind is not EntityKind.Outlet and not EntityKind.Vessel and not EntityKind.System)
            .Select(e => e.Entry!.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (persons.Count > 1 && !IsPersonList(range)) persons = persons.Take(1).ToList();
        if (persons.Count > 1 && parties.Count > 1) return Speaker.Of(parties);
        if (persons.Count > 1) return Speaker.Of(persons.Select(p => Path(p.Party, BodyOf(office, named, p.Party) ?? p.Body, p.Name)));
        if (persons.Count == 1) return FromPerson(persons[0], parties, office, named);
        if (parties.Count == 0 && UnknownOwner(range) is { } owner) return Speaker.Of([owner]);
        if (FindUnknownPerson(range, elements) is { } unknown) return FromUnknown(unknown, parties, office, named);
        if (parties.Count > 1 && IsList(range, named)) return Speaker.Of(named.Where(e => e.Entry!.Party is not null)
            .GroupBy(e => e.Entry!.Party!, StringComparer.Ordinal).Select(g => office?.Body is null && g.Count() == 1 ? Path(g.Key, g.First().Entry!.Body, null) : g.Key));
        // "a Turkish diplomat": an unnamed official is not yet the state
        var unnamed = elements.FirstOrDefault(e => e.Office is { Body: null, Generic: "(official)" or "(senior official)" or "(officials)" })?.Office!.Generic;
        if (parties.Count > 0) return Speaker.Of([Path(parties[0], BodyOf(office, named, parties[0]), unnamed)]) with { RelayName = RelayOf(office, null) };
        return FromOthers(range, named, elements, office);
    }

    private static string? RelayOf(Office? office, string? name) => office is { Relay: true } ? name ?? "" : null;

    private Speaker FromPerson(RegistryEntry person, List<string> parties, Office? office, List<Element> named)
    {
        var party = person.Party ?? parties.FirstOrDefault();
        var body = BodyOf(office, named, party) ?? person.Body;
        if (discourse.BySurname(NameForms.Fold(person.Name.Split(' ')[^1])) is { } known && known.Names[0].EndsWith(person.Name, StringComparison.Ordinal)
            && office?.Body is null && named.Count == 1) return known;
        var speaker = Speaker.Of([Path(party, body, person.Name)]) with
        {
            Person = NameForms.Fold(person.Name.Split(' ')[^1]),
            RelayName = office is { Relay: true } || body?.EndsWith("Intelligence Committee", StringComparison.Ordinal) == true ? person.Name : null,
        };
        discourse.Remember(person.Name, speaker);
        return speaker;
    }

    private Speaker FromUnknown(string name, List<string> parties, Office? office, List<Element> named)
    {
        var last = NameForms.Fold(name.Split(' ')[^1]);
        if (parties.Count == 0 && discourse.BySurname(last) is { } known) return known;
        var body = named.FirstOrDefault(e => e.Entry is { Kind: EntityKind.Organization, Party: null })?.Entry!.Name;
        var party = parties.FirstOrDefault() ?? body ?? (office is null or { Body: null, Generic: not null } ? null : discourse.LastOfficialParty ?? discourse.LastParty);
        var path = party is null ? null : Path(party, body == party ? null : BodyOf(office, named, party), name);
        if (path is null && IsBody(name)) return Speaker.Of([name]); // "the campaign group X"
        // a person for whom the text names no party or body stays unnamed: only the role is printed
        var speaker = Speaker.Of([path ?? office?.Generic ?? "(unnamed person)"]) with
        {
            Person = last,
            RelayName = office is { Relay: true } ? name : null,
        };
        discourse.Remember(name, speaker);
        return speaker;
    }

    private Speaker? FromOthers(TokenRange range, List<Element> named, List<Element> elements, Office? office)
    {
        if (LongerName(range) is { } longer) return longer;
        var bodies = named.Where(e => e.Entry!.Kind == EntityKind.Organization).Select(e => e.Entry!.Name).ToList();
        if (bodies.Count > 0) return IsList(range, named) ? Speaker.Of(bodies) : Speaker.Of([bodies[0]]);
        for (var i = range.Start; i < range.End; i++)
        {
            if (!text.IsCapital(i) || text.Entities.Covering(i) is not null) continue;
            if (discourse.BySurname(text.Tokens[i].Form) is { } known) return known;
        }
        // "the foreign ministry in Seoul": the capital tells whose it is
        if (office is { Body: not null } && text.Entities.In(range).FirstOrDefault(e => e.Value is { Kind: EntityKind.Place, Metonym: true, Party: not null }) is { } seat) return Speaker.Of([Path(seat.Value.Party, office.BodyFor(seat.Value.Party!), null)]);
        if (text.Generic.In(range).FirstOrDefault() is { } generic && !(text.RoleAt(generic.Start) == WordRole.GroupPronoun && discourse.Last is not null)) return Speaker.Of([generic.Value]);
        if (text.Groups.In(range).FirstOrDefault() is { } group && (discourse.LastGroupOf(group.Value) ?? discourse.LastGroup) is { } joint) return joint with { IsAnaphor = true };
        foreach (var role in text.Roles.In(range))
        {
            if (role.Value == WordRole.BodyPronoun && discourse.Last is { IsGeneric: false, Person: null } state && state.Text == state.Party && NamedBefore(role) is { } body && !body.SameParties(state)) return body;
            if (FromPronoun(role.Value) is { } spoken) return spoken with { IsAnaphor = true };
            if (role.Value == WordRole.BodyPronoun && role.End - role.Start > 1) return Speaker.Unnamed; // "the ministry", and no text says which
        }
        if (office is { Body: not null } && (discourse.LastOfficialParty ?? discourse.LastParty) is { } party) return Speaker.Of([Path(party, office.BodyFor(party), null)]);
        if (named.FirstOrDefault(e => e.Entry!.Kind == EntityKind.Outlet) is { } outlet) return Speaker.Of([outlet.Entry!.Name]) with { IsOutletName = true };
        if (elements.FirstOrDefault(e => e.Office?.Generic is not null)?.Office is { } role2) return Speaker.Of([role2.Generic!.StartsWith('(') ? role2.Generic : $"({role2.Generic})"]);
        // "a spokesperson said": of whoever spoke before
        if (elements.Exists(e => e.Office is { Body: null, Rank: OfficeRank.Person }) && discourse.Last is { } same) return same with { IsAnaphor = true };
        return null;
    }

    /// <summary>Whom the noun of a pronoun stood beside when it came up before: "the panel" after "a UN panel", though a state spoke since.</summary>
    private Speaker? NamedBefore(CueMap<WordRole>.Cue pronoun)
    {
        for (var i = pronoun.Start - 1; i >= Math.Max(0, pronoun.Start - NounReach); i--)
        {
            for (var j = pronoun.Start; j < pronoun.End; j++)
            {
                if (text.Tokens[j].Form.Length <= 4 || text.Tokens[i].Form != text.Tokens[j].Form || text.RoleAt(i) == WordRole.BodyPronoun) continue;
                if (text.Entities.In(new(Math.Max(0, i - 2), Math.Min(text.Tokens.Count, i + 3))).FirstOrDefault(e => e.Value is { Party: not null, Kind: not EntityKind.Place }) is { } owner) return Speaker.Of([Path(owner.Value.Party, owner.Value.Body, null)]);
            }
        }
        return null;
    }

    private Speaker? FromPronoun(WordRole role) => role switch
    {
        WordRole.PersonPronoun => discourse.LastMentioned ?? discourse.LastPerson ?? discourse.Last,
        WordRole.OutletPronoun => discourse.LastOutlet,
        WordRole.StatementNoun => discourse.LastGroup ?? discourse.Last,
        WordRole.GroupPronoun => discourse.LastGroup ?? discourse.Last,
        WordRole.BodyPronoun => discourse.Last is { RelayName: not null } ? discourse.LastBody ?? discourse.Last : discourse.Last,
        WordRole.OwnPronoun => discourse.Last,
        _ => null,
    };

    private static string? BodyOf(Office? office, List<Element> named, string? party)
    {
        if (party is null) return null;
        if (named.FirstOrDefault(e => e.Entry!.Kind == EntityKind.Organization && e.Entry.Party == party && e.Entry.Body is not null && e.Entry.Name != party) is { } body) return body.Entry!.Body;
        return office?.Body is null ? null : office.BodyFor(party);
    }

    private static string Path(string? party, string? body, string? person) =>
        string.Join('/', new[] { party, body, person }.Where(p => !string.IsNullOrEmpty(p)).Distinct(StringComparer.Ordinal));

    // Several parties speak jointly only where a comma or "and" stands between their names.
    private bool IsList(TokenRange range, List<Element> named)
    {
        var first = named.First(e => e.Entry!.Party is not null || e.Entry.Kind == EntityKind.Organization);
        for (var i = first.End; i < range.End; i++)
        {
            if (text.RoleAt(i) == WordRole.Coordinator) return named.Any(e => e.Start > i && e.Entry!.Party != first.Entry!.Party);
        }
        return false;
    }

    private bool IsBody(string name)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.RoleAt(i - 1) == WordRole.BodyNoun && text.IsCapital(i) && string.CompareOrdinal(text.Text, text.Tokens[i].Start, name, 0, name.Length) == 0) return true;
        }
        return false;
    }

    private bool IsPersonList(TokenRange range)
    {
        var people = text.Entities.In(range).Where(e => e.Value.Kind == EntityKind.Person).ToList();
        return text.Roles.In(new(people[0].End, people[^1].Start)).Any(r => r.Value == WordRole.Coordinator);
    }

    private List<Element> Elements(TokenRange range)
    {
        var elements = new List<Element>();
        var aside = false;
        for (var i = range.Start; i < range.End;)
        {
            var role = text.Roles.Covering(i);
            // "its UN mission", "UN ambassador": the name inside an office is no party of its own
            if (text.Entities.Covering(i) is { } entity && !(text.Offices.Covering(i) is { } held && (held.Value.Hosted || held.Value.Body == "UN Mission") && held.Start <= entity.Start && held.End > entity.End))
            {
                if (!aside && entity.End <= range.End && !IsPartOfName(range, entity)) elements.Add(new(entity.Start, entity.End, entity.Value, null));
                i = Math.Max(entity.End, i + 1);
                continue;
            }
            if (text.Offices.Covering(i) is { } office)
            {
                elements.Add(new(office.Start, office.End, null, office.Value));
                aside = false;
                i = Math.Max(office.End, i + 1);
                continue;
            }
            if (text.Quantities.Covering(i) is { } count && text.Entities.Covering(i) is null)
            {
                i = Math.Max(count.End, i + 1);
                continue;
            }
            if (text.Dates.Covering(i) is { } date)
            {
                aside = false;
                i = Math.Max(date.End, i + 1);
                continue;
            }
            if (role is not null)
            {
                // "spokesman for the ministry", "ambassador to": the words after a direction are not the speaker's state
                if (role.Value is WordRole.At or WordRole.From or WordRole.To or WordRole.For or WordRole.Aside or WordRole.With or WordRole.Via) aside = !(role.Value == WordRole.From && IsNameBefore(role.Start)) && !IsTestimonyBefore(role.Start);
                else if (role.Value is WordRole.Coordinator or WordRole.Relative) aside = false;
                // an office may stand inside a phrase for one who spoke: "the foreign ministry"
                i = role.Value is WordRole.BodyPronoun or WordRole.PersonPronoun or WordRole.GroupPronoun ? i + 1 : role.End;
                continue;
            }
            if (text.Tokens[i].Is(",")) aside = false;
            i++;
        }
        return elements;
    }

    // "the Tokyo Shimbun": a capital that opens a longer name is not its state
    private bool IsPartOfName(TokenRange range, CueMap<RegistryEntry>.Cue entity) =>
        entity.Value is { Kind: EntityKind.Place, Metonym: true } && entity.End < range.End && IsNameWord(entity.End) && !text.Tokens[entity.End].Is("'s");

    // The whole of such a name: an outlet that the registry does not hold.
    private Speaker? LongerName(TokenRange range)
    {
        if (text.Entities.In(range).FirstOrDefault(e => IsPartOfName(range, e)) is not { } place) return null;
        var end = place.End;
        while (end < range.End && IsNameWord(end)) end++;
        return Speaker.Of([text.Text[text.Tokens[place.Start].Start..text.Tokens[end - 1].End]]) with { IsOutletName = true };
    }

    // "Zembla's foreign ministry": the words are Zembla's, which the registry does not hold, and nobody else's.
    private string? UnknownOwner(TokenRange range)
    {
        foreach (var office in text.Offices.In(range))
        {
            var first = office.Start - 1;
            if (first <= range.Start || !text.Tokens[first].Is("'s")) continue;
            while (first > range.Start && IsOwnersName(first - 1)) first--;
            if (first < office.Start - 1) return text.Text[text.Tokens[first].Start..text.Tokens[office.Start - 2].End];
        }
        return null;
    }

    private bool IsOwnersName(int i) =>
        text.IsCapital(i) && text.Entities.Covering(i) is null && text.Offices.Covering(i) is null && text.Speech.Covering(i) is null && text.Dates.Covering(i) is null && text.Roles.Covering(i) is null;

    // "images from RUSI", "laporan dari PBB": what stands behind such a noun is whose it is
    private bool IsTestimonyBefore(int token) => token > 0 && text.RoleAt(token - 1) == WordRole.Testimony;

    // "Antony Blinken of/from the US": a state after a person's name is that person's.
    private bool IsNameBefore(int token) => token > 0 && text.Entities.Covering(token - 1)?.Value.Kind == EntityKind.Person;

    /// <summary>A row of capitalised words beside an office, or alone after one: a person whom the registry does not hold.</summary>
    private string? FindUnknownPerson(TokenRange range, List<Element> elements)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!IsNameWord(i)) continue;
            var end = i + 1;
            while (end < range.End && end - i < LongestName * 2 && (IsNameWord(end) || IsSurname(range, end) || IsNameHyphen(range, end) || IsBehindNameHyphen(range, end))) end++;
            var named = new TokenRange(i, end);
            if (elements.Exists(e => e.Office is { Rank: OfficeRank.Person } && Adjoins(e, named)) || end - i >= 2 && elements.TrueForAll(e => e.Entry is null) || discourse.BySurname(text.Tokens[end - 1].Form) is not null)
                return text.Text[text.Tokens[i].Start..text.Tokens[end - 1].End];
            i = end - 1;
        }
        return null;
    }

    // Behind a given name a capital is a name though goods are called so ("Bayraktar"), or a word ("In-ae").
    private bool IsSurname(TokenRange range, int i) =>
        text.IsCapital(i) && text.Offices.Covering(i) is null && text.Speech.Covering(i) is null && text.Entities.Covering(i) switch
        {
            null => text.Goods.Covering(i) is { } goods && goods.Start == i && goods.End == i + 1 || i + 1 < range.End && IsNameHyphen(range, i + 1),
            var entity => entity.Value.Kind == EntityKind.System && entity.Start == i && entity.End == i + 1,
        };

    private static bool Adjoins(Element office, TokenRange name) => Math.Abs(name.Start - office.End) <= 4 || Math.Abs(office.Start - name.End) <= 4;

    // "Sang-bum": the word behind the hyphen may be lower case.
    private bool IsNameHyphen(TokenRange range, int i) =>
        text.Tokens[i].Is("-") && i + 1 < range.End && text.Tokens[i + 1].IsWord && text.Tokens[i].Start == text.Tokens[i - 1].End && text.Tokens[i + 1].Start == text.Tokens[i].End;

    private bool IsBehindNameHyphen(TokenRange range, int i) => i > range.Start + 1 && IsNameHyphen(range, i - 1);

    private bool IsNameWord(int i) =>
        text.IsCapital(i) && text.Entities.Covering(i) is null && text.Offices.Covering(i) is null && text.Roles.Covering(i) is null
        && text.Speech.Covering(i) is null && text.Dates.Covering(i) is null && text.Goods.Covering(i) is null && text.Tokens[i].Kind == TokenKind.Word
        && !text.Tokens[i].Is("'s") && !IsSentenceStart(i);

    private bool IsSentenceStart(int i) =>
        text.IsSentenceStart(i) && !(i + 1 < text.Tokens.Count && text.IsCapital(i + 1));

    private sealed record Element(int Start, int End, RegistryEntry? Entry, Office? Office);
}
