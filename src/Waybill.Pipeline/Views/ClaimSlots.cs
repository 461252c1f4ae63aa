using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Pipeline.Views;

/// <summary>What a claim says, slot by slot, as it stands beside its words.</summary>
/// <param name="text">Labels and words.</param>
/// <param name="numbers">Number of each claim of the document by its id, for denials and repetitions.</param>
public sealed class ClaimSlots(Messages text, IReadOnlyDictionary<string, int> numbers)
{
    private const string Narrator = "(outlet)";

    private readonly ValueText values = new(text);

    /// <summary>Who speaks.</summary>
    public string Speaker(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Speaker == Narrator ? text["Card.Narrator"] : claim.Speaker;
    }

    /// <summary>Its slots that the text fills, each with its label.</summary>
    public IEnumerable<(string Label, string Value)> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Chain.Length > 1) yield return (text["Card.Through"], string.Join(" ← ", claim.Chain));
        yield return (text["Card.What"], What(claim));
        if (claim.Goods.Length > 0) yield return (text["Card.Goods"], string.Join(", ", claim.Goods.Select(values.Goods)));
        if (claim.Quantity is { } quantity) yield return (text["Card.Quantity"], values.Quantity(quantity));
        if (claim.Period is { Days.IsVague: false } period) yield return (text["Card.When." + ClaimWords.Of(period.Basis)], values.Days(period.Days));
        if (claim.Places.Length > 0) yield return (text["Card.Where"], string.Join(", ", claim.Places.Select(Place)));
        if (claim.Hedge != Hedge.None) yield return (text["Card.Hedge"], text["Hedge." + ClaimWords.Of(claim.Hedge)]);
        if (claim.Denies.Length > 0) yield return (text["Card.Denies"], References(claim.Denies));
        if (claim.Disputes.Length > 0) yield return (text["Card.Disputes"], References(claim.Disputes));
        if (claim.SameAs is { } other) yield return (text["Card.SameAs"], References([other]));
    }

    private string What(Claim claim)
    {
        var word = text["Predicate." + ClaimWords.Of(claim.Predicate)];
        if (claim.Negated) word = text.Format("Card.Negated", word);
        if (claim.From is null && claim.To is null) return word;
        var arrow = claim.Predicate == Predicate.Meet ? "–" : "→";
        return $"{word}: {claim.From ?? "?"} {arrow} {claim.To ?? "?"}";
    }

    private string Place(ClaimPlace place) => $"{place.Name} ({text["Place." + ClaimWords.Of(place.Role)]})";

    private string References(IEnumerable<string> ids) =>
        string.Join(", ", ids.Select(id => numbers.TryGetValue(id, out var n) ? string.Create(CultureInfo.InvariantCulture, $"[{n}]") : id));
}
