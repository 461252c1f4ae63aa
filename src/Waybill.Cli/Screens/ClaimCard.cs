using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Claims;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens;

/// <summary>A claim as a card: number, speaker and stance, then a row for each slot that the text fills.</summary>
/// <param name="text">Labels and words.</param>
/// <param name="numbers">Number of each claim of the document by its id, for denials and repetitions.</param>
internal sealed class ClaimCard(Messages text, IReadOnlyDictionary<string, int> numbers)
{
    private const string Narrator = "(outlet)";
    private const int Gap = 2;

    private readonly ValueText values = new(text);

    /// <summary>The card's lines at a width in columns.</summary>
    public List<SegmentLine> Lines(Claim claim, int width)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"[{numbers[claim.Id]}] ");
        var indent = number.Length;
        var head = Columns.Lines(
            width - indent,
            (claim.Speaker == Narrator ? text["Card.Narrator"] : claim.Speaker, Looks.Bold),
            (" " + text["Stance." + ClaimWords.Of(claim.Stance)], Looks.Of(claim.Stance)));
        var lines = Columns.Beside(
            Columns.Lines(width, (number, Looks.Of(RunKind.Mark))),
            head,
            indent);
        var rows = Rows(claim).ToArray();
        var column = rows.Length == 0 ? 0 : rows.Max(r => r.Label.Length) + Gap;
        foreach (var (label, value) in rows)
        {
            var row = Columns.Beside(
                Columns.Lines(column, (label, Looks.Dim)),
                Columns.Lines(Math.Max(10, width - indent - column), (value, Style.Plain)),
                column);
            lines.AddRange(Columns.Indent(row, indent));
        }
        return lines;
    }

    private IEnumerable<(string Label, string Value)> Rows(Claim claim)
    {
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
