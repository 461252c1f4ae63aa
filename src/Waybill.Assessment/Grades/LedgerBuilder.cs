using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Findings;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Grades;

/// <summary>Turns what bears on a proposition into the rows of its ledger: one for each origin.</summary>
internal sealed class LedgerBuilder
{
    private readonly CaseEvidence evidence;
    private readonly ImmutableArray<OriginPool> pools;
    private readonly FrozenSet<string> without;
    private readonly FrozenDictionary<string, string> originOf;
    private readonly TestimonyScale testimony;
    private readonly ObservationScale observations;

    public LedgerBuilder(CaseEvidence evidence, ImmutableArray<Origin> origins, ImmutableArray<OriginPool> pools, ImmutableArray<string> without)
    {
        (this.evidence, this.pools) = (evidence, pools);
        this.without = without.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        originOf = origins.OrderBy(o => o.Id, StringComparer.Ordinal).SelectMany(o => o.Members.Select(m => (m.Item, o.Id)))
            .DistinctBy(x => x.Item, StringComparer.Ordinal).ToFrozenDictionary(x => x.Item, x => x.Id, StringComparer.Ordinal);
        var standings = new StandingBook(evidence.Sources);
        (testimony, observations) = (new(standings), new(standings));
    }

    /// <summary>The ledger of a proposition, largest row first.</summary>
    public ImmutableArray<LedgerEntry> Build(Proposition proposition, Transfer transfer)
    {
        var origins = Weigh(proposition, transfer)
            .GroupBy(w => OriginOf(w.Item), StringComparer.Ordinal).Where(g => !without.Contains(g.Key))
            .Select(g => (Origin: g.Key, Deciding: Strongest(g), Items: g.ToList())).ToList();
        var low = Weights(w => w.Low);
        var middle = Weights(w => w.Middle);
        var high = Weights(w => w.High);
        return
        [
            .. origins.Select(o => new LedgerEntry(Row(o.Origin, o.Deciding, o.Items, low[o.Origin], middle[o.Origin], high[o.Origin]), o.Deciding))
                .OrderByDescending(e => Math.Abs(e.Row.Decibans), Comparer<double>.Default)
                .ThenByDescending(e => e.Row.HighDecibans - e.Row.LowDecibans, Comparer<double>.Default)
                .ThenBy(e => e.Row.Kind, Comparer<RowKind>.Default).ThenBy(e => e.Row.Origin, StringComparer.Ordinal),
        ];

        // Each end has its own ranking, so that a further supporting row can lower no end.
        Dictionary<string, double> Weights(Func<Strength, double> end)
        {
            var weights = origins.ToDictionary(o => o.Origin, _ => 1.0, StringComparer.Ordinal);
            foreach (var side in origins.Where(o => o.Deciding.Strength.Weighs).ToLookup(o => o.Deciding.IsAgainst))
            {
                foreach (var (origin, weight) in PoolWeights.Of(side.ToDictionary(o => o.Origin, o => end(o.Deciding.Strength), StringComparer.Ordinal), pools)) weights[origin] = weight;
            }
            return weights;
        }
    }

    private IEnumerable<Weighed> Weigh(Proposition proposition, Transfer transfer)
    {
        foreach (var bearing in proposition.Claims.OrderBy(b => b.Item, StringComparer.Ordinal))
        {
            if (evidence.Claim(bearing.Item) is { } claim) yield return testimony.Weigh(claim, bearing, proposition, transfer);
        }
        foreach (var bearing in proposition.Observations.OrderBy(b => b.Item, StringComparer.Ordinal))
        {
            if (evidence.Observation(bearing.Item) is { } observation) yield return observations.Weigh(observation, bearing, proposition, transfer);
        }
    }

    // An origin counts by its strongest item. A count never weighs more than a single observation of the same origin beside it.
    private static Weighed Strongest(IEnumerable<Weighed> items)
    {
        var all = items.ToList();
        var hasSingle = all.Any(w => w is { IsPhysical: true, IsCount: false });
        return all.Where(w => !(w.IsCount && hasSingle))
            .OrderByDescending(w => Math.Abs(w.Strength.Middle), Comparer<double>.Default)
            .ThenByDescending(w => w.Strength.High - w.Strength.Low, Comparer<double>.Default)
            .ThenBy(w => w.Kind, Comparer<RowKind>.Default).ThenBy(w => w.Item, StringComparer.Ordinal).First();
    }

    // What no origin holds is an origin of its own: it is never lost.
    private string OriginOf(string item) => originOf.GetValueOrDefault(item, item);

    private static LedgerRow Row(string origin, Weighed deciding, List<Weighed> items, double low, double middle, double high)
    {
        var strength = new Strength(deciding.Strength.Low * low, deciding.Strength.Middle * middle, deciding.Strength.High * high).Rounded;
        var others = items.Count - 1;
        return new()
        {
            Origin = origin,
            Label = deciding.Label,
            Kind = deciding.Kind,
            LowDecibans = strength.Low,
            Decibans = strength.Middle,
            HighDecibans = strength.High,
            Weight = Math.Round(middle, 3, MidpointRounding.AwayFromZero),
            Capped = deciding.Capped,
            Inputs = middle < 1 && deciding.Inputs.Length > 0 ? $"{deciding.Inputs}, weight {Numbers.Share(middle)}" : deciding.Inputs,
            Reason = deciding.Reason + (middle < 1 ? " It shares what it knows with a stronger origin." : "")
                + (others > 0 ? $" {Count(others)} of the same origin {(others == 1 ? "adds" : "add")} nothing." : ""),
            Items = [.. items.Select(w => w.Item).Distinct(StringComparer.Ordinal).OrderBy(i => i != deciding.Item, Comparer<bool>.Default).ThenBy(i => i, StringComparer.Ordinal)],
        };
    }

    private static string Count(int others) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{others} other {(others == 1 ? "item" : "items")}");
}
