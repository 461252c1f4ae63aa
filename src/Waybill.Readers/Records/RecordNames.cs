using System.Collections.Immutable;
using Waybill.Core.Text;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>Names of sites, sources and ships as files hold them: by language, several beside a slash, with remarks in parentheses.</summary>
internal static class RecordNames
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    /// <summary>Names by language out of the map <c>names</c> (a text or list has no language), in the order of the file.</summary>
    public static IReadOnlyList<(string Language, string Name)> ByLanguage(RecordRow row)
    {
        if (row.Value("names") is not YamlMap map) return [.. row.Texts("names").SelectMany(Split).Select(n => (Words.Undetermined, n))];
        var names = row.Map("names")!;
        return [.. map.Entries.SelectMany(e => names.Texts(e.Key).SelectMany(Split).Select(n => (e.Key.ToLowerInvariant(), n)))];
    }

    /// <summary>Names in a field, remarks in parentheses at the end taken off ("Nagin (machine-translation)").</summary>
    public static IEnumerable<string> Bare(RecordRow row, string key) => row.Texts(key).SelectMany(Split).Select(WithoutRemark).Where(n => n.Length > 0);

    /// <summary>A name without the remark in parentheses behind it.</summary>
    public static string WithoutRemark(string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && name.EndsWith(')') ? name[..open].TrimEnd() : name;
    }

    /// <summary>The name shown: the first in the language that names are shown in, else the first, else the identifier.</summary>
    public static string Shown(IReadOnlyList<(string Language, string Name)> names, string id) =>
        names.Where(n => n.Language == Words.Shown).Concat(names).Select(n => n.Name).FirstOrDefault() ?? id;

    /// <summary>Each name once, by its folded form; the first stays.</summary>
    public static ImmutableArray<string> Once(IEnumerable<string> names) => [.. names.DistinctBy(NameForms.Fold, StringComparer.Ordinal)];

    // "북한 / 조선민주주의인민공화국" are two names; "KBS/MBC" may be one.
    private static IEnumerable<string> Split(string names) => names.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
