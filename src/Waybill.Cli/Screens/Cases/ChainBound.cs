using System.Collections.Immutable;
using Waybill.Core.Transfers;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// What may be said of all links of a route holding together when it is not known how they depend on each other: the bounds of Fréchet
/// (1935), max(0, Σp − (n − 1)) ≤ P(all) ≤ min p. Never a product.
/// </summary>
/// <param name="Low">Lower bound, from the least probabilities.</param>
/// <param name="High">Upper bound, from the greatest.</param>
/// <param name="Links">Propositions that are the links.</param>
internal sealed record ChainBound(double Low, double High, ImmutableArray<string> Links)
{
    /// <summary>Of the legs that follow each other from the first; null where fewer than two links are graded.</summary>
    public static ChainBound? Of(Transfer transfer, CaseBook book)
    {
        var legs = new List<Leg>();
        for (var at = transfer.Legs.FirstOrDefault(); at is not null && !legs.Contains(at); at = Next(transfer, at)) legs.Add(at);
        var ids = legs.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var links = transfer.Propositions
            .Where(p => p.Leg is { } leg && ids.Contains(leg) && p.Kind is PropositionKind.LoadedAt or PropositionKind.DischargedAt or PropositionKind.CarriedOnward)
            .Select(p => book.Finding(p.Id)).Where(f => f is not null).Select(f => f!).ToArray();
        if (links.Length < 2) return null;
        return new(Math.Max(0, links.Sum(f => f.Low) - (links.Length - 1)), links.Min(f => f.High), [.. links.Select(f => f.Proposition)]);
    }

    private static Leg? Next(Transfer transfer, Leg leg) => transfer.Legs.FirstOrDefault(l => string.Equals(l.From, leg.To, StringComparison.Ordinal));
}
