using Waybill.Core;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>Numbers of records as intervals with units.</summary>
internal static class RecordNumbers
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    /// <summary>
    /// The number of a field: a plain number, or a map of <c>value</c>, <c>min</c>, <c>max</c>, <c>approx</c>, <c>qualifier</c> and <c>unit</c>.
    /// Null when there is none.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="key">Field.</param>
    /// <param name="unit">Unit where the field names none.</param>
    /// <param name="qualifier">Words beside a plain number, as "about".</param>
    public static QuantityInterval? Read(RecordRow row, string key, string unit, string? qualifier = null)
    {
        if (row.Value(key) is YamlMap) return ReadMap(row.Map(key)!, key, unit);
        return row.Number(key) is { } number ? Qualified(row, key, number, qualifier, unit) : null;
    }

    /// <summary>The number in a map of its own; null when it holds none.</summary>
    public static QuantityInterval? ReadMap(RecordRow map, string key, string unit)
    {
        var of = map.Text("unit") is { } named ? UnitOf(named) : unit;
        var qualifier = map.Text("qualifier");
        if (map.Number("value") is { } value) return Qualified(map, key, value, qualifier, of);
        if (map.Number("approx") is { } about) return new(about, about, of, true);
        var (min, max) = (map.Number("min"), map.Number("max"));
        if (min is null && max is null) return null;
        if (min > max)
        {
            map.Wrong("max", "is less than min", map.Text("max"), "a number from min upwards");
            max = null;
        }
        return new(min, max, of, false);
    }

    /// <summary>A range written as a list of two numbers; null when there is none.</summary>
    public static (decimal Min, decimal Max)? Range(RecordRow row, string key)
    {
        if (row.Value(key) is null) return null;
        var ends = row.Texts(key);
        if (ends.Length == 2 && RecordRow.TryNumber(ends[0], out var min) && RecordRow.TryNumber(ends[1], out var max) && min >= 0 && max >= min) return (min, max);
        row.Wrong(key, "is no range", string.Join(", ", ends), "a list of two numbers, the lesser first");
        return null;
    }

    /// <summary>
    /// The unit that words count in: the last unit noun before a break ("152mm rounds" are rounds, "containers in one load" containers), a rate
    /// with its period; the words themselves where no unit is known.
    /// </summary>
    public static string UnitOf(string words)
    {
        var end = words.Length;
        var rate = Words.Rates.In(words).Select(r => ((string Per, int Start)?)(r.Meaning, r.Start)).FirstOrDefault();
        if (rate is { } at) end = at.Start;
        var units = Words.Units.In(words).Where(u => u.Start < end).ToList();
        foreach (var (_, start, _) in Words.UnitBreaks.In(words))
        {
            if (start >= end || !units.Exists(u => u.Start < start)) continue;
            end = start;
            break;
        }
        var unit = units.LastOrDefault(u => u.Start < end).Meaning ?? words[..end].Trim().ToLowerInvariant();
        return rate is { } rated ? $"{unit} per {rated.Per}" : unit;
    }

    /// <summary>A number with the words beside it; words that say nothing of it are a problem, and the number stands alone.</summary>
    private static QuantityInterval Qualified(RecordRow row, string key, decimal number, string? qualifier, string unit)
    {
        if (qualifier is null) return new(number, number, unit, false);
        switch (Words.Qualifiers.In(qualifier).FirstOrDefault().Meaning)
        {
            case "about":
                return new(number, number, unit, true);
            case "at-least":
                return new(number, null, unit, true);
            case "at-most":
                return new(null, number, unit, true);
            case "exact":
                return new(number, number, unit, false);
            default:
                row.Wrong(key, "has a qualifier that is not known", qualifier, "about, more than, up to or exactly");
                return new(number, number, unit, true);
        }
    }
}
