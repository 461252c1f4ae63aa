using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Gazetteer;

namespace Waybill.Readers.Documents.Distances;

/// <summary>
/// Finds distances from a place to a line of a state: "some 290 kilometres from the border of X", "200 km from X". The place is the nearest
/// one of the sentence that the gazetteer knows as a site, before the number rather than behind it; else the last of the sentence before.
/// </summary>
internal sealed class DistanceFinder
{
    private const int ReachToLine = 7; // tokens between the number and the word for the line: "from the internationally recognised land border"
    private const int ReachToState = 6; // tokens between that word and the state: "border between X and Y"

    private readonly SourceText source;
    private readonly MarkedText text;
    private readonly SiteFinder sites;

    private readonly IReadOnlyList<Claim> claims;

    private DistanceFinder(SourceText source, MarkedText text, IReadOnlyList<Claim> claims) => (this.source, this.text, this.claims, sites) = (source, text, claims, new(text));

    /// <summary>The distances of a text, in its order.</summary>
    public static ImmutableArray<DistanceMention> Find(SourceText source, MarkedText text, IReadOnlyList<Claim> claims)
    {
        if (!text.Quantities.Cues.Exists(q => IsLength(q.Value.Unit))) return [];
        var reader = new DistanceFinder(source, text, claims);
        var found = ImmutableArray.CreateBuilder<DistanceMention>();
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            foreach (var quantity in text.Quantities.In(text.Sentences[i].Range))
            {
                if (IsLength(quantity.Value.Unit) && reader.One(i, quantity) is { } mention) found.Add(mention);
            }
        }
        return found.ToImmutable();
    }

    private static bool IsLength(string unit) => unit is "km" or "mile" or "nautical-mile";

    private DistanceMention? One(int sentence, CueMap<Core.QuantityInterval>.Cue quantity)
    {
        var range = text.Sentences[sentence].Range;
        if (LineBehind(quantity.End, range.End) is not { } line) return null;
        var place = PlaceIn(range, quantity.Start, quantity.End) ?? (sentence > 0 ? PlaceIn(text.Sentences[sentence - 1].Range, text.Sentences[sentence - 1].Range.End, int.MaxValue) : null);
        var home = place?.Entry.Party;
        var states = line.States.Where(s => line.States.Count == 1 || s != home).ToList();
        if (states.Count != 1) return null;
        var span = SpanOf(quantity.Start, quantity.End);
        var around = SpanOf(range.Start, range.End);
        var claim = claims.LastOrDefault(c => c.Span.Contains(span)) ?? claims.LastOrDefault(c => c.Span.Overlaps(around));
        var end = place is null ? claim?.Places.LastOrDefault(p => p.Role == PlaceRole.Destination) : null;
        var from = place?.Site ?? place?.Entry.Name ?? end?.Site ?? end?.Name;
        return new(source.Quote(span), span, quantity.Value, from, states[0], claim?.Id, line.Kind);
    }

    // The word for a line and the state beside it; a state straight behind the number and its preposition is its border.
    private (BorderKind Kind, List<string> States)? LineBehind(int start, int end)
    {
        var states = new List<string>();
        var last = start;
        var limit = Math.Min(end, start + ReachToLine);
        for (var i = start; i < limit; i++)
        {
            if (text.Quantities.Covering(i) is not null || IsBreak(i)) break;
            if (text.Lines.Covering(i) is { } line)
            {
                StatesBehind(line.End, Math.Min(end, line.End + ReachToState), states);
                return states.Count == 0 ? null : (line.Value, states);
            }
            if (text.Entities.Covering(i) is not { } entity) continue;
            if (entity.Value.Kind == EntityKind.Country) Add(states, entity.Value.Name);
            else if (states.Count == 0) return null; // "200 km from Moscow": no state, no line
            (last, i) = (entity.End, entity.End - 1);
        }
        var direct = states.Count == 1 && text.Roles.In(new(start, last)).Any(r => r.Value == WordRole.From) && last - start <= 3;
        return direct ? (BorderKind.Border, states) : null;
    }

    private void StatesBehind(int start, int end, List<string> states)
    {
        for (var i = start; i < end; i++)
        {
            if (IsBreak(i)) return;
            if (text.Entities.Covering(i) is { } entity)
            {
                if (entity.Value.Kind != EntityKind.Country) return;
                Add(states, entity.Value.Name);
                i = entity.End - 1;
            }
            else if (text.RoleAt(i) == WordRole.None && text.Tokens[i].Kind == TokenKind.Word && states.Count > 0)
            {
                return;
            }
        }
    }

    private static void Add(List<string> states, string state)
    {
        if (!states.Contains(state)) states.Add(state);
    }

    private bool IsBreak(int token) => text.Tokens[token].Kind == TokenKind.Mark && !text.Tokens[token].Is("-") && !text.Tokens[token].Is("'s") && !text.Tokens[token].Is("(") && !text.Tokens[token].Is(")");

    // The nearest place with a site before the number, else behind it; else the nearest place.
    private (RegistryEntry Entry, string? Site)? PlaceIn(TokenRange range, int before, int behind)
    {
        (RegistryEntry Entry, string? Site)? nearest = null;
        var places = text.Entities.In(range).Where(e => e.Value.Kind == EntityKind.Place && !e.Value.Metonym).ToList();
        foreach (var place in places.Where(p => p.End <= before).Reverse().Concat(places.Where(p => p.Start >= behind)))
        {
            if (sites.Of(place.Start, place.End, place.Value, PlaceRole.Destination) is { } site) return (place.Value, site);
            nearest ??= (place.Value, null);
        }
        return nearest;
    }

    private TextSpan SpanOf(int first, int end) => source.Span(text.Tokens[first].Start, text.Tokens[end - 1].End);
}
