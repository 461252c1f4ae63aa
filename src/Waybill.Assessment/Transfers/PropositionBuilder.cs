using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Transfers;

/// <summary>
/// Takes a transfer apart into the smallest statements that can be graded: movement, contents, quantity and completion are different
/// questions, and what bears on one need not bear on another.
/// </summary>
internal sealed class PropositionBuilder
{
    private readonly CaseEvidence evidence;
    private readonly Hypothesis hypothesis;
    private readonly string transfer;
    private readonly BearingRules rules;
    private readonly Dictionary<string, HashSet<string>> ships = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Proposition>.Builder made = ImmutableArray.CreateBuilder<Proposition>();

    private PropositionBuilder(CaseEvidence evidence, Hypothesis hypothesis, string transfer)
    {
        (this.evidence, this.hypothesis, this.transfer) = (evidence, hypothesis, transfer);
        rules = new(hypothesis);
    }

    /// <summary>The propositions of a transfer, in the order of the form.</summary>
    public static ImmutableArray<Proposition> Build(
        CaseEvidence evidence, Hypothesis hypothesis, string transfer, ImmutableArray<Leg> legs, ImmutableArray<StatedQuantity> quantities)
    {
        var builder = new PropositionBuilder(evidence, hypothesis, transfer);
        if (hypothesis.ReturnOf is not null)
        {
            builder.Consideration();
        }
        else
        {
            builder.Movement();
        }
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leg in legs)
        {
            builder.OfLeg(leg, isFirst: !reached.Contains(leg.From));
            reached.Add(leg.To);
        }
        if (hypothesis.ReturnOf is null) builder.Contents();
        builder.Amounts(quantities);
        if (hypothesis.ReturnOf is null)
        {
            builder.Completion();
            builder.Intent();
        }
        builder.Breach();
        return builder.made.ToImmutable();
    }

    private void Movement() => Add("moved", PropositionKind.Moved, rules.Days,
        Movements().Where(c => !ClaimKinds.QuestionsContentsOnly(c.Claim)).Select(c => rules.OfClaim(c)),
        hypothesis.Observations.Select(o => BearingRules.OfObservation(o, o.Kind is ObservationKind.Voyage or ObservationKind.Aggregate)));

    private void Consideration()
    {
        var sought = hypothesis.Claims.Where(c => c.Claim.Predicate == Predicate.Seek);
        Add("sought", PropositionKind.Sought, null, sought.Select(BearingRules.OfWish), []);
        Add("promised", PropositionKind.Promised, null,
            hypothesis.Claims.Where(c => c.Claim.Stance == Stance.Pledge).Select(c => new Bearing(c.Claim.Id, BearingSide.For, BearingScope.Direct)), []);
        Add("given", PropositionKind.Given, rules.Days, Movements().Select(c => rules.OfClaim(c)),
            hypothesis.Observations.Select(o => BearingRules.OfObservation(o, o.Kind is ObservationKind.Voyage or ObservationKind.Aggregate)));
    }

    private void OfLeg(Leg leg, bool isFirst)
    {
        var claims = leg.Claims.Select(evidence.Claim).OfType<CaseClaim>().ToList();
        var seen = leg.Observations.Select(evidence.Observation).OfType<Observation>().ToList();
        var days = BearingRules.Union(leg.Windows.Select(w => w.Days));
        if (isFirst)
        {
            AddOfLeg("loaded", PropositionKind.LoadedAt, leg, leg.From, null, days, claims.Where(c => Has(c, PlaceRole.Origin, leg.From)),
                seen.Where(o => IsAt(o, leg.From) || Leaves(o, leg.From)), o => Leaves(o, leg.From) && o.Kind == ObservationKind.Voyage || Shows(o, VisibleKind.ClosedContainers));
        }
        AddOfLeg("carried", PropositionKind.CarriedOnward, leg, null, null, days, claims, seen, o => o.Kind is ObservationKind.Voyage or ObservationKind.Aggregate, c => Tells(c, leg));
        var named = claims.SelectMany(c => ShipsIn(c).Select(ship => (ship, c))).ToLookup(x => x.ship, x => x.c, StringComparer.Ordinal);
        var sighted = seen.SelectMany(o => o.Vessels.Select(VesselKey).Distinct(StringComparer.Ordinal).Select(ship => (ship, o))).ToLookup(x => x.ship, x => x.o, StringComparer.Ordinal);
        foreach (var carrier in leg.Carriers)
        {
            AddOfLeg("by." + carrier, PropositionKind.CarriedBy, leg, null, carrier, days, named[carrier], sighted[carrier], o => o.Kind == ObservationKind.Voyage);
        }
        AddOfLeg("reached", PropositionKind.DischargedAt, leg, leg.To, null, days, claims.Where(c => Has(c, PlaceRole.Destination, leg.To) || Has(c, PlaceRole.Via, leg.To)),
            seen.Where(o => IsAt(o, leg.To) || Enters(o, leg.To)),
            o => Enters(o, leg.To) && o.Kind == ObservationKind.Voyage || Shows(o, VisibleKind.ClosedContainers));
    }

    // What was inside: only claims that name a load speak of it, and only what a sensor can see of a load moves it.
    private void Contents()
    {
        var speak = Movements().Where(c => ClaimKinds.NamesContents(c.Claim) || ClaimKinds.QuestionsContentsOnly(c.Claim)
            || ClaimKinds.SideOf(c.Claim) is BearingSide.Against or BearingSide.Questions);
        Add("contents", PropositionKind.Contents, rules.Days, speak.Select(c => rules.OfClaim(c)),
            hypothesis.Observations.Where(o => o.Kind != ObservationKind.Aggregate && o.Visible.Length > 0).Select(BearingRules.OnContents));
    }

    /// <summary>
    /// One proposition for each unit: "at least the number most often stated" (of equals the highest, which the lower follow from). Every number at or above it speaks for
    /// it, lower ones stand beside it.
    /// </summary>
    private void Amounts(ImmutableArray<StatedQuantity> quantities)
    {
        var ofUnit = quantities.ToLookup(q => q.Value.Unit, StringComparer.Ordinal);
        foreach (var unit in quantities.Where(q => q.Basis != QuantityBasis.Capacity && IsOfGoods(q.Value.Unit)).GroupBy(q => q.Value.Unit, StringComparer.Ordinal))
        {
            var stated = unit.Where(q => q.Value.Min is > 0 && q.Items.Any(i => evidence.Claim(i) is not null)).ToList();
            if (stated.Count == 0) stated = [.. unit.Where(q => q.Value.Min is > 0)];
            if (stated.Count == 0) continue;
            var least = stated.GroupBy(q => q.Value.Min!.Value).OrderByDescending(g => g.Sum(q => q.Items.Length), Comparer<int>.Default).ThenByDescending(g => g.Key, Comparer<decimal>.Default).First().Key;
            var all = ofUnit[unit.Key].ToList();
            var claims = all.SelectMany(q => q.Items.Select(evidence.Claim).OfType<CaseClaim>().Select(c => Bears(rules.OfClaim(c), q, least)));
            var denials = Movements().Where(c => ClaimKinds.SideOf(c.Claim) is BearingSide.Against or BearingSide.Questions && !ClaimKinds.QuestionsContentsOnly(c.Claim)).Select(c => rules.OfClaim(c));
            var seen = all.SelectMany(q => q.Items.Select(evidence.Observation).OfType<Observation>().Select(o => Bears(BearingRules.OfObservation(o, isDirect: true), q, least)));
            Add("quantity." + unit.Key.Replace(' ', '-'), PropositionKind.Quantity, rules.Days, claims.Concat(denials), seen, new(least, null, unit.Key, true));
        }

        static Bearing Bears(Bearing bearing, StatedQuantity stated, decimal least)
        {
            if (bearing.Side != BearingSide.For) return bearing;
            if (stated.Basis == QuantityBasis.Capacity) return bearing with { Side = BearingSide.Beside, Scope = BearingScope.Indirect };
            return (stated.Value.Min ?? 0) >= least ? bearing : bearing with { Side = BearingSide.Beside, Scope = BearingScope.Indirect };
        }
    }

    // Rates, and counts of what carried or of who came, are kept with the transfer's numbers and are no amount of goods.
    private static bool IsOfGoods(string unit) => !unit.Contains(" per ", StringComparison.Ordinal) && unit is not ("visit" or "loading" or "person" or "vessel" or "country" or "fraction" or "percent");

    private void Completion()
    {
        // Somebody confirms it, or says that goods arrived.
        var claims = Movements().Where(c => c.Claim.Stance == Stance.Confirm || c.Claim.Predicate is Predicate.Arrive or Predicate.Receive
            || ClaimKinds.SideOf(c.Claim) == BearingSide.Against);
        Add("completed", PropositionKind.Completion, rules.Days, claims.Select(c => rules.OfClaim(c, isDirect: c.Claim.Stance is Stance.Confirm or Stance.Deny)), [], isNeeded: claims.Any(c => ClaimKinds.SideOf(c.Claim) == BearingSide.For));
    }

    private void Intent()
    {
        var claims = hypothesis.Claims.Where(c => c.Claim.Predicate == Predicate.Seek || (ClaimKinds.IsMovement(c.Claim.Predicate) && c.Claim.Stance == Stance.Pledge)).ToList();
        Add("intended", PropositionKind.Intent, null, claims.Select(c => c.Claim.Stance == Stance.Pledge ? new(c.Claim.Id, BearingSide.For, BearingScope.Direct) : BearingRules.OfWish(c)), []);
    }

    // What is said of law is testimony and politics, never evidence of breach.
    private void Breach() => Add("breach", PropositionKind.Breach, null,
        hypothesis.Claims.Where(c => c.Claim.Predicate == Predicate.Violate)
            .Select(c => new Bearing(c.Claim.Id, ClaimKinds.SideOf(c.Claim) is BearingSide.Against ? BearingSide.Against : BearingSide.Political, BearingScope.Direct)), []);

    private IEnumerable<CaseClaim> Movements() => hypothesis.Claims.Where(c => ClaimKinds.IsMovement(c.Claim.Predicate) && c.Claim.Stance != Stance.Pledge);

    private void AddOfLeg(
        string name, PropositionKind kind, Leg leg, string? site, string? vessel, DayInterval? days, IEnumerable<CaseClaim> claims, IEnumerable<Observation> seen, Func<Observation, bool> isDirect,
        Func<CaseClaim, bool>? says = null) =>
        Add($"{leg.Id}.{name}", kind, days, claims.Select(c => rules.OfClaim(c, says?.Invoke(c) ?? true)), seen.Select(o => BearingRules.OfObservation(o, isDirect(o))), leg: leg.Id, site: site, vessel: vessel, isWholeId: true,
            isNeeded: true);

    private void Add(
        string name, PropositionKind kind, DayInterval? days, IEnumerable<Bearing> claims, IEnumerable<Bearing> observations, QuantityInterval? quantity = null,
        string? leg = null, string? site = null, string? vessel = null, bool isWholeId = false, bool? isNeeded = null)
    {
        var proposition = new Proposition
        {
            Id = isWholeId ? name : $"{transfer}.{name}",
            Transfer = transfer,
            Leg = leg,
            Kind = kind,
            Site = site,
            Vessel = vessel,
            Quantity = quantity,
            Days = days,
            Claims = [.. claims.Distinct().OrderBy(b => b.Item, StringComparer.Ordinal)],
            Observations = [.. observations.Distinct().OrderBy(b => b.Item, StringComparer.Ordinal)],
        };
        if (isNeeded ?? !(proposition.Claims.IsEmpty && proposition.Observations.IsEmpty)) made.Add(proposition);
    }

    private bool Has(CaseClaim claim, PlaceRole role, string site) => claim.Claim.Places.Any(p => p.Role == role && IsAt(p, site));

    /// <summary>True when the words tell this way, from one end to the other; false when they name one end of it.</summary>
    private bool Tells(CaseClaim claim, Leg leg)
    {
        var (stops, start, end) = (claim.Claim.Places, -1, -1);
        for (var i = 0; i < stops.Length; i++)
        {
            if (stops[i].Role is PlaceRole.Origin or PlaceRole.Via && start < 0 && IsAt(stops[i], leg.From)) start = i;
            if (stops[i].Role is PlaceRole.Destination or PlaceRole.Via && IsAt(stops[i], leg.To)) end = i;
        }
        // Stops between stand in the order of the way; origins and destinations may stand anywhere.
        return start >= 0 && end >= 0 && (stops[start].Role == PlaceRole.Origin || stops[end].Role == PlaceRole.Destination || start < end);
    }

    private bool IsAt(ClaimPlace place, string site) => Same(place.Site ?? place.Name, site);

    private HashSet<string> ShipsIn(CaseClaim claim)
    {
        if (ships.TryGetValue(claim.Claim.Id, out var known)) return known;
        var named = claim.Row is null && evidence.ReadingOf(claim.Evidence) is { } reading
            ? reading.Entities.Where(e => e.Span.Start >= claim.Claim.Span.Start && e.Span.End <= claim.Claim.Span.End).Select(e => VesselKey(e.Canonical)) : [];
        return ships[claim.Claim.Id] = named.ToHashSet(StringComparer.Ordinal);
    }

    private string VesselKey(string idOrName) => evidence.Vessel(idOrName)?.Id ?? idOrName;

    private bool IsAt(Observation observation, string site) => observation.Site is { } at && Same(at, site);

    private bool Leaves(Observation observation, string site) => observation.From.Any(f => Same(f, site));

    private bool Enters(Observation observation, string site) => observation.To.Any(t => Same(t, site));

    private bool Same(string idOrName, string site) => string.Equals(evidence.Sites.Find(idOrName)?.Id ?? idOrName, site, StringComparison.Ordinal);

    private static bool Shows(Observation observation, VisibleKind kind) => observation.Visible.Any(v => v.Kind == kind);
}
