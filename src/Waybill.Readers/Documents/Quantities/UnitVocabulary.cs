using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>The units that quantities may have, with their classes: <c>Vocabulary/units.yaml</c>.</summary>
internal static class UnitVocabulary
{
    private static readonly Dictionary<string, UnitClass> Classes = Load();

    /// <summary>The class of a unit.</summary>
    /// <exception cref="InvalidOperationException">A language names a unit that the vocabulary lacks.</exception>
    public static UnitClass ClassOf(string unit) => Classes.TryGetValue(unit, out var found)
        ? found
        : throw new InvalidOperationException($"The unit {unit} stands in no class of Vocabulary/units.yaml.");

    /// <summary>True when the vocabulary has the unit; nouns taken from a text as they stand are not in it.</summary>
    public static bool Contains(string unit) => Classes.ContainsKey(unit);

    private static Dictionary<string, UnitClass> Load()
    {
        var data = LanguageData.ReadVocabulary<Dictionary<string, List<string>>>("units");
        var classes = new Dictionary<string, UnitClass>(StringComparer.Ordinal);
        foreach (var (name, units) in data)
        {
            foreach (var unit in units) classes.TryAdd(unit, Parse(name));
        }
        return classes;
    }

    private static UnitClass Parse(string name) => name switch
    {
        "goods" => UnitClass.Goods,
        "conveyance" => UnitClass.Conveyance,
        "people" => UnitClass.People,
        "measure" => UnitClass.Measure,
        "money" => UnitClass.Money,
        "duration" => UnitClass.Duration,
        "event" => UnitClass.Event,
        "group" => UnitClass.Group,
        "text" => UnitClass.Text,
        "share" => UnitClass.Share,
        "times" => UnitClass.Times,
        "generic" => UnitClass.Generic,
        _ => throw new InvalidOperationException($"Vocabulary/units.yaml has an unknown class {name}."),
    };
}
