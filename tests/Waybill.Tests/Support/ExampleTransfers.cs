using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Transfers;

namespace Waybill.Tests.Support;

/// <summary>The transfers of <see cref="ExampleAssessment"/>.</summary>
internal static class ExampleTransfers
{
    private static readonly Bearing Denial = new("b-3", BearingSide.Against, BearingScope.Direct), OldDenial = new("r-s011", BearingSide.Against, BearingScope.BeforeTheEvent);

    public static ImmutableArray<Transfer> Make(DayInterval days) => [Arms(days), Return()];

    private static Transfer Arms(DayInterval days)
    {
        Leg sea = new()
        {
            Id = "T1.L1",
            Mode = TransportMode.Maritime,
            From = "rajin-port",
            To = "dunay-naval",
            Windows =
            [
                new LegWindow(days, ["a-1"], Observed: false),
                new LegWindow(new(new LocalDate(2023, 9, 7), new LocalDate(2023, 9, 8)), ["r-v001"], Observed: true),
                new LegWindow(DayInterval.OneDay(new LocalDate(2023, 9, 12)), ["r-v002"], Observed: true),
            ],
            Carriers = ["angara"],
            Claims = ["a-1"],
            Observations = ["r-v001", "r-v002"],
        };
        Leg rail = new()
        {
            Id = "T1.L2",
            Mode = TransportMode.Rail,
            From = "dunay-naval",
            To = "tikhoretsk-depot",
            Windows = [new LegWindow(days, ["a-2", "r-s012"], Observed: false, Inherited: true)],
            Claims = ["a-2", "r-s012"],
        };
        var container = new QuantityInterval(1000, null, "container", true);
        var round = new QuantityInterval(1_000_000, null, "round", true);
        return new()
        {
            Id = "T1",
            Supplier = "DPRK",
            Recipient = "Russia",
            Goods = [new GoodsLine("artillery-ammunition", null, ["a-3"]), new GoodsLine("military-equipment", null, ["a-1", "b-2"])],
            Quantities =
            [
                new StatedQuantity(container, QuantityBasis.Stated, ["a-1"], days),
                new StatedQuantity(new QuantityInterval(2000, 2000, "container", true), QuantityBasis.Capacity, ["r-s010"], null),
                new StatedQuantity(round, QuantityBasis.Estimate, ["a-3"], null),
            ],
            Legs = [sea, rail],
            Propositions =
            [
                Proposition("T1.moved", PropositionKind.Moved, [For("a-1"), For("a-3"), For("b-1"), Political("b-2"), Denial, OldDenial], [For("r-v002")]),
                Proposition("T1.L1.loaded", PropositionKind.LoadedAt, [For("a-1")], [For("r-v001"), For("r-v002")]) with { Leg = "T1.L1", Site = "rajin-port", Days = days },
                Proposition("T1.L1.carried", PropositionKind.CarriedOnward, [For("a-1")], [For("r-v002")]) with { Leg = "T1.L1", Days = days },
                Proposition("T1.L1.by.angara", PropositionKind.CarriedBy, [], [For("r-v002")]) with { Leg = "T1.L1", Vessel = "angara" },
                Proposition("T1.L1.reached", PropositionKind.DischargedAt, [For("a-1")], [For("r-v002")]) with { Leg = "T1.L1", Site = "dunay-naval", Days = days },
                Proposition("T1.L2.reached", PropositionKind.DischargedAt, [For("a-2"), For("r-s012")], [For("r-v003")]) with { Leg = "T1.L2", Site = "tikhoretsk-depot", Days = days },
                Proposition("T1.contents", PropositionKind.Contents, [For("a-3"), Denial, OldDenial, new("a-1", BearingSide.Questions, BearingScope.Direct)], [new("r-v001", BearingSide.Beside, BearingScope.NotVisible)]),
                Proposition("T1.quantity.container", PropositionKind.Quantity, [For("a-1"), Denial], []) with { Quantity = container },
                Proposition("T1.quantity.round", PropositionKind.Quantity, [For("a-3"), Denial], []) with { Quantity = round },
                Proposition("T1.completed", PropositionKind.Completion, [For("b-1"), Denial], []),
                Proposition("T1.breach", PropositionKind.Breach, [Political("b-2")], []),
            ],
            Claims = ["a-1", "a-2", "a-3", "b-1", "b-2", "b-3", "r-s010", "r-s011", "r-s012"],
            Observations = ["r-v001", "r-v002", "r-v003"],
        };
    }

    private static Transfer Return() => new()
    {
        Id = "T1R",
        Supplier = "Russia",
        Recipient = "DPRK",
        ReturnOf = "T1",
        Goods = [new GoodsLine("satellite-technology", null, ["a-4"]), new GoodsLine("combat-aircraft", "IV", ["a-5"])],
        Propositions =
        [
            Proposition("T1R.sought", PropositionKind.Sought, [For("a-4"), For("a-5")], []) with { Transfer = "T1R" },
            Proposition("T1R.promised", PropositionKind.Promised, [], []) with { Transfer = "T1R", Goods = "oil" },
        ],
        Claims = ["a-4", "a-5"],
    };

    private static Proposition Proposition(string id, PropositionKind kind, ImmutableArray<Bearing> claims, ImmutableArray<Bearing> observations) =>
        new() { Id = id, Transfer = "T1", Kind = kind, Claims = claims, Observations = observations };

    private static Bearing For(string item) => new(item, BearingSide.For, BearingScope.Direct);

    private static Bearing Political(string item) => new(item, BearingSide.Political, BearingScope.Direct);
}
