using Waybill.Assessment.Goods;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>
/// How claims and observations bear on the propositions of one transfer. The gate is the same for accuser and denier: what was said
/// before the days spoken of cannot have meant them.
/// </summary>
internal sealed class BearingRules
{
    public BearingRules(Hypothesis hypothesis)
    {
        Days = DaysOf(hypothesis);
        // What is given in return may be given from the first day of what it is given for, whatever of it was seen when.
        if (Days is { } own && hypothesis.ReturnOf is { } principal && DaysOf(principal) is { } days) Days = Union([own, days]);
    }

    private static DayInterval? DaysOf(Hypothesis hypothesis)
    {
        var said = hypothesis.Claims.Where(c => ClaimKinds.SideOf(c.Claim) == BearingSide.For && ClaimKinds.IsMovement(c.Claim.Predicate) && c.Claim.Places.Any(p => p.Role is PlaceRole.Origin or PlaceRole.Destination))
            .Select(c => c.Claim.Period).OfType<ClaimPeriod>().Where(p => p.Basis == PeriodBasis.Event).Select(p => p.Days);
        var seen = hypothesis.Observations.Where(o => !o.Days.IsVague).Select(o => o.Days);
        return Union(said.Concat(seen));
    }

    /// <summary>From the first to the last day of the legs and sightings; null when nothing is dated.</summary>
    public DayInterval? Days { get; }

    /// <summary>How a claim bears on a proposition of the transfer as a whole.</summary>
    public Bearing OfClaim(CaseClaim claim, bool isDirect = true)
    {
        var side = ClaimKinds.SideOf(claim.Claim);
        var scope = isDirect ? BearingScope.Direct : BearingScope.Indirect;
        if (Days?.Start is { } first)
        {
            if (claim.Claim.Period is { Basis: PeriodBasis.Event, Days.End: { } end } && end < first) scope = BearingScope.OtherDays;
            else if (ClaimKinds.Day(claim) is { } day && day < first) scope = BearingScope.BeforeTheEvent;
        }
        // A denial of one kind of goods leaves the others as they are; one of arms, or of nothing by name, means all.
        if (side is BearingSide.Against or BearingSide.Questions && claim.Claim.Goods.Length > 0 && !claim.Claim.Goods.Any(g => GoodsClasses.IsArms(g) || !GoodsClasses.IsDirectlyContents(g)))
        {
            scope = BearingScope.OtherGoods;
        }
        return new(claim.Claim.Id, side, scope);
    }

    /// <summary>How a claim bears on what somebody wants: a wish may be older than any voyage.</summary>
    public static Bearing OfWish(CaseClaim claim) => new(claim.Claim.Id, ClaimKinds.SideOf(claim.Claim), BearingScope.Direct);

    /// <summary>How an observation bears: by what is visible, or by what a voyage or count records.</summary>
    public static Bearing OfObservation(Observation observation, bool isDirect)
    {
        if (observation.ClearCoverage is 0) return new(observation.Id, BearingSide.Beside, BearingScope.NotCovered);
        var isSeen = observation.Kind is ObservationKind.Voyage or ObservationKind.Aggregate || observation.Visible.Any(v => v.Kind != VisibleKind.Other);
        if (!isSeen) return new(observation.Id, BearingSide.Beside, BearingScope.NotVisible);
        var side = observation.Visible.Length > 0 && observation.Visible.All(v => v.Kind == VisibleKind.Absence) ? BearingSide.Against : BearingSide.For;
        return new(observation.Id, side, isDirect ? BearingScope.Direct : BearingScope.Indirect);
    }

    /// <summary>Closed boxes say nothing of what is in them; handling that goes with explosives does, and an open load most.</summary>
    public static Bearing OnContents(Observation observation)
    {
        if (observation.Visible.Any(v => v.Kind == VisibleKind.Munitions)) return new(observation.Id, BearingSide.For, BearingScope.Direct);
        if (observation.Visible.Any(v => v.Kind == VisibleKind.MunitionsHandling)) return new(observation.Id, BearingSide.For, BearingScope.Indirect);
        return new(observation.Id, BearingSide.Beside, BearingScope.NotVisible);
    }

    /// <summary>The smallest interval that holds them all; an open end stays open only where none is known.</summary>
    public static DayInterval? Union(IEnumerable<DayInterval> days)
    {
        LocalDate? first = null, last = null;
        foreach (var one in days)
        {
            if (one.Start is { } start && !(first <= start)) first = start;
            if (one.End is { } end && !(last >= end)) last = end;
        }
        return first is null && last is null ? null : new(first, last);
    }
}
