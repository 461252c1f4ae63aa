using NodaTime.Text;
using Waybill.Core;
using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>Whether an act, as dated by the evidence, falls in the days in which a provision was in force.</summary>
internal static class TimeTest
{
    /// <summary>The element, and the interval of force that it was tested against.</summary>
    public static (LawElement Element, ForceInterval Interval) Of(Provision provision, LawCase transfer)
    {
        var last = provision.InForce[^1];
        if (transfer.Windows.IsEmpty) return (Element(ElementState.Unknown, "Nobody dates the act."), last);
        foreach (var interval in provision.InForce)
        {
            var within = transfer.Windows.Where(w => Within(w, interval.From, interval.Until) == ElementState.AppearsMet).ToArray();
            if (within.Length == 0) continue;
            var days = $"{Words(within[0])} {(within.Length == transfer.Windows.Length ? "is" : "is one of the days given, and")} within its force ({Force(interval)})";
            return interval.Disputed is { } dispute
                ? (Element(ElementState.Unknown, $"{days}; its force then is disputed: {dispute}."), interval)
                : (Element(ElementState.AppearsMet, $"{days}."), interval);
        }
        foreach (var interval in provision.InForce)
        {
            if (transfer.Windows.Any(w => Within(w, interval.From, interval.Until) == ElementState.Unknown))
            {
                return (Element(ElementState.Unknown, $"The days given ({Words(transfer.Windows[0])}) may lie outside its force ({Force(interval)})."), interval);
            }
        }
        var replaced = provision.SupersededBy is { } by ? $"; replaced by {ProvisionBook.Get(by).Citation}" : "";
        return (Element(ElementState.NotMet, $"The days given ({Words(transfer.Windows[0])}) lie outside its force ({Force(last)}{replaced})."), last);
    }

    /// <summary>Whether days lie wholly in an interval of force, wholly outside, or cannot be told. An open end may be anything.</summary>
    public static ElementState Within(DayInterval days, LocalDate from, LocalDate? until)
    {
        if (days.End < from || (until is { } end && days.Start >= end)) return ElementState.NotMet;
        if (days.Start >= from && (until is null || days.End < until)) return ElementState.AppearsMet;
        return ElementState.Unknown;
    }

    private static string Words(DayInterval days) => (days.Start, days.End) switch
    {
        ({ } start, { } end) when start == end => Iso(start),
        ({ } start, { } end) => $"{Iso(start)} to {Iso(end)}",
        ({ } start, null) => $"since {Iso(start)}",
        (null, { } end) => $"until {Iso(end)}",
        (null, null) => "no day",
    };

    private static string Force(ForceInterval interval) =>
        interval.Until is { } until ? $"from {Iso(interval.From)} until {Iso(until)}" : $"from {Iso(interval.From)}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static LawElement Element(ElementState state, string why) => new(LawElementNames.Time, state, why);
}
