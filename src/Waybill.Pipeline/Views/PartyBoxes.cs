using System.Collections.Immutable;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>Boxes 1 to 5: who is said to have sent, received and carried.</summary>
public sealed class PartyBoxes(Messages text, CaseBook book)
{
    private readonly PropositionText propositions = new(text, book);
    private readonly ValueText values = new(text);

    /// <summary>The boxes in order.</summary>
    public IEnumerable<FormBox> Of(Transfer? transfer)
    {
        yield return Party(1, transfer?.Supplier, transfer);
        yield return Party(2, transfer?.Recipient, transfer);
        yield return new FormBox(3) { Remarks = [text["Box.3.Blank"]], FilledBy = text["Box.3.Fill"] };
        yield return Carrier(transfer);
        yield return Voyage(transfer);
    }

    private FormBox Party(int number, string? party, Transfer? transfer)
    {
        if (transfer is null || party is null) return new FormBox(number) { Remarks = [text["Box.Empty"]], FilledBy = text["Box.1.Fill"] };
        var moved = transfer.Propositions.Where(p => p.Kind == PropositionKind.Moved).ToImmutableArray();
        return new FormBox(number)
        {
            Values = [new BoxValue(party) { Remarks = [text["Box.1.Behind"]], Propositions = moved }],
            IsContested = BearingSummary.Of(moved).Denies.Length > 0,
        };
    }

    private FormBox Carrier(Transfer? transfer)
    {
        var carried = (transfer?.Propositions ?? []).Where(p => p.Kind == PropositionKind.CarriedBy).ToArray();
        var names = (transfer?.Legs ?? []).SelectMany(l => l.Carriers.Select(c => (Id: c, Leg: l)))
            .Concat(carried.Where(p => p.Vessel is not null && book.Leg(p.Leg) is not null).Select(p => (Id: p.Vessel!, Leg: book.Leg(p.Leg)!)))
            .GroupBy(x => propositions.Vessel(x.Id), StringComparer.Ordinal).ToArray();
        if (names.Length == 0) return new FormBox(4) { Remarks = [text["Box.4.Blank"]], FilledBy = text["Box.4.Fill"] };
        var result = names.Select(group => Ship(group.Key, [.. group.Select(x => x.Leg).Distinct()], carried)).ToImmutableArray();
        return new FormBox(4)
        {
            Values = result,
            Checks = [.. book.ChecksOf(carried.Select(p => p.Id))],
            IsContested = BearingSummary.Of(carried).Denies.Length > 0,
        };
    }

    private BoxValue Ship(string name, ImmutableArray<Leg> legs, Proposition[] carried)
    {
        var about = carried.Where(p => p.Vessel is { } v && string.Equals(propositions.Vessel(v), name, StringComparison.Ordinal)).ToImmutableArray();
        var remarks = new List<string>();
        var line = name;
        if (book.Vessel(name) is { } ship)
        {
            line = string.Join(" · ", new[] { ship.Name, ship.Imo is null ? null : "IMO " + ship.Imo, ship.Flag }.Where(p => p is not null));
            if (ship.Type is not null || ship.Owner is not null) remarks.Add(string.Join("; ", new[] { ship.Type, ship.Owner }.Where(p => p is not null)));
            if (ship.CapacityTeu is { } teu) remarks.Add(text.Format("Box.4.Teu", text.Number(teu)));
            if (ship.NotToBeConfusedWith.Length > 0) remarks.Add(text.Format("Box.4.NotTo", string.Join("; ", ship.NotToBeConfusedWith)));
        }
        remarks.Add(string.Join(", ", legs.Select(l => values.Mode(l.Mode) + ": " + propositions.Site(l.From) + " – " + propositions.Site(l.To))));
        return new BoxValue(line)
        {
            Remarks = [.. remarks],
            Items = [.. legs.SelectMany(l => l.Claims.Concat(l.Observations)).Where(i => Names(i, name)).Distinct(StringComparer.Ordinal)],
            Propositions = about,
        };
    }

    // An observation names its ships; a claim of a leg names one only in its words.
    private bool Names(string item, string name) => book.Observation(item) is { } seen
        ? seen.Vessels.Any(v => string.Equals(propositions.Vessel(v), name, StringComparison.Ordinal))
        : book.Claim(item)?.Claim.Quote.Contains(name, StringComparison.OrdinalIgnoreCase) == true;

    private FormBox Voyage(Transfer? transfer)
    {
        var voyages = (transfer?.Observations ?? []).Select(book.Observation).Count(o => o?.Kind is ObservationKind.Voyage);
        return new FormBox(5)
        {
            Remarks = voyages == 0 ? [text["Box.5.Blank"]] : [text["Box.5.Blank"], text.Count("Box.5.Voyages", voyages)],
            FilledBy = text["Box.5.Fill"],
        };
    }
}
