using System.Globalization;
using NodaTime.Text;
using Waybill.Core;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>Values as a person reads them in one language: quantities, days, goods, shares, decibans.</summary>
public sealed class ValueText(Messages text)
{
    /// <summary>A goods class; one without a word is shown by its identifier.</summary>
    public string Goods(string name) => text.Has("Goods." + name) ? text["Goods." + name] : name.Replace('-', ' ');

    /// <summary>An interval with its unit.</summary>
    public string Quantity(QuantityInterval quantity)
    {
        var number = (quantity.Min, quantity.Max) switch
        {
            ({ } min, { } max) when min == max => text.Number(min),
            ({ } min, { } max) => text.Format("Quantity.Between", text.Number(min), text.Number(max)),
            ({ } min, null) => text.Format("Quantity.AtLeast", text.Number(min)),
            (null, { } max) => text.Format("Quantity.AtMost", text.Number(max)),
            _ => "?",
        };
        var bounded = quantity is { Min: not null, Max: not null };
        return (quantity.Approximate && bounded ? text.Format("Quantity.About", number) : number) + " " + Unit(quantity);
    }

    /// <summary>An uncertain time.</summary>
    public string Days(DayInterval days) => (days.Start, days.End) switch
    {
        ({ } start, { } end) when start == end => Day(start),
        ({ } start, { } end) => $"{Day(start)} … {Day(end)}",
        ({ } start, null) => text.Format("Card.From", Day(start)),
        (null, { } end) => text.Format("Card.Until", Day(end)),
        _ => "?",
    };

    /// <summary>A day.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>The word for a mode of transport.</summary>
    public string Mode(TransportMode mode) => text["Mode." + mode];

    /// <summary>A probability range in per cent, as <c>57–80 %</c>; whole numbers, since more would be false precision.</summary>
    public string Range(double low, double high)
    {
        var (from, to) = (Percent(low), Percent(high));
        return from == to ? from + "\u00A0%" : from + "–" + to + "\u00A0%";
    }

    /// <summary>A probability in per cent with one decimal at most, as a reader needs who redoes a sum.</summary>
    public string Share(double share) => text.Number(decimal.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero)) + "\u00A0%";

    /// <summary>A plain number with at most two decimals.</summary>
    public string Plain(double value) => text.Number(decimal.Round((decimal)value, 2, MidpointRounding.AwayFromZero));

    /// <summary>Decibans with their sign and <paramref name="decimals"/> decimals, trailing zeros kept.</summary>
    public string Decibans(double value, int decimals = 1)
    {
        var rounded = decimal.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
        var plain = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (rounded < 0 ? "−" : rounded > 0 ? "+" : "") + plain.Replace(".", text["Number.Point"], StringComparison.Ordinal);
    }

    private string Unit(QuantityInterval quantity)
    {
        // A rate ("visit per month") is named by what it counts.
        var parts = quantity.Unit.Split(" per ", 2);
        var key = $"Unit.{parts[0]}." + (quantity is { Min: 1, Max: 1 } ? "one" : "other");
        var unit = text.Has(key) ? text[key] : parts[0];
        return parts.Length == 1 ? unit : unit + " per " + parts[1];
    }

    private string Percent(double share) => text.Number(decimal.Round((decimal)share * 100, 0, MidpointRounding.AwayFromZero));
}
