using NodaTime.Text;

namespace Waybill.Readers.Yaml;

/// <summary>Dates and moments as a person writes them in a YAML file (ISO 8601, RFC 3339).</summary>
internal static class DayOrInstant
{
    /// <summary>What <see cref="Day"/> takes, for a sentence.</summary>
    public const string ExpectedDay = "a day as 2023-10-26";

    /// <summary>What <see cref="Moment"/> takes, for a sentence.</summary>
    public const string ExpectedMoment = "a day as 2023-10-26 or a moment as 2023-10-26T08:30:00+07:00";

    private static readonly OffsetDateTimePattern Rfc3339 = OffsetDateTimePattern.Rfc3339;
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    /// <summary>
    /// A day of the proleptic Gregorian calendar; of a moment with its offset, the day at that offset (the day the outlet
    /// would print). Null when the text is no such thing or the day does not exist.
    /// </summary>
    public static LocalDate? Day(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value : Offset(text)?.Date;
    }

    /// <summary>A moment; a day alone means its beginning in UTC. Null when the text is no such thing.</summary>
    public static Instant? Moment(string text)
    {
        var day = LocalDatePattern.Iso.Parse(text);
        return day.Success ? day.Value.AtMidnight().InUtc().ToInstant() : Offset(text)?.ToInstant();
    }

    private static OffsetDateTime? Offset(string text)
    {
        var full = Rfc3339.Parse(text);
        if (full.Success) return full.Value;
        var short_ = Minutes.Parse(text);
        return short_.Success ? short_.Value : null;
    }
}
