using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Claims;

namespace Waybill.Readers.Documents.Distances;

/// <summary>
/// Finds distances to the border of a state: a length, then in the same sentence a word for a border with the name of a state beside it. It is
/// measured from where the claim around it ends, else from the place named last before it.
/// </summary>
internal static class DistanceFinder
{
    /// <summary>Most words between a figure and the border; more, and the figure is of something else.</summary>
    private const int Reach = 8;

    /// <summary>Most words between the word for a border and the state's name, on either side.</summary>
    private const int Beside = 3;

    /// <summary>The distances, in the order of the text.</summary>
    public static ImmutableArray<DistanceMention> Find(SourceText source, MarkedText text, Grammar grammar, IReadOnlyList<Claim> claims)
    {
        var borders = CueMap<bool>.Scan(grammar.Borders, text.Tokens);
        var found = ImmutableArray.CreateBuilder<DistanceMention>();
        foreach (var sentence in text.Sentences)
        {
            foreach (var figure in text.Quantities.In(sentence.Range))
            {
                if (figure.Value.Unit is not ("km" or "mile")) continue;
                var after = new TokenRange(figure.End, Math.Min(sentence.Range.End, figure.End + Reach));
                if (borders.In(after).FirstOrDefault() is not { } border || StateBeside(text, border, sentence.Range) is not { } state) continue;
                var span = source.Span(text.Tokens[figure.Start].Start, text.Tokens[figure.End - 1].End);
                var claim = claims.LastOrDefault(c => c.Span.Start <= span.Start && span.End <= c.Span.End);
                found.Add(new(source.Quote(span), span, figure.Value, FromOf(text, claim, figure.Start, sentence.Range), state, claim?.Id));
            }
        }
        return found.ToImmutable();
    }

    private static string? StateBeside(MarkedText text, CueMap<bool>.Cue border, TokenRange sentence)
    {
        var states = text.Entities.In(sentence).Where(e => e.Value.Kind == EntityKind.Country).ToList();
        var behind = states.FirstOrDefault(e => e.Start >= border.Start && e.Start - border.End <= Beside);
        return (behind ?? states.LastOrDefault(e => e.End <= border.Start && border.Start - e.End <= Beside))?.Value.Name;
    }

    private static string? FromOf(MarkedText text, Claim? claim, int figure, TokenRange sentence)
    {
        var end = claim?.Places.LastOrDefault(p => p.Role == PlaceRole.Destination);
        if (end is { Name: not null } place) return place.Site ?? place.Name;
        return text.Entities.In(new(sentence.Start, figure)).LastOrDefault(e => e.Value.Kind == EntityKind.Place)?.Value.Name;
    }
}
