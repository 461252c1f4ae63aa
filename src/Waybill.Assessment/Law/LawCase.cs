using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Goods;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Geography;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Law;

/// <summary>One transfer as the tests of elements see it: its ends, what is alleged to have been done, when, by which ships. No stance of any claim is read.</summary>
internal sealed class LawCase
{
    /// <summary>Propositions that say that goods moved; seeking or promising them is another thing.</summary>
    private static readonly PropositionKind[] Acts =
    [
        PropositionKind.Moved, PropositionKind.LoadedAt, PropositionKind.CarriedBy, PropositionKind.DischargedAt, PropositionKind.CarriedOnward,
        PropositionKind.Completion, PropositionKind.Given,
    ];

    private static readonly PropositionKind[] Wishes = [PropositionKind.Intent, PropositionKind.Sought, PropositionKind.Promised];

    private static readonly Predicate[] Movements =
        [Predicate.Supply, Predicate.Ship, Predicate.Transfer, Predicate.Arrive, Predicate.Receive, Predicate.Deploy];

    /// <summary>Looks at a transfer.</summary>
    public LawCase(CaseEvidence evidence, Transfer transfer)
    {
        Transfer = transfer;
        Suppliers = Parties(transfer.Supplier);
        Recipients = Parties(transfer.Recipient);
        var support = transfer.Propositions.Where(p => Acts.Contains(p.Kind)).SelectMany(Support).ToHashSet(StringComparer.Ordinal);
        IsAlleged = support.Count > 0;
        IsOnlySought = !IsAlleged && transfer.Propositions.Any(p => Wishes.Contains(p.Kind) && Support(p).Any());
        ImmutableArray<string> moved = [.. transfer.Goods.Where(g => !IsAlleged || g.Items.Any(support.Contains)).Select(g => g.Class)];
        ImmutableArray<string> contents = [.. moved.Where(GoodsClasses.IsDirectlyContents)];
        // Boxes leave open what is inside only as long as nobody says it.
        Goods = contents.IsEmpty ? moved : contents;
        OnlySought = [.. transfer.Goods.Select(g => g.Class).Except(moved, StringComparer.Ordinal)];
        Windows =
        [
            .. transfer.Legs.SelectMany(l => l.Windows).Select(w => w.Days)
                .Concat(transfer.Propositions.Where(p => Acts.Contains(p.Kind)).Select(p => p.Days).OfType<DayInterval>())
                .Concat(transfer.Quantities.Select(q => q.Days).OfType<DayInterval>())
                .Concat(transfer.Claims.Where(support.Contains).Select(evidence.Claim).Where(c => c is not null && Movements.Contains(c.Claim.Predicate))
                    .Select(c => c!.Claim.Period).Where(p => p?.Basis == PeriodBasis.Event).Select(p => p!.Value.Days))
                .Where(d => !d.IsVague).Distinct()
                .OrderBy(d => d.Start ?? LocalDate.MinIsoValue, Comparer<LocalDate>.Default).ThenBy(d => d.End ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default),
        ];
        var carriers = transfer.Legs.SelectMany(l => l.Carriers).Distinct(StringComparer.Ordinal).ToArray();
        HasShips = transfer.Legs.Any(l => l.Mode == TransportMode.Maritime && !l.Carriers.IsEmpty) || carriers.Any(c => evidence.Vessel(c) is not null);
        FlagStates = States(carriers.Select(c => evidence.Vessel(c)?.Flag));
        PortStates = States(transfer.Legs.SelectMany(l => (string[])[l.From, l.To]).Select(s => evidence.Sites.Find(s)?.Party));
    }

    /// <summary>The transfer.</summary>
    public Transfer Transfer { get; }

    /// <summary>Alleged suppliers.</summary>
    public ImmutableArray<string> Suppliers { get; }

    /// <summary>Alleged recipients.</summary>
    public ImmutableArray<string> Recipients { get; }

    /// <summary>True when something supports a proposition that goods moved.</summary>
    public bool IsAlleged { get; }

    /// <summary>True when nothing does, but goods are said to have been sought or promised.</summary>
    public bool IsOnlySought { get; }

    /// <summary>Goods classes named by what supports that goods moved, packages only where nothing else is named; all classes where nothing supports it.</summary>
    public ImmutableArray<string> Goods { get; }

    /// <summary>Goods classes of the transfer that nothing says to have moved: sought, promised, denied or condemned only.</summary>
    public ImmutableArray<string> OnlySought { get; }

    /// <summary>Days of the act, as said or seen, earliest first.</summary>
    public ImmutableArray<DayInterval> Windows { get; }

    /// <summary>True when a ship is named.</summary>
    public bool HasShips { get; }

    /// <summary>States whose flags the named ships are recorded with.</summary>
    public ImmutableArray<string> FlagStates { get; }

    /// <summary>States in which the sites of its legs lie.</summary>
    public ImmutableArray<string> PortStates { get; }

    /// <summary>True when a party is a state of the registry.</summary>
    public static bool IsState(string party) => CountryCodes.Alpha2Of(party) is not null;

    /// <summary>True when a provision of this direction speaks of the transfer.</summary>
    public bool Runs(FlowDirection direction, Regime regime)
    {
        var to = Recipients.Any(regime.IsAbout);
        var from = Suppliers.Any(regime.IsAbout);
        return direction switch
        {
            FlowDirection.To => to,
            FlowDirection.From => from,
            FlowDirection.Both or FlowDirection.None => to || from,
            _ => false,
        };
    }

    private static IEnumerable<string> Support(Proposition proposition) => proposition.Claims.Concat(proposition.Observations)
        .Where(b => b is { Side: BearingSide.For, Scope: BearingScope.Direct or BearingScope.Indirect }).Select(b => b.Item);

    private static ImmutableArray<string> Parties(string joint) =>
        [.. joint.Split("; ").Select(p => p.Split('/')[0]).Select(p => CountryCodes.PartyOf(p) ?? p).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<string> States(IEnumerable<string?> named) =>
        [.. named.OfType<string>().Select(n => CountryCodes.PartyOf(n) ?? n).Where(IsState).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal)];
}
