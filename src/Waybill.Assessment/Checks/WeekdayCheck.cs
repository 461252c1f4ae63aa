using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Documents;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// A weekday that a document writes beside a full date is that date's weekday in the proleptic Gregorian calendar. One day off is left open: the weekday may be
/// that of the speaker's time zone and the date that of the outlet's.
/// </summary>
internal sealed class WeekdayCheck : ICaseCheck
{
    private const string Zone = "The weekday and the date are those of one calendar and one time zone; a difference of one day can come from two zones.";

    /// <inheritdoc/>
    public string Id => "weekday";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        evidence.Readings.Select(r => (Reading: r, Weekdays: Known(evidence, r))).Where(x => x.Weekdays.Length > 0)
            .OrderBy(x => x.Reading.Evidence.Hex, StringComparer.Ordinal).Select(x => Result(x.Reading, x.Weekdays));

    // The rows of a file of statements are of many days: in a replay, what they say of later days was not said yet.
    private static ImmutableArray<WeekdayMention> Known(CaseEvidence evidence, EvidenceReading reading) =>
        reading.Nature == EvidenceNature.Records && evidence.Input.AsOf is { } day ? [.. reading.Weekdays.Where(w => w.Day <= day)] : reading.Weekdays;

    private CheckResult Result(EvidenceReading reading, ImmutableArray<WeekdayMention> weekdays)
    {
        var lines = weekdays.DistinctBy(w => (w.Day, w.Stated)).Select(Line).ToImmutableArray();
        var wrong = lines.Count(l => l.Verdict == Verdict.Inconsistent);
        var open = lines.Count(l => l.Verdict == Verdict.AmbiguousDefinition);
        var verdict = wrong > 0 ? Verdict.Inconsistent : open > 0 ? Verdict.AmbiguousDefinition : Verdict.Consistent;
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Claimed = string.Create(CultureInfo.InvariantCulture, $"{Figures.Count(lines.Length, "weekday")} beside a date in {reading.Name}"),
            Verdict = verdict,
            Sentence = verdict switch
            {
                Verdict.Consistent => lines.Length == 1 ? "The weekday is that of its date." : string.Create(CultureInfo.InvariantCulture, $"All {lines.Length} weekdays are those of their dates."),
                Verdict.AmbiguousDefinition => string.Create(CultureInfo.InvariantCulture, $"{open} of {Figures.Count(lines.Length, "weekday")} {(open == 1 ? "is" : "are")} one day off, which two time zones can explain."),
                _ => string.Create(CultureInfo.InvariantCulture, $"{wrong} of {Figures.Count(lines.Length, "weekday")} {(wrong == 1 ? "is" : "are")} not that of {(wrong == 1 ? "its date" : "their dates")}."),
            },
            Formula = "weekday(date) = weekday as written",
            Lines = LineList.Of(lines),
            Assumptions = verdict == Verdict.Consistent ? [] : [Zone],
            Items = [reading.Evidence.Hex],
        };
    }

    private static CheckLine Line(WeekdayMention mention)
    {
        var computed = mention.Day.DayOfWeek;
        var apart = Math.Abs((int)computed - (int)mention.Stated);
        var days = Math.Min(apart, 7 - apart);
        return new(
            LocalDatePattern.Iso.Format(mention.Day),
            string.Create(CultureInfo.InvariantCulture, $"written {mention.Stated}, computed {computed}"),
            days switch { 0 => Verdict.Consistent, 1 => Verdict.AmbiguousDefinition, _ => Verdict.Inconsistent },
            days == 0 ? null : Figures.Count(days, "day"));
    }
}
