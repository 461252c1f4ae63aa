using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Goods;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>Makes transfers, their legs and propositions of claims and observations. Nothing is merged away: differing values stand side by side.</summary>
public static class TransferBuilder
{
    /// <summary>Transfers, the one that most of the evidence speaks of first, each followed by its return flow.</summary>
    public static ImmutableArray<Transfer> Build(CaseEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var transfers = ImmutableArray.CreateBuilder<Transfer>();
        var number = 0;
        foreach (var hypothesis in Hypotheses.Find(evidence))
        {
            if (hypothesis.ReturnOf is null) number++;
            var principal = string.Create(CultureInfo.InvariantCulture, $"T{number}");
            transfers.Add(Make(evidence, hypothesis, hypothesis.ReturnOf is null ? principal : principal + "R", hypothesis.ReturnOf is null ? null : principal));
        }
        return transfers.ToImmutable();
    }

    private static Transfer Make(CaseEvidence evidence, Hypothesis hypothesis, string id, string? returnOf)
    {
        var legs = LegBuilder.Build(evidence, hypothesis, id);
        var quantities = QuantitiesOf(hypothesis);
        return new()
        {
            Id = id,
            Supplier = hypothesis.Supplier,
            Recipient = hypothesis.Recipient,
            ReturnOf = returnOf,
            Goods = GoodsOf(hypothesis),
            Quantities = quantities,
            Legs = legs,
            Propositions = PropositionBuilder.Build(evidence, hypothesis, id, legs, quantities),
            Claims = [.. hypothesis.Claims.Select(c => c.Claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Observations = [.. hypothesis.Observations.Select(o => o.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static ImmutableArray<GoodsLine> GoodsOf(Hypothesis hypothesis) =>
    [
        .. hypothesis.Claims.Where(c => NamesGoods(c.Claim)).SelectMany(c => c.Claim.Goods.Select(g => (Class: g, c.Claim.Id)))
            .GroupBy(x => x.Class, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count(), Comparer<int>.Default).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new GoodsLine(g.Key, GoodsClasses.Unroca(g.Key), [.. g.Select(x => x.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
    ];

    // Who denies a load, or speaks of law, is no source for what it was.
    private static bool NamesGoods(Core.Claims.Claim claim) =>
        (ClaimKinds.IsMovement(claim.Predicate) || claim.Predicate is Core.Claims.Predicate.Seek or Core.Claims.Predicate.Monitor)
        && ClaimKinds.SideOf(claim) is BearingSide.For or BearingSide.Political;

    private static ImmutableArray<StatedQuantity> QuantitiesOf(Hypothesis hypothesis)
    {
        var stated = hypothesis.Claims.Where(c => ClaimKinds.SideOf(c.Claim) == BearingSide.For && c.Claim.Quantity is not null)
            .Select(c => (Value: Same(c.Claim.Quantity!.Value), c.Basis, c.Claim.Id, Days: c.Claim.Period is { Basis: Core.Claims.PeriodBasis.Event } p ? p.Days : (DayInterval?)null));
        var counted = hypothesis.Observations.SelectMany(o => o.Quantities.Select(q => (Value: Same(q), Basis: q.Approximate ? QuantityBasis.Estimate : QuantityBasis.Stated, o.Id, Days: (DayInterval?)o.Days)));
        return
        [
            .. stated.Concat(counted).GroupBy(x => (x.Value, x.Basis, x.Days))
                .OrderBy(g => g.Key.Value.Unit, StringComparer.Ordinal).ThenBy(g => g.Key.Value.Min ?? g.Key.Value.Max ?? 0, Comparer<decimal>.Default)
                .ThenBy(g => g.Key.Value.Max ?? decimal.MaxValue, Comparer<decimal>.Default).ThenBy(g => g.Key.Basis, Comparer<QuantityBasis>.Default)
                .ThenBy(g => g.Key.Days?.Start ?? LocalDate.MinIsoValue, Comparer<LocalDate>.Default).ThenBy(g => g.Key.Days?.End ?? LocalDate.MinIsoValue, Comparer<LocalDate>.Default)
                .ThenBy(g => g.Key.Value.Approximate, Comparer<bool>.Default)
                .Select(g => new StatedQuantity(g.Key.Value, g.Key.Basis, [.. g.Select(x => x.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], g.Key.Days)),
        ];
    }

    /// <summary>Words for one voyage with cargo are one unit; shells and rounds as well (the unit families of docs/claims.md).</summary>
    internal static QuantityInterval Same(QuantityInterval value) => value.Unit switch
    {
        "trip" or "voyage" or "delivery" or "shipment" or "round trip" or "time" or "sea trip" => value with { Unit = "shipment" },
        "shell" or "round" or "munition" or "projectile" or "cartridge" or "artillery-shell" => value with { Unit = "round" },
        _ => value,
    };
}
