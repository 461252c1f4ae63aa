using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Gazetteer;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Reads what a clause says happens. The direction is that of the goods: who gives stands in <c>From</c>, who gets in <c>To</c>,
/// whatever the voice of the verb. What the clause leaves out is filled from the direction in force only where it names one side
/// of it or points back to it.
/// </summary>
internal sealed class FrameReader(MarkedText text, ParticipantReader participants)
{
    private const int NegationReach = 5; // tokens between a negator and the verb it negates

    private readonly SiteFinder sites = new(text);

    private static readonly HashSet<string> CountedUnits = new(StringComparer.Ordinal)
    {
        "km", "mile", "metre", "mm", "cm", "nautical-mile", "ordinal", "identifier", "percent", "day", "week", "month", "year", "hour", "minute",
        "country", "page", "launch-number", "degree", "party", "company", "state", "ministers", "minister", "resolution", "UNSC-resolution", "kn", "age",
    };

    /// <param name="range">The clause.</param>
    /// <param name="speaker">Who says it; "we" is that party.</param>
    /// <param name="acts">Party that acts where the clause names no subject, as in "X denied sending arms"; null for none.</param>
    /// <param name="stance">Stance of the speech so far: what is condemned is the act, not the breach it is called.</param>
    /// <param name="skip">Tells which tokens belong to the attribution.</param>
    public Frame Read(TokenRange range, Speaker speaker, string? acts, Stance stance, Func<int, bool> skip)
    {
        var parties = participants.Read(range, skip);
        var goods = GoodsIn(range, skip);
        var cue = MainCue(range, skip, goods.Count > 0, parties, stance);
        var (from, to) = cue is null ? (null, null) : Slots(cue, parties, range, speaker, acts);
        var anaphoric = text.Roles.In(range).Any(r => r.Value is WordRole.GoodsPronoun or WordRole.PartyPronoun or WordRole.Return or WordRole.BodyPronoun or WordRole.GroupPronoun);
        var named = parties.Where(p => (p.Case is not ParticipantCase.Aside || cue is null || cue.Value.Predicate == Predicate.Meet) && (p.Entry.Moves || cue?.Value.Predicate == Predicate.Meet)).Select(p => p.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        // goods with a direction and no word of movement: "these containers of munitions to X"
        var namedOnly = cue is null && goods.Count > 0 && parties.Exists(p => p.Party is not null && p.Entry.Moves && p.Case is ParticipantCase.To or ParticipantCase.From);
        if (namedOnly) (from, to) = (parties.Find(p => p.Case == ParticipantCase.From)?.Party, parties.Find(p => p.Case == ParticipantCase.To)?.Party);
        if (cue?.Value.Implies is { } implied && goods.Count == 0) goods = [implied];
        return new Frame
        {
            Cue = cue,
            Onward = from is null && cue?.Value.Predicate is Predicate.Ship or Predicate.Arrive && text.Roles.In(range).Any(r => r.Value == WordRole.Onward),
            Predicate = namedOnly ? Predicate.Supply : cue is null ? Predicate.Other : IsSendingPeople(cue, goods) ? Predicate.Deploy : cue.Value.Predicate,
            From = from,
            To = to == from && cue?.Value.Predicate != Predicate.Deploy ? (parties.Count(p => p.Party == from) > 1 && Moves(cue) ? from : null) : to,
            Goods = goods,
            Quantity = QuantityIn(range, skip),
            Places = cue is null ? [] : PlacesOf(cue, parties),
            ArrivalParty = parties.FindLast(p => p.Entry.Kind == EntityKind.Place && p.Case is ParticipantCase.To or ParticipantCase.At && p.Entry.Kind == EntityKind.Place)?.Party,
            Negated = cue is not null && IsNegated(range, cue),
            Anaphoric = anaphoric,
            OpenReceiver = HasOpenReceiver(range, parties) || cue?.Value.Predicate == Predicate.Violate && With(range, parties) is not null,
            Parties = named,
        };
    }

    // to send soldiers or workers is to deploy them
    private static bool IsSendingPeople(CueMap<PredicateCue>.Cue cue, List<string> goods) =>
        cue.Value.Predicate is Predicate.Ship or Predicate.Supply or Predicate.Transfer && goods.Count > 0 && goods[0] is "troops" or "personnel";

    private static bool Moves(CueMap<PredicateCue>.Cue? cue) => cue?.Value.Predicate is Predicate.Ship or Predicate.Arrive;

    private List<string> GoodsIn(TokenRange range, Func<int, bool> skip)
    {
        var goods = new List<string>();
        foreach (var found in text.Goods.In(range))
        {
            if (!skip(found.Start) && !goods.Contains(found.Value)) goods.Add(found.Value);
        }
        if (goods.Count > 1) goods.Remove("unspecified-cargo");
        return goods;
    }

    private CueMap<PredicateCue>.Cue? MainCue(TokenRange range, Func<int, bool> skip, bool hasGoods, List<Participant> parties, Stance stance)
    {
        CueMap<PredicateCue>.Cue? best = null;
        var bestScore = int.MinValue;
        var returnEnd = -1;
        foreach (var role in text.Roles.In(range))
        {
            if (role.Value == WordRole.Return) returnEnd = ReturnEnd(range, role.Range);
        }
        var returns = text.Roles.In(range).FirstOrDefault(r => r.Value == WordRole.Return);
        foreach (var cue in text.Predicates.In(range))
        {
            if (skip(cue.Start) || IsWithinGoods(cue) || text.RoleAt(cue.Start) == WordRole.Relay || text.Offices.Covering(cue.Start) is not null && cue.Value.Form == PredicateForm.Noun) continue;
            var score = 0;
            if (cue.Value.Weak) score -= 3;
            if (cue.Value.Form == PredicateForm.Noun) score -= 1;
            if (returns is not null && cue.Start >= returns.Start && cue.Start < returnEnd) score -= 8;
            if (IsPurpose(cue)) score -= 4;
            if (IsAfterRelative(range, cue)) score -= 2;
            if (OpensContent(range, cue)) score -= 12;
            if (cue.Value.Predicate == Predicate.Deploy && !text.Goods.In(range).Any(g => g.Value is "troops" or "personnel" or "air-defence-equipment" or "naval-vessel" or "combat-aircraft")) score -= 4;
            if (cue.Value.Weak && cue.Value.Predicate is not Predicate.Meet && !hasGoods && parties.Count < 2 && stance != Stance.Condemn && !(cue.Value.Form == PredicateForm.Passive && parties.Count > 0)) score -= 20;
            if (cue.Value.Predicate == Predicate.Violate && best is not null && (stance is Stance.Condemn or Stance.Warn || best.Value.Form != PredicateForm.Noun)) score -= 2;
            else if (cue.Value.Predicate == Predicate.Violate && best is not null) score += 2;
            if (score > bestScore) (best, bestScore) = (cue, score);
        }
        return bestScore < -10 ? null : best;
    }

    // "peluncur rudal", "arms deal" inside the name of goods is no act of its own
    private bool IsWithinGoods(CueMap<PredicateCue>.Cue cue) => text.Goods.Covering(cue.Start) is { } goods && goods.Start < cue.Start && goods.End > cue.End;

    private bool IsPurpose(CueMap<PredicateCue>.Cue cue)
    {
        for (var i = cue.Start - 1; i >= Math.Max(0, cue.Start - 2); i--)
        {
            if (text.RoleAt(i) is WordRole.To or WordRole.Aside) return cue.Value.Predicate is Predicate.Launch;
        }
        return false;
    }

    // "received information that": what is received is told by the clause behind "that"
    private bool OpensContent(TokenRange range, CueMap<PredicateCue>.Cue cue)
    {
        for (var i = cue.End; i < Math.Min(range.End, cue.End + 4); i++)
        {
            if (text.RoleAt(i) == WordRole.Complementizer) return true;
            if (text.Goods.Covering(i) is not null || text.Tokens[i].Is(",")) return false;
        }
        return false;
    }

    private bool IsAfterRelative(TokenRange range, CueMap<PredicateCue>.Cue cue)
    {
        for (var i = cue.Start - 1; i >= Math.Max(range.Start, cue.Start - 4); i--)
        {
            if (text.RoleAt(i) == WordRole.Relative) return true;
        }
        return false;
    }

    private int ReturnEnd(TokenRange range, TokenRange marker)
    {
        for (var i = marker.End; i < range.End; i++)
        {
            if (text.Tokens[i].Is(",")) return i;
        }
        return marker.Start <= range.Start + 2 ? marker.End + 1 : range.End;
    }

    private (string? From, string? To) Slots(CueMap<PredicateCue>.Cue cue, List<Participant> all, TokenRange range, Speaker speaker, string? acts)
    {
        var meets = cue.Value.Predicate == Predicate.Meet;
        var parties = all.Where(p => p.Party is not null && (p.Entry.Moves || meets)).ToList();
        // whose goods they are before the port they sail from: "Azerbaijani crude from the port of Ceyhan"
        string? Case(ParticipantCase which) => (which == ParticipantCase.From ? OwnerOfGoods(parties) : null) ?? parties.FirstOrDefault(p => p.Case == which && !IsHeldBack(range, p))?.Party;
        string? Beside() => parties.FirstOrDefault(p => p.Case is ParticipantCase.Modifier && p.Start >= cue.End)?.Party ?? parties.FirstOrDefault(p => p.Case == ParticipantCase.Possessive)?.Party
            ?? parties.FirstOrDefault(p => p.Case == ParticipantCase.Modifier)?.Party;
        var subject = Subject(cue, parties, range, speaker) ?? (cue.Value.Form is PredicateForm.Giver or PredicateForm.Receiver ? acts : null);
        var objectAfter = parties.FirstOrDefault(p => p.Start >= cue.End && p.Case is ParticipantCase.Bare or ParticipantCase.Modifier && p.Start >= cue.End && p.Start - cue.End <= 4 && NoGoodsBetween(cue.End, p.Start));
        var to = LastTo(cue, parties);
        return cue.Value.Predicate switch
        {
            Predicate.Meet => Meeting(parties),
            Predicate.Launch => cue.Value.Form switch
            {
                PredicateForm.Passive => (objectAfter?.Party ?? Case(ParticipantCase.By) ?? Beside() ?? subject, to ?? AfterVerb(cue, parties, objectAfter?.Party) ?? Case(ParticipantCase.At)),
                PredicateForm.Noun => (Beside() ?? Case(ParticipantCase.By) ?? Bare(parties) ?? Case(ParticipantCase.From), to),
                _ => (subject ?? Beside(), to ?? objectAfter?.Party ?? AfterVerb(cue, parties, subject)),
            },
            Predicate.Monitor when Moved(cue, range) is { } moved => Slots(moved, all, new(cue.End, range.End), speaker, acts),
            Predicate.Violate => (subject ?? With(range, parties) ?? Bare(parties) ?? Beside(), to),
            Predicate.Seize => (Case(ParticipantCase.From) ?? Case(ParticipantCase.Carrier) ?? Beside() ?? (cue.Value.Form == PredicateForm.Passive ? subject : null), to),
            _ => cue.Value.Form switch
            {
                PredicateForm.Giver => (subject ?? Case(ParticipantCase.From) ?? (parties.Exists(p => p.Case == ParticipantCase.Carrier) ? Case(ParticipantCase.At) : null) ?? Case(ParticipantCase.By) ?? Beside(), to ?? objectAfter?.Party ?? ToAside(cue, parties)),
                PredicateForm.Passive => (Case(ParticipantCase.From) ?? Case(ParticipantCase.By) ?? (objectAfter is { Start: var s } && s <= cue.End + 2 ? objectAfter.Party : null) ?? BeforeVerb(cue, parties) ?? Beside() ?? (parties.Exists(p => p.Case == ParticipantCase.To) ? null : parties.Find(p => p.Start >= cue.End && p.Case == ParticipantCase.Bare)?.Party),
                    to ?? (subject is not null && subject != Case(ParticipantCase.From) && GoodsAfter(cue, range) ? subject : null) ?? Case(ParticipantCase.At)),
                PredicateForm.Receiver => (Case(ParticipantCase.From) ?? Possessor(cue, parties, subject) ?? Case(ParticipantCase.By), subject ?? to),
                PredicateForm.ReceiverPassive => (Case(ParticipantCase.From) ?? Beside(), Case(ParticipantCase.By) ?? objectAfter?.Party ?? to),
                _ => Noun(cue, parties, range, speaker, to, acts),
            },
        };
    }

    // what is watched is what moves: "we monitor whatever Russia gives to …"
    private CueMap<PredicateCue>.Cue? Moved(CueMap<PredicateCue>.Cue watch, TokenRange range) =>
        text.Predicates.In(new(watch.End, range.End)).FirstOrDefault(c => c.Value.Predicate is Predicate.Supply or Predicate.Ship or Predicate.Transfer or Predicate.Receive);

    private static string? OwnerOfGoods(List<Participant> parties) =>
        parties.Find(p => p.Case == ParticipantCase.From) is { Entry.Kind: EntityKind.Place } port && parties.Find(p => p.Case == ParticipantCase.Modifier && p.Entry.Kind == EntityKind.Country && p.End < port.Start) is { } owner
            ? owner.Party : null;

    // the giver beside the goods in the subject of a passive: "North Korean shells were sent"
    private static string? BeforeVerb(CueMap<PredicateCue>.Cue cue, List<Participant> parties) =>
        parties.LastOrDefault(p => p.End <= cue.Start && p.Case is ParticipantCase.Modifier or ParticipantCase.Possessive && p.End <= cue.Start)?.Party;

    // "any arms deal with X": one side is named, the other left open
    private string? With(TokenRange range, List<Participant> parties) =>
        parties.Find(p => p.Start > range.Start && text.RoleAt(p.Start - 1) == WordRole.With && text.Predicates.In(new(range.Start, p.Start)).Any(c => c.Value is { Predicate: Predicate.Transfer, Form: PredicateForm.Noun }))?.Party;

    private static string? Bare(List<Participant> parties) => parties.FirstOrDefault(p => p.Case == ParticipantCase.Bare)?.Party;

    private static string? Possessor(CueMap<PredicateCue>.Cue cue, List<Participant> parties, string? subject) =>
        parties.FirstOrDefault(p => p.Start >= cue.End && p.Party != subject && p.Case is ParticipantCase.Modifier or ParticipantCase.Possessive or ParticipantCase.Bare && p.Start >= cue.End && p.Party != subject)?.Party
        ?? parties.FirstOrDefault(p => p.Party != subject && p.Case is ParticipantCase.Modifier)?.Party;

    // "to arm Ukraine's forces", "to help in Russia's war": the one who is helped
    private static string? ToAside(CueMap<PredicateCue>.Cue cue, List<Participant> parties) => parties.FirstOrDefault(p => p.Start >= cue.End && p.Case == ParticipantCase.Possessive)?.Party;

    private static string? AfterVerb(CueMap<PredicateCue>.Cue cue, List<Participant> parties, string? subject) =>
        parties.FirstOrDefault(p => p.Start >= cue.End && p.Party != subject && p.Case is ParticipantCase.Bare or ParticipantCase.At or ParticipantCase.Aside && p.Start >= cue.End && p.Party != subject)?.Party;

    private (string? From, string? To) Noun(CueMap<PredicateCue>.Cue cue, List<Participant> parties, TokenRange range, Speaker speaker, string? to, string? acts)
    {
        string? Case(ParticipantCase which) => parties.FirstOrDefault(p => p.Case == which && !IsHeldBack(range, p))?.Party;
        if (cue.Value.Predicate == Predicate.Transfer && to is null && AreJoint(parties)) return (null, null); // "X and Y are after an arms deal": neither side is told
        var near = parties.FirstOrDefault(p => p.Start >= cue.End && p.Case is ParticipantCase.Modifier or ParticipantCase.Bare && p.Start >= cue.End);
        var possessor = parties.LastOrDefault(p => p.End <= cue.Start && p.Case is ParticipantCase.Possessive or ParticipantCase.Modifier && p.End <= cue.Start);
        var from = Case(ParticipantCase.From) ?? Case(ParticipantCase.By) ?? possessor?.Party ?? near?.Party
            ?? parties.FirstOrDefault(p => p.End <= cue.Start && p.Case == ParticipantCase.Bare)?.Party ?? Subject(cue, parties, range, speaker);
        if (cue.Value.Predicate is Predicate.Receive or Predicate.Seek)
        {
            var getter = parties.FirstOrDefault(p => p.Case is ParticipantCase.Bare or ParticipantCase.Possessive or ParticipantCase.By)?.Party ?? acts;
            return (Case(ParticipantCase.From) ?? parties.FirstOrDefault(p => p.Party != getter && p.Case == ParticipantCase.Modifier)?.Party, getter);
        }
        return (from == to ? (parties.FirstOrDefault(p => p.Party != to && p.Case is not ParticipantCase.Aside)?.Party ?? from) : from, to);
    }

    private bool AreJoint(List<Participant> parties)
    {
        if (parties.Exists(p => p.Case is ParticipantCase.From or ParticipantCase.To or ParticipantCase.By)) return false;
        var bare = parties.Where(p => p.Case is ParticipantCase.Bare or ParticipantCase.Modifier).ToList();
        return bare.Count >= 2 && bare[0].Party != bare[1].Party && bare[1].Start - bare[0].End <= 3
            && text.Roles.In(new(bare[0].End, bare[1].Start)).Any(r => r.Value == WordRole.Coordinator);
    }

    private static (string? From, string? To) Meeting(List<Participant> parties)
    {
        if (parties.Find(p => p.Case is not ParticipantCase.At) is { Entry.Moves: false } union) return (union.Party, null);
        var names = parties.Where(p => p.Case is not ParticipantCase.At || p.Entry.Kind == EntityKind.Country).Select(p => p.Party!).Distinct(StringComparer.Ordinal).ToList();
        return names.Count switch { 0 => (null, null), 1 => (names[0], null), _ => (names[0], names[1]) };
    }

    // A party inside the phrase "close to the border with X" or "against X" moves nothing.
    private bool IsHeldBack(TokenRange range, Participant p)
    {
        for (var i = p.Start - 1; i >= Math.Max(range.Start, p.Start - 4); i--)
        {
            if (text.RoleAt(i) == WordRole.Aside) return true;
            if (text.RoleAt(i) is WordRole.From or WordRole.To or WordRole.By) return false;
        }
        return false;
    }

    private static string? LastTo(CueMap<PredicateCue>.Cue cue, List<Participant> parties) =>
        (parties.FirstOrDefault(p => p.Case == ParticipantCase.To && p.Start >= cue.End) ?? parties.FirstOrDefault(p => p.Case == ParticipantCase.To))?.Party;

    private string? Subject(CueMap<PredicateCue>.Cue cue, List<Participant> parties, TokenRange range, Speaker speaker)
    {
        var opens = text.Roles.In(new(range.Start, cue.Start)).LastOrDefault(r => r.Value == WordRole.Complementizer)?.End ?? range.Start;
        var before = parties.Where(p => p.Start >= opens && p.End <= cue.Start && p.Case is ParticipantCase.Bare or ParticipantCase.Possessive or ParticipantCase.Modifier && p.End <= cue.Start).ToList();
        var nearest = before.LastOrDefault(p => p.Case == ParticipantCase.Bare && !IsAcrossComma(p.End, cue.Start)) ?? before.LastOrDefault(p => p.Case == ParticipantCase.Bare) ?? before.LastOrDefault();
        var own = text.Roles.In(new(opens, cue.Start)).LastOrDefault(r => r.Value == WordRole.OwnPronoun);
        if (own is not null && (nearest is null || own.Start > nearest.Start) && !speaker.IsNarrator && !speaker.IsGeneric) return speaker.Party;
        return nearest?.Party;
    }

    private bool IsAcrossComma(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Tokens[i].Is(",")) return true;
        }
        return false;
    }

    private bool NoGoodsBetween(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Goods.Covering(i) is not null || text.Tokens[i].Is(",")) return false;
        }
        return true;
    }

    private bool GoodsAfter(CueMap<PredicateCue>.Cue cue, TokenRange range) => text.Goods.In(new(cue.End, range.End)).Any();

    private QuantityInterval? QuantityIn(TokenRange range, Func<int, bool> skip)
    {
        QuantityInterval? best = null;
        foreach (var found in text.Quantities.In(range))
        {
            var unit = found.Value.Unit;
            if (skip(found.Start) || CountedUnits.Contains(unit) || found.Value.Min is null && found.Value.Max is null) continue;
            var rank = Rank(unit);
            if (best is null || rank > Rank(best.Value.Unit)) best = found.Value;
        }
        return best;
    }

    // Goods before shipments, both before money and people.
    private static int Rank(string unit) => unit switch
    {
        "shipment" or "voyage" or "flight" or "trip" or "attack" or "launch" => 2,
        "vessel" or "ship" or "aircraft" or "train" => 2,
        "person" or "people" => 2,
        "USD" or "EUR" or "rupiah" or "rouble" or "won" or "yen" or "yuan" or "GBP" => 1,
        _ => 3,
    };

    private List<ClaimPlace> PlacesOf(CueMap<PredicateCue>.Cue cue, List<Participant> parties)
    {
        var places = new List<ClaimPlace>();
        var meets = cue.Value.Predicate is Predicate.Meet or Predicate.Launch or Predicate.Seize;
        foreach (var p in parties)
        {
            if (p.Entry.Kind != EntityKind.Place && !(p.Entry.Kind == EntityKind.Country && p.Case == ParticipantCase.Via)) continue;
            if (p.Entry.Metonym && !(meets && p.Case == ParticipantCase.At)) continue;
            PlaceRole? role = p.Case switch
            {
                ParticipantCase.From => PlaceRole.Origin,
                ParticipantCase.To => meets ? PlaceRole.Event : PlaceRole.Destination,
                ParticipantCase.Via => PlaceRole.Via,
                ParticipantCase.At => meets ? PlaceRole.Event : IsDestination(cue) ? PlaceRole.Destination : null,
                _ => null,
            };
            // "near X in the south of Y": the first place is the nearer one
            if (places.Count > 0 && p.Start > 1 && text.RoleAt(p.Start - 1) == WordRole.At && text.Entities.Covering(p.Start - 2) is { Value.Kind: EntityKind.Place }) continue;
            if (role is { } r && !places.Any(x => x.Role == r && x.Name == p.Entry.Name)) places.Add(new(r, p.Entry.Name, sites.Of(p.Start, p.End, p.Entry, r)));
        }
        return places;
    }

    private static bool IsDestination(CueMap<PredicateCue>.Cue cue) => cue.Value.Predicate is Predicate.Arrive or Predicate.Ship or Predicate.Deploy;

    private bool IsNegated(TokenRange range, CueMap<PredicateCue>.Cue cue)
    {
        for (var i = cue.Start - 1; i >= Math.Max(range.Start, cue.Start - NegationReach); i--)
        {
            var role = text.RoleAt(i);
            if (role == WordRole.NotNegator || text.Tokens[i].Is(",") || role == WordRole.Complementizer) return false;
            if (role == WordRole.Negator) return true;
        }
        // "no arms were exported", "supplied neither arms nor": the negator stands at the goods
        foreach (var goods in text.Goods.In(range))
        {
            for (var i = goods.Start - 1; i >= Math.Max(range.Start, goods.Start - 3); i--)
            {
                if (text.RoleAt(i) == WordRole.Negator) return true;
                if (text.Tokens[i].Is(",")) break;
            }
        }
        return false;
    }

    // "to any party": the text names a receiver and says it is nobody in particular
    private bool HasOpenReceiver(TokenRange range, List<Participant> parties)
    {
        if (parties.Exists(p => p.Case == ParticipantCase.To)) return false;
        foreach (var open in text.Roles.In(range))
        {
            if (open.Value != WordRole.OpenParty) continue;
            for (var i = open.Start - 1; i >= Math.Max(range.Start, open.Start - 3); i--)
            {
                if (text.RoleAt(i) is WordRole.To or WordRole.For) return true;
            }
        }
        return false;
    }
}
