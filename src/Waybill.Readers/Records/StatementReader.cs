using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;

namespace Waybill.Readers.Records;

/// <summary>Reads the rows of a list <c>statements</c>: who said what, on what day, with which numbers (docs/formats/statements.md).</summary>
internal static class StatementReader
{
    /// <summary>Most parties on one side of a row: the largest group of states that acts together in what we know has some thirty.</summary>
    private const int MostParties = 32;

    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    /// <summary>The statement; null when nobody says anything in the row.</summary>
    public static Statement? Read(RecordRow row)
    {
        var (speaker, organs, content) = (row.Text("speaker"), row.Texts("org"), row.Text("content"));
        if ((speaker is null && organs.IsEmpty) || content is null)
        {
            row.Log.Skip(content is null ? "a statement without content" : "a statement without a speaker", row.Place(), expected: "speaker and content");
            return null;
        }
        var day = row.Day("date");
        if (day is null && row.Value("date") is null) row.Log.Add(ProblemCodes.RecordValue, "date is missing", row.Place(), expected: "the day it was said");
        var notes = new Notes().Add(row.Text("note"));
        var quantities = Quantities(row, notes).ToImmutableArray();
        return new()
        {
            Id = row.Log.Unique(row.Id),
            Evidence = row.Log.Evidence,
            Day = day,
            Speaker = speaker ?? organs[0],
            Organs = organs,
            Stance = Stance(row),
            Content = content,
            Quantities = quantities,
            From = Parties(row, "from"),
            To = Parties(row, "to"),
            Goods = row.Texts("goods"),
            Predicate = Predicate(row),
            About = About(row),
            Places = StatementPlaces.Of(row),
            Mode = StatementPlaces.ModeOf(row),
            ReliesOn = [.. row.Texts("relies_on").Select(row.Log.Unique)],
            Addresses = row.Texts("source"),
            Note = notes.Field(row, "date_note").Field(row, "conflict").Field(row, "source_note").Field(row, "corroborates").ToString(),
        };
    }

    // Several are joined by "; ", and every two of them make a pair.
    private static string? Parties(RecordRow row, string key)
    {
        if (row.Text(key) is not { } text) return null;
        if (text.Split("; ").Length <= MostParties) return RegistryNames.Party(text);
        row.Wrong(key, "names more parties than one row can mean", text, string.Create(CultureInfo.InvariantCulture, $"at most {MostParties} parties"));
        return null;
    }

    private static string Stance(RecordRow row)
    {
        if (row.Text("stance") is { } word)
        {
            if (Words.Stances.IsWhole(word, out var stance)) return stance!;
            row.Wrong("stance", "is none that is known; the row counts as context, and asserts nothing", word, Expected);
        }
        else row.Log.Add(ProblemCodes.RecordValue, "stance is missing; the row counts as context, and asserts nothing", row.Place(), expected: Expected);
        return "context";
    }

    private const string Expected = "alleges, assesses, confirms, denies, declines, admits, condemns, warns, sanctions or context";

    private static IEnumerable<StatementQuantity> Quantities(RecordRow row, Notes notes)
    {
        foreach (var (map, text) in row.Items("quantities"))
        {
            if (map is null)
            {
                notes.Add(text);
                continue;
            }
            var (item, window) = (map.Text("item") ?? map.Text("unit"), map.Text("window"));
            if (item is null)
            {
                map.Wrong("quantities", "counts nothing", null, "item: what is counted");
                continue;
            }
            var basis = Basis(map, out var basisWord);
            if (RecordNumbers.ReadMap(map, item, RecordNumbers.UnitOf(item)) is { } value) yield return new(item, value, basis, window);
            else if (map.Has("text")) notes.Add(map.Text("text") + (basisWord is null ? "" : $" ({basisWord})"), item);
            else map.Wrong("quantities", "has no number", item, "value, min, max, approx or text");
            notes.Field(map, "note", item);
            map.TellOthers();
        }
    }

    private static QuantityBasis Basis(RecordRow map, out string? word)
    {
        word = map.Text("basis");
        if (word is null) return QuantityBasis.Stated;
        if (EnumWords<QuantityBasis>.TryRead(word, out var basis)) return basis;
        map.Wrong("basis", "is none that is known; the number counts as stated", word, "stated, capacity or estimate");
        return QuantityBasis.Stated;
    }

    private static Predicate? Predicate(RecordRow row)
    {
        if (row.Text("predicate") is not { } word) return null;
        if (EnumWords<Predicate>.TryRead(word, out var predicate)) return predicate;
        row.Wrong("predicate", "is none that is known", word, string.Join(", ", EnumWords<Predicate>.All));
        return null;
    }

    private static DayInterval? About(RecordRow row)
    {
        if (row.Value("about") is null) return null;
        if (row.Value("about") is Yaml.YamlMap)
        {
            var (days, _) = RecordDays.Read(row.Map("about")!, "start", "end", null);
            return days.IsVague ? null : days;
        }
        if (row.Text("about") is not { } text) return null;
        if (RecordDays.Parse(text) is { } read) return read.Days;
        row.Wrong("about", "is no day or period that exists", text, RecordDays.Expected);
        return null;
    }
}
