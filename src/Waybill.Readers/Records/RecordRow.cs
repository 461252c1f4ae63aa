using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// One row of a file of records, or a map within a row. It gives values as what they must be; what they are not is a problem with its place, and
/// counts as not given. It remembers which fields were asked for, so that the others can be told.
/// </summary>
internal sealed class RecordRow(YamlMap map, RecordLog log, string id)
{
    /// <summary>Longest text kept of one value, in UTF-16 units: a page. Longer ones are no value of a record.</summary>
    private const int LongestText = 20_000;

    /// <summary>
    /// Most values read of one field. The longest list we know of a record has some thirty; what a row joins grows with the product of its lists, so
    /// that a few thousand values would make millions of legs.
    /// </summary>
    public const int MostValues = 200;

    /// <summary>Most pairs that two fields of one row may join, as sites of <c>from</c> and <c>to</c>: beyond, the row tells no one way.</summary>
    public const int MostPairs = 100;

    /// <summary>The field that holds the identifier.</summary>
    public const string IdField = nameof(id);

    private readonly Dictionary<string, (int Line, YamlValue Value)> values = map.Entries.ToDictionary(e => e.Key, e => (e.Line, e.Value), StringComparer.Ordinal);
    private readonly HashSet<string> cut = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal) { IdField };

    /// <summary>Identifier of the row in its file.</summary>
    public string Id => id;

    public RecordLog Log => log;

    /// <summary>Fields that nobody asked for, in their order.</summary>
    public IEnumerable<(string Key, int Line)> Others => map.Entries.Where(e => !asked.Contains(e.Key)).Select(e => (e.Key, e.Line));

    /// <summary>Counts the fields that nobody asked for: they are kept, and not read.</summary>
    public void TellOthers()
    {
        foreach (var (key, line) in Others) log.NotRead(key, asked, log.Place(line, id));
    }

    /// <summary>True when the field stands there, even as null.</summary>
    public bool Has(string key)
    {
        asked.Add(key);
        return values.ContainsKey(key);
    }

    /// <summary>The value; null when there is none, or it is null.</summary>
    public YamlValue? Value(string key)
    {
        asked.Add(key);
        return values.TryGetValue(key, out var found) && found.Value is not YamlText { IsNull: true } ? found.Value : null;
    }

    /// <summary>One text; null when there is none.</summary>
    public string? Text(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlText text:
                return Clean(key, text);
            case var other:
                Wrong(key, $"is a {other.Kind}", null, "one text");
                return null;
        }
    }

    /// <summary>A text or a list of at most <see cref="MostValues"/> texts; empty when there is none. What in a list is no text, or beyond, is a problem.</summary>
    public ImmutableArray<string> Texts(string key)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlText text:
                return Clean(key, text) is { } one ? [one] : [];
            case YamlList list:
                var texts = ImmutableArray.CreateBuilder<string>();
                foreach (var item in Most(key, list.Items))
                {
                    if (item is YamlText { IsNull: true }) continue;
                    if (item is not YamlText of) Wrong(key, $"holds a {item.Kind}", null, "a list of texts");
                    else if (Clean(key, of) is { } clean) texts.Add(clean);
                }
                return texts.ToImmutable();
            default:
                Wrong(key, "is a map", null, "a text or a list of texts");
                return [];
        }
    }

    /// <summary>A number that is not negative; null when there is none.</summary>
    public decimal? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (!TryNumber(text, out var number)) Wrong(key, "is no number", text, "a number as 1000 or 2.5");
        else if (number < 0) Wrong(key, "is negative", text, "a number from 0");
        else return number;
        return null;
    }

    /// <summary>Yes or no; null when there is neither.</summary>
    public bool? Flag(string key)
    {
        if (Text(key) is not { } text) return null;
        switch (text.ToLowerInvariant())
        {
            case "true" or "yes" or "1":
                return true;
            case "false" or "no" or "0":
                return false;
            default:
                Wrong(key, "is neither true nor false", text, "true or false");
                return null;
        }
    }

    /// <summary>A day that exists; null when there is none.</summary>
    public LocalDate? Day(string key)
    {
        if (Text(key) is not { } text) return null;
        if (DayOrInstant.Day(text) is { } day) return day;
        Wrong(key, "is no day that exists", text, DayOrInstant.ExpectedDay);
        return null;
    }

    /// <summary>A map within the row; null when there is none.</summary>
    public RecordRow? Map(string key)
    {
        switch (Value(key))
        {
            case null:
                return null;
            case YamlMap inner:
                return new(inner, log, id);
            case var other:
                Wrong(key, $"is a {other.Kind}", (other as YamlText)?.Text, "a map of names and values");
                return null;
        }
    }

    /// <summary>Maps in a list of at most <see cref="MostValues"/>, or one map; texts among them are given as they stand.</summary>
    public IEnumerable<(RecordRow? Row, string? Text)> Items(string key)
    {
        var items = Value(key) switch { null => [], YamlList list => list.Items, var one => [one] };
        foreach (var item in Most(key, items))
        {
            if (item is YamlMap inner) yield return (new(inner, log, id), null);
            else if (item is YamlText { IsNull: false } text) yield return (null, Clean(key, text));
            else if (item is YamlList) Wrong(key, "holds a list in a list", null, "maps or texts");
        }
    }

    /// <summary>The sites that a row goes from and to; none where they join more than <see cref="MostPairs"/>, which is a problem.</summary>
    public (ImmutableArray<string> From, ImmutableArray<string> To) Way()
    {
        var (from, to) = (Texts("from"), Texts("to"));
        if ((long)from.Length * to.Length <= MostPairs) return (from, to);
        log.Add(ProblemCodes.RecordsTooMany, "from and to are too many to be ends of one way; neither is read", Place("from"),
            string.Create(CultureInfo.InvariantCulture, $"{from.Length} × {to.Length}"), string.Create(CultureInfo.InvariantCulture, $"at most {MostPairs} pairs"), "Give each way a row of its own");
        return ([], []);
    }

    /// <summary>Tells a value that cannot be used; it counts as not given.</summary>
    public void Wrong(string key, string message, string? found, string? expected) =>
        log.Add(ProblemCodes.RecordValue, $"{key} {message}", Place(key), found, expected);

    /// <summary>Place of a field, or of the row where it does not stand there.</summary>
    public string Place(string? key = null) => log.Place(key is not null && values.TryGetValue(key, out var at) ? at.Line : map.Line, id);

    /// <summary>Reads a number as files hold them: digits, a point, no spaces and no commas.</summary>
    public static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private IEnumerable<YamlValue> Most(string key, IReadOnlyList<YamlValue> items)
    {
        if (items.Count <= MostValues) return items;
        if (cut.Add(key))
        {
            log.Add(ProblemCodes.RecordsTooMany, string.Create(CultureInfo.InvariantCulture, $"{items.Count - MostValues:N0} values of {key} beyond the first {MostValues:N0} were not read"), Place(key),
                string.Create(CultureInfo.InvariantCulture, $"{items.Count:N0} values"), string.Create(CultureInfo.InvariantCulture, $"at most {MostValues:N0} values in one field"), "Spread them over several rows");
        }
        return items.Take(MostValues);
    }

    private string? Clean(string key, YamlText text)
    {
        var clean = text.Text.Trim();
        if (clean.Length == 0) return null;
        if (clean.Length <= LongestText) return clean;
        Wrong(key, "is longer than a page", clean, string.Create(CultureInfo.InvariantCulture, $"at most {LongestText:N0} characters"));
        return null;
    }
}
