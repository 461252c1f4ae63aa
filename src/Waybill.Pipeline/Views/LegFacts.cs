using System.Collections.Immutable;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>A leg with what is graded of it and what was seen of it.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="Propositions">Its propositions.</param>
/// <param name="Seen">Observations for any of them, in ordinal order.</param>
/// <param name="IsSeen">
/// True only where the movement itself was seen or counted: what was seen at one end says nothing of the way. Drawn solid; else dashed.
/// </param>
public sealed record LegFacts(Leg Leg, ImmutableArray<Proposition> Propositions, ImmutableArray<string> Seen, bool IsSeen)
{
    /// <summary>Of a leg of a transfer.</summary>
    public static LegFacts Of(Transfer transfer, Leg leg)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        ArgumentNullException.ThrowIfNull(leg);
        ImmutableArray<Proposition> own = [.. transfer.Propositions.Where(p => string.Equals(p.Leg, leg.Id, StringComparison.Ordinal))];
        var bearings = own.SelectMany(p => p.Observations.Where(b => b.Side == BearingSide.For).Select(b => (p.Kind, Bearing: b))).ToArray();
        ImmutableArray<string> seen = [.. bearings.Select(x => x.Bearing.Item).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // A window may come from a frame of one end alone: days, but no movement.
        var followed = bearings.Any(x => x is { Kind: PropositionKind.CarriedOnward, Bearing.Scope: BearingScope.Direct });
        return new(leg, own, seen, followed);
    }

    /// <summary>
    /// Observations that show a site of the transfer: made there, or of a movement that ends or begins there and bears directly on having been loaded or
    /// discharged at it.
    /// </summary>
    public static ImmutableArray<string> At(string site, Transfer transfer, CaseBook book)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        ArgumentNullException.ThrowIfNull(book);
        var there = transfer.Observations.Where(o => string.Equals(book.Observation(o)?.Site, site, StringComparison.Ordinal));
        var ends = from leg in transfer.Legs
                   from proposition in transfer.Propositions
                   where string.Equals(proposition.Leg, leg.Id, StringComparison.Ordinal)
                   where string.Equals(site, proposition.Kind switch { PropositionKind.LoadedAt => leg.From, PropositionKind.DischargedAt => leg.To, _ => null }, StringComparison.Ordinal)
                   from bearing in proposition.Observations
                   where bearing is { Side: BearingSide.For, Scope: BearingScope.Direct }
                   select bearing.Item;
        return [.. there.Concat(ends).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Of every leg of a transfer, in the order of the route.</summary>
    public static ImmutableArray<LegFacts> Of(Transfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        return [.. transfer.Legs.Select(l => Of(transfer, l))];
    }
}
