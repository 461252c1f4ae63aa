using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Goods;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Text;

namespace Waybill.Assessment.Evidence;

/// <summary>
/// Makes claims of the rows of a file of statements: one for each number, or one for a row without. Nothing is read out of the
/// paraphrase here: speaker, stance, direction, goods, days and places are what the row's own fields say.
/// </summary>
internal static class StatementClaims
{
    /// <summary>The claims of a row; their identifiers are the row's, numbered where there are several. A row that declines to comment makes none.</summary>
    public static IEnumerable<CaseClaim> Of(Statement statement, SourceBook sources, SiteBook sites)
    {
        if (StanceOf(statement) is not { } stance) yield break;
        var speaker = SpeakerOf(statement, sources);
        var places = PlacesOf(statement, sites);
        var length = statement.Content.EnumerateRunes().Count();
        var numbers = statement.Quantities.Where(q => q.Value.Min is not null || q.Value.Max is not null).ToList();
        if (numbers.Count == 0)
        {
            yield return Make(statement, places, length, speaker, stance, null, "");
            yield break;
        }
        for (var i = 0; i < numbers.Count; i++)
        {
            yield return Make(statement, places, length, speaker, stance, numbers[i], numbers.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $".{i + 1}"));
        }
    }

    private static CaseClaim Make(
        Statement statement, ImmutableArray<ClaimPlace> places, int length, string speaker, Stance stance, StatementQuantity? number, string suffix)
    {
        var goods = number is { Goods.Length: > 0 } ? number.Goods : statement.Goods;
        // A row that names no giver is taken to speak of the case's own transfer: what it names beside arms and boxes may go the other way.
        if ((number?.From ?? statement.From) is null && statement.Goods.Any(GoodsClasses.IsArms)) goods = [.. goods.Where(g => GoodsClasses.IsArms(g) || !GoodsClasses.IsDirectlyContents(g))];
        var about = number?.Days ?? statement.About;
        var claim = new Claim
        {
            Id = statement.Id + suffix,
            Speaker = speaker,
            Chain = [],
            Stance = stance,
            Predicate = statement.Predicate ?? PredicateOf(statement, goods),
            From = number?.From ?? statement.From,
            To = number?.To ?? statement.To,
            Goods = goods,
            Quantity = number?.Value,
            Period = about is { } days ? new(days, PeriodBasis.Event) : statement.Day is { } day ? new(DayInterval.OneDay(day), PeriodBasis.Statement) : null,
            Places = places,
            Mode = statement.Mode,
            Quote = statement.Content,
            Span = new TextSpan(0, length),
        };
        return new()
        {
            Claim = claim,
            Evidence = statement.Evidence,
            Row = statement.Id,
            Published = statement.Day,
            Said = statement.Day,
            IsParaphrase = true,
            Basis = number?.Basis ?? QuantityBasis.Stated,
            ReliesOn = statement.ReliesOn,
            DeclinedToo = statement.DeclinesToo,
            Addresses = statement.Addresses,
            Note = statement.Note,
        };
    }

    // The site's own name where it is known; else the row's words, as for a voyage. A name that several sites go by is none of them.
    private static ImmutableArray<ClaimPlace> PlacesOf(Statement statement, SiteBook sites) =>
        [.. statement.Places.Select(p => sites.Find(p.Site ?? p.Name) is { } site ? new ClaimPlace(p.Role, site.Name, site.Id) : p).Distinct()];

    // The words of the row's stance (docs/formats/statements.md). What questions the proof only is no denial; context and refusals say nothing of the transfer.
    private static Stance? StanceOf(Statement statement) => statement.Stance switch
    {
        "alleges" or "asserts" => Stance.Assert,
        "assesses" or "estimates" => Stance.Estimate,
        "admits" or "confirms" => Stance.Confirm,
        "denies" => statement.QuestionsProof ? Stance.Question : Stance.Deny,
        "questions" => Stance.Question,
        "condemns" or "sanctions" => Stance.Condemn,
        "warns" => Stance.Warn,
        "pledges" => Stance.Pledge,
        "context" => Stance.Assert,
        _ => null,
    };

    private static Predicate PredicateOf(Statement statement, ImmutableArray<string> goods)
    {
        if (statement.Stance == "context") return Predicate.Other;
        return goods.Length > 0 && goods.All(g => g is "troops" or "personnel") ? Predicate.Deploy : Predicate.Supply;
    }

    // The person where the registry knows for whom he speaks, else the bodies named, else the words of the row.
    private static string SpeakerOf(Statement statement, SourceBook sources)
    {
        var organs = statement.Organs.Select(sources.Find).ToList();
        if (organs.Count <= 1 && sources.Find(statement.Speaker)?.Speaker is { } known && IsOf(known, organs.FirstOrDefault()?.Speaker)) return known;
        var paths = organs.Select((o, i) => o?.Speaker ?? (o is { Kind: not Core.Sources.SourceKind.Intergovernmental } ? o.Name : null) ?? (o is null ? statement.Organs[i] : null))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return paths.Count > 0 ? string.Join("; ", paths) : statement.Speaker;

        // Many states have a body of one name, as a Defense Intelligence Agency: the one of the body spoken for is meant.
        static bool IsOf(string speaker, string? organ) => organ is null || speaker.Split('/')[0] == organ.Split('/')[0];
    }
}
