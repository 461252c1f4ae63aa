using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Law;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Law;
using Waybill.Core.Transfers;
using Waybill.Tests.Assessment.Support;

namespace Waybill.Tests.Assessment.Law;

/// <summary>Transfers for the tests of law, made directly: what is alleged to have gone from whom to whom, and when.</summary>
internal static class LawCases
{
    /// <summary>Results for one alleged transfer.</summary>
    public static ImmutableArray<LawResult> Test(
        string from, string to, string[] goods, string? during = "2023-09-07/2023-10-01", PropositionKind kind = PropositionKind.Moved,
        BearingSide side = BearingSide.For, StatedQuantity[]? quantities = null, Leg[]? legs = null, CaseEvidence? evidence = null) =>
        LawTester.Test(evidence ?? new CaseBuilder().Evidence(), [Transfer(from, to, goods, during, kind, side, quantities, legs)]);

    /// <summary>An alleged transfer.</summary>
    public static Transfer Transfer(
        string from, string to, string[] goods, string? during = "2023-09-07/2023-10-01", PropositionKind kind = PropositionKind.Moved,
        BearingSide side = BearingSide.For, StatedQuantity[]? quantities = null, Leg[]? legs = null) => new()
        {
            Id = "T1",
            Supplier = from,
            Recipient = to,
            Goods = [.. goods.Select(g => new GoodsLine(g, null, ["c1"]))],
            Quantities = [.. quantities ?? []],
            Legs = [.. legs ?? []],
            Claims = ["c1"],
            Propositions =
            [
                new()
                {
                    Id = "T1.moved",
                    Transfer = "T1",
                    Kind = kind,
                    Days = during is null ? null : CaseBuilder.Days(during),
                    Claims = [new Bearing("c1", side, BearingScope.Direct)],
                },
            ],
        };

    /// <summary>The result of one provision.</summary>
    public static LawResult Of(this ImmutableArray<LawResult> results, string provision) => results.Single(r => r.Provision == provision);

    /// <summary>One element of a result.</summary>
    public static LawElement Element(this LawResult result, string name) => result.Elements.Single(e => e.Name == name);

    /// <summary>A number of barrels over some days.</summary>
    public static StatedQuantity Barrels(decimal least, string during) => new(new QuantityInterval(least, null, "barrel", true), QuantityBasis.Stated, ["c1"], CaseBuilder.Days(during));
}
