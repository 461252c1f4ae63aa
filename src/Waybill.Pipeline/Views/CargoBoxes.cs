using System.Collections.Immutable;
using Waybill.Core.Cases;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>Boxes 12 to 15: marks, packages, goods and weight.</summary>
public sealed class CargoBoxes(Messages text, CaseBook book)
{
    // Units that say how the load was packed or moved, and units of mass; every other unit counts goods.
    private static readonly HashSet<string> Packages = new(StringComparer.Ordinal)
    {
        "container", "teu", "box", "crate", "case", "pallet", "package", "shipment", "trip", "round trip", "voyage", "visit", "port call", "call", "loading", "vessel", "ship", "train", "wagon",
        "railcar", "rail car", "car", "truck", "flight",
    };

    private static readonly HashSet<string> Masses = new(StringComparer.Ordinal) { "tonne", "ton", "t", "kg", "kilogram", "pound" };

    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);

    /// <summary>The boxes in order.</summary>
    public IEnumerable<FormBox> Of(Transfer? transfer)
    {
        yield return new FormBox(12) { Remarks = [text["Box.12.Blank"]], FilledBy = text["Box.12.Fill"] };
        yield return Counted(13, transfer, IsPackage, text["Box.13.Blank"], text["Box.13.Fill"]);
        yield return Goods(transfer);
        yield return Counted(15, transfer, IsMass, text["Box.15.Blank"], text["Box.15.Fill"]);
    }

    private FormBox Counted(int number, Transfer? transfer, Func<string, bool> unit, string blank, string fill)
    {
        var result = Quantities(transfer, unit);
        if (result.Length == 0) return new FormBox(number) { Remarks = [blank], FilledBy = fill };
        var graded = result.SelectMany(v => v.Propositions).ToArray();
        return new FormBox(number)
        {
            Values = result,
            HasSeveral = Several(transfer, unit),
            Checks = [.. book.ChecksOf(graded.Select(p => p.Id))],
            IsContested = BearingSummary.Of(graded).Denies.Length > 0,
        };
    }

    // A rate ("visit per month") is sorted by what it counts.
    private static string Counts(string unit) => unit.Split(" per ")[0];

    private static bool IsPackage(string unit) => Packages.Contains(Counts(unit));

    private static bool IsMass(string unit) => Masses.Contains(Counts(unit));

    private static bool IsGoods(string unit) => !IsPackage(unit) && !IsMass(unit);

    private static bool Several(Transfer? transfer, Func<string, bool> unit) =>
        (transfer?.Quantities ?? []).Where(q => unit(q.Value.Unit)).GroupBy(q => q.Value.Unit, StringComparer.Ordinal).Any(g => g.Count() > 1);

    private ImmutableArray<BoxValue> Quantities(Transfer? transfer, Func<string, bool> unit)
    {
        var wanted = (transfer?.Quantities ?? []).Where(q => unit(q.Value.Unit)).ToArray();
        var graded = (transfer?.Propositions ?? []).Where(p => p.Kind == PropositionKind.Quantity && p.Quantity is { } q && unit(q.Unit)).ToArray();
        var result = wanted.Select(q => new BoxValue(values.Quantity(q.Value)) { Remarks = [.. Remarks(q)], Items = q.Items }).ToList();
        foreach (var proposition in graded)
        {
            // The grade stands with the number it is about; a number that no one statement gives exactly still has its place.
            var asked = proposition.Quantity!.Value;
            var at = Array.FindIndex(wanted, q => q.Value == asked);
            if (at < 0) at = Array.FindIndex(wanted, q => q.Value.Min == asked.Min && q.Basis != QuantityBasis.Capacity && string.Equals(q.Value.Unit, asked.Unit, StringComparison.Ordinal));
            if (at < 0) result.Add(new BoxValue(values.Quantity(asked)) { Propositions = [proposition] });
            else result[at] = result[at] with { Propositions = [.. result[at].Propositions, proposition] };
        }
        return [.. result];
    }

    private IEnumerable<string> Remarks(StatedQuantity quantity)
    {
        if (quantity.Basis != QuantityBasis.Stated) yield return text["Basis." + quantity.Basis];
        if (quantity.Days is { IsVague: false } days) yield return text.Format("Box.13.Window", values.Days(days));
    }

    private FormBox Goods(Transfer? transfer)
    {
        var contents = (transfer?.Propositions ?? []).Where(p => p.Kind == PropositionKind.Contents).ToArray();
        var lines = (transfer?.Goods ?? []).Select(line => new BoxValue(values.Goods(line.Class))
        {
            Remarks = [line.Unroca is { } category ? text.Format("Box.14.Unroca", category) : text["Box.14.NoUnroca"]],
            Items = line.Items,
            Propositions = [.. contents.Where(p => string.Equals(p.Goods, line.Class, StringComparison.Ordinal))],
        }).ToList();
        var counted = Quantities(transfer, IsGoods);
        if (lines.Count == 0 && counted.Length == 0) return new FormBox(14) { Remarks = [text["Box.14.Blank"]], FilledBy = text["Box.14.Fill"] };
        lines.AddRange(counted);
        var graded = new List<BoxValue>();
        var rest = contents.Where(p => !lines.Any(l => l.Propositions.Contains(p))).ToImmutableArray();
        if (rest.Length > 0) graded.Add(new BoxValue(text["Box.14.Contents"]) { Propositions = rest });
        var denies = BearingSummary.Of(contents).Denies;
        if (denies.Length > 0) graded.Add(new BoxValue(text["Box.14.Denied"]) { Items = denies, IsDenial = true });
        return new FormBox(14)
        {
            Values = [.. lines, .. graded],
            HasSeveral = Several(transfer, IsGoods),
            Remarks = [.. Opened(contents)],
            Checks = [.. book.ChecksOf(contents.Concat(counted.SelectMany(v => v.Propositions)).Select(p => p.Id))],
            IsContested = denies.Length > 0,
        };
    }

    // Closed boxes weigh nothing on what is in them; a reader must see that nobody looked inside.
    private IEnumerable<string> Opened(Proposition[] contents)
    {
        if (contents.Length == 0) yield break;
        var summary = BearingSummary.Of(contents);
        if (summary.Seen.Length == 0) yield return text["Box.14.Unopened"];
        if (summary.Beside.Length > 0) yield return text.Format("Box.14.Beside", speakers.List(speakers.Parties(summary.Beside)));
    }
}
