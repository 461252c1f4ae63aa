using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>A proposition in a sentence, and the names of the places and ships in it.</summary>
public sealed class PropositionText(Messages text, CaseBook book)
{
    private readonly ValueText values = new(text);

    /// <summary>The sentence, without a full stop.</summary>
    public string Of(Proposition proposition)
    {
        var transfer = book.Transfer(proposition.Transfer);
        var (supplier, recipient) = (transfer?.Supplier ?? "?", transfer?.Recipient ?? "?");
        var leg = book.Leg(proposition.Leg);
        var goods = proposition.Goods is { } named ? values.Goods(named) : text["Prop.Goods"];
        var load = proposition.Goods is null ? text["Prop.Load"] : text.Format("Prop.LoadOf", goods);
        var from = leg is null ? "?" : Site(leg.From);
        var to = proposition.Site is { } site ? Site(site) : leg is null ? "?" : Site(leg.To);
        var sentence = proposition.Kind switch
        {
            PropositionKind.Moved => text.Format("Prop.Moved", supplier, goods, recipient),
            PropositionKind.LoadedAt => text.Format("Prop.LoadedAt", load, proposition.Site is null ? from : to),
            PropositionKind.CarriedBy when leg is null => text.Format("Prop.Carried", Vessel(proposition.Vessel), load),
            PropositionKind.CarriedBy => text.Format("Prop.CarriedBy", Vessel(proposition.Vessel), load, from, Site(leg.To)),
            PropositionKind.DischargedAt => text.Format(
                leg?.Mode is TransportMode.Maritime or TransportMode.InlandWater ? "Prop.DischargedAt" : "Prop.Reached", load, to),
            PropositionKind.CarriedOnward => text.Format("Prop.CarriedOnward", load, from, to),
            PropositionKind.Contents => text.Format("Prop.Contents", goods),
            PropositionKind.Quantity => text.Format("Prop.Quantity", proposition.Quantity is { } quantity ? values.Quantity(quantity) : "?"),
            PropositionKind.Completion => text.Format("Prop.Completion", supplier, recipient),
            PropositionKind.Intent => text.Format("Prop.Intent", supplier, goods, recipient),
            PropositionKind.Sought => text.Format("Prop.Sought", recipient, goods, supplier),
            PropositionKind.Promised => text.Format("Prop.Promised", supplier, goods, recipient),
            PropositionKind.Given => text.Format("Prop.Given", supplier, goods, recipient),
            PropositionKind.Breach => text.Format("Prop.Breach", supplier, recipient),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        sentence = char.ToUpperInvariant(sentence[0]) + sentence[1..];
        return proposition.Days is { IsVague: false } days ? sentence + " (" + values.Days(days) + ")" : sentence;
    }

    /// <summary>A site in the language of the messages, else in English, else as it was said.</summary>
    public string Site(string id)
    {
        if (book.Site(id) is not { } site) return id;
        return site.Names.TryGetValue(text.Language, out var names) && names.Length > 0 ? names[0] : site.Name;
    }

    /// <summary>A ship or train by name, else as it was said.</summary>
    public string Vessel(string? id) => id is null ? "?" : book.Vessel(id)?.Name ?? id;
}
