using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Which came first, a dated movement or the first dated meeting of its two parties. The order is context: a text that says goods went after a meeting, or because of it, can
/// be held against it. No claim's record says "after", so the check calls nothing inconsistent.
/// </summary>
internal sealed class SequenceCheck : ICaseCheck
{
    /// <summary>Movements shown; the first ones tell the order.</summary>
    private const int MostLines = 6;

    /// <inheritdoc/>
    public string Id => "sequence";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        var meetings = evidence.Claims.Where(c => IsMeeting(c.Claim)).ToArray();
        return meetings.Length == 0 ? [] : transfers.Where(t => t.ReturnOf is null).Select(t => Run(evidence, t, meetings)).OfType<CheckResult>();
    }

    private CheckResult? Run(CaseEvidence evidence, Transfer transfer, CaseClaim[] dated)
    {
        var meetings = dated.Where(c => IsOf(c.Claim, transfer)).ToImmutableArray();
        var movements = Movements(evidence, transfer);
        if (meetings.Length == 0 || movements.Length == 0) return null;
        var meeting = First(meetings);
        var lines = movements.Take(MostLines).Select(m => Line(m, meeting)).ToImmutableArray();
        var before = movements.Where(m => Order(m.Days, meeting) < 0).ToArray();
        var told = before.Length > 0 || movements.All(m => Order(m.Days, meeting) > 0);
        var counted = Counts(evidence, transfer, meeting);
        var named = meetings.Where(m => m.Claim.Period!.Value.Days == meeting).ToArray();
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = transfer.Id,
            Claimed = $"movement from {transfer.Supplier} to {transfer.Recipient}, and their meeting of {Figures.Of(meeting)}",
            Verdict = told ? Verdict.Consistent : Verdict.NotTestable,
            Sentence = before.Length > 0
                ? $"The first dated movement ({Figures.Of(before[0].Days)}) is earlier than the meeting ({Figures.Of(meeting)}): words that put the transfers after it do not hold for that movement."
                : told ? $"No dated movement is earlier than the meeting ({Figures.Of(meeting)}); the first is of {Figures.Of(movements[0].Days)}."
                : $"The days of the movements and of the meeting ({Figures.Of(meeting)}) overlap, so their order cannot be told." + (counted.Length == 0 ? "" : $" {Figures.Count(counted.Length, "count")} of voyages {(counted.Length == 1 ? "begins" : "begin")} before it."),
            Formula = "last day of the movement < first day of the meeting, or the reverse",
            Lines = [.. lines, .. counted.Take(MostLines).Select(o => new CheckLine($"counted by {o.Observer}: {Figures.Of(o.Days)}", "begins before the meeting", Verdict.NotTestable, null))],
            Assumptions = ["Order in time is no proof of cause.", "Days are as coarse as they are stated; a movement that nobody dates or saw may be earlier still."],
            Items = [.. named.Select(m => m.Claim.Id).Concat(movements.SelectMany(m => m.Items)).Concat(counted.Select(o => o.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static CheckLine Line((DayInterval Days, ImmutableArray<string> Items, bool Observed) movement, DayInterval meeting)
    {
        var order = Order(movement.Days, meeting);
        return new(
            $"{(movement.Observed ? "seen" : "said")}: {Figures.Of(movement.Days)}",
            order switch { < 0 => "before the meeting", > 0 => "after the meeting", _ => "overlaps the days of the meeting" },
            order == 0 ? Verdict.NotTestable : Verdict.Consistent,
            order < 0 ? Figures.Count(Period.DaysBetween(movement.Days.End!.Value, meeting.Start!.Value), "day") : order > 0 ? Figures.Count(Period.DaysBetween(meeting.End!.Value, movement.Days.Start!.Value), "day") : null);
    }

    private static int Order(DayInterval movement, DayInterval meeting) => movement.End < meeting.Start ? -1 : movement.Start > meeting.End ? 1 : 0;

    // A count dates no voyage; that it begins before the meeting says that somebody counted voyages from then on.
    private static ImmutableArray<Observation> Counts(CaseEvidence evidence, Transfer transfer, DayInterval meeting) =>
    [
        .. transfer.Observations.Select(evidence.Observation).OfType<Observation>().Where(o => o is { Kind: ObservationKind.Aggregate, Quantities.Length: > 0, Days: { Start: not null } } && o.Days.Start < meeting.Start)
            .OrderBy(o => o.Days.Start!.Value, Comparer<LocalDate>.Default).ThenBy(o => o.Id, StringComparer.Ordinal),
    ];

    /// <summary>The earliest meeting; where another date lies within its days ("in September", "on the 13th"), the narrower.</summary>
    private static DayInterval First(ImmutableArray<CaseClaim> meetings)
    {
        var days = meetings.Select(m => m.Claim.Period!.Value.Days).Distinct().OrderBy(d => d.End!.Value, Comparer<LocalDate>.Default).ThenByDescending(d => d.Start!.Value).ToArray();
        return days[0];
    }

    private static ImmutableArray<(DayInterval Days, ImmutableArray<string> Items, bool Observed)> Movements(CaseEvidence evidence, Transfer transfer)
    {
        var windows = transfer.Legs.SelectMany(l => l.Windows).Where(w => w.Days is { Start: not null, End: not null } && !w.Inherited).Select(w => (w.Days, w.Items, w.Observed));
        var seen = transfer.Observations.Select(evidence.Observation).OfType<Observation>()
            .Where(o => o is { Kind: ObservationKind.Voyage or ObservationKind.RailSighting, Days: { Start: not null, End: not null } }).Select(o => (o.Days, ImmutableArray.Create(o.Id), true));
        return
        [
            .. windows.Concat(seen).GroupBy(m => (m.Days, m.Item3))
                .Select(g => (g.Key.Days, g.SelectMany(m => m.Item2).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray(), g.Key.Item2))
                .OrderBy(m => m.Days.End!.Value, Comparer<LocalDate>.Default).ThenBy(m => m.Days.Start!.Value).ThenBy(m => string.Join(',', m.Item2), StringComparer.Ordinal),
        ];
    }

    private static bool IsMeeting(Claim claim) =>
        claim is { Predicate: Predicate.Meet, Negated: false, From: not null, To: not null, Stance: Stance.Assert or Stance.Estimate or Stance.Confirm, Period: { Basis: PeriodBasis.Event, Days: { Start: not null, End: not null } } };

    private static bool IsOf(Claim meeting, Transfer transfer) => AreParties(meeting.From!, meeting.To!, transfer) || AreParties(meeting.To!, meeting.From!, transfer);

    private static bool AreParties(string one, string other, Transfer transfer) => Names(one, transfer.Supplier) && Names(other, transfer.Recipient);

    private static bool Names(string slot, string parties)
    {
        var sought = parties.Split("; ");
        return slot.Split("; ").Select(p => p.Split('/')[0]).Any(p => sought.Contains(p, StringComparer.Ordinal));
    }
}
