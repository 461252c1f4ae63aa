using System.Collections.Immutable;
using System.Globalization;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Observations;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Nothing is reported before it happened: the days of an event do not begin after the day on which it was said or published. One day is left for time zones. For a claim a later
/// day may be a plan, which its record does not tell; for a record of a sensor it cannot be.
/// </summary>
internal sealed class PublicationCheck : ICaseCheck
{
    /// <summary>Days by which two time zones can differ.</summary>
    private const int ZoneDays = 1;

    private const string Zone = "One day is allowed for the time zones of the event and of the outlet.";

    /// <inheritdoc/>
    public string Id => "publication";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        var claims = evidence.Claims.Where(c => c.Claim.Period is { Basis: PeriodBasis.Event, Days.Start: not null } && !LooksAhead(c.Claim) && Known(c) is not null).ToArray();
        var seen = evidence.Observations.Where(o => o.Published is not null && o.Days.Start is not null).ToArray();
        if (claims.Length + seen.Length == 0) yield break;
        var lines = claims.Select(Line).Concat(seen.Select(Line)).ToArray();
        var odd = lines.Where(l => l.Line.Verdict != Verdict.Consistent).ToArray();
        var verdict = odd.Length == 0 ? Verdict.Consistent : odd.Max(l => l.Line.Verdict);
        yield return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Claimed = $"{Figures.Count(lines.Length, "dated event")} with a day of publication",
            Verdict = verdict,
            Sentence = odd.Length == 0
                ? lines.Length == 1 ? "The event is dated no later than it was reported." : string.Create(CultureInfo.InvariantCulture, $"All {lines.Length} events are dated no later than they were reported.")
                : string.Create(CultureInfo.InvariantCulture, $"{odd.Length} of {lines.Length} {(odd.Length == 1 ? "is" : "are")} dated after the report: {(verdict == Verdict.Inconsistent ? "a sensor cannot show what is to come, so a date is wrong" : "a plan, or a wrong date")}."),
            Formula = "first day of the event ≤ day of the report + 1",
            Lines = LineList.Of([.. odd.Select(l => l.Line)]),
            Assumptions = [Zone],
            Items = [.. (odd.Length == 0 ? lines : odd).Select(l => l.Item).Order(StringComparer.Ordinal)],
        };
    }

    private static (string Item, CheckLine Line) Line(CaseClaim claim)
    {
        var late = Period.DaysBetween(Known(claim)!.Value, claim.Claim.Period!.Value.Days.Start!.Value);
        return (claim.Claim.Id, Line(claim.Claim.Id, claim.Claim.Period.Value.Days.Start!.Value, Known(claim)!.Value, late, Verdict.AmbiguousDefinition));
    }

    private static (string Item, CheckLine Line) Line(Observation seen) =>
        (seen.Id, Line(seen.Id, seen.Days.Start!.Value, seen.Published!.Value, Period.DaysBetween(seen.Published.Value, seen.Days.Start.Value), Verdict.Inconsistent));

    private static CheckLine Line(string item, LocalDate start, LocalDate known, int late, Verdict otherwise) => new(
        item, $"event {Figures.Of(start)}, reported {Figures.Of(known)}", late > ZoneDays ? otherwise : Verdict.Consistent, late > 0 ? $"{Figures.Count(late, "day")} later" : null);

    // What a document says was said on a day was known then; else the document's own day.
    private static LocalDate? Known(CaseClaim claim) => claim.Published ?? claim.Said;

    private static bool LooksAhead(Claim claim) => claim.Stance is Stance.Pledge or Stance.Request or Stance.Warn || claim.Predicate == Predicate.Seek;
}
