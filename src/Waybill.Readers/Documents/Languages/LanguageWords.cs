using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Languages;

/// <summary>Scripts, words and letters by which languages are told apart.</summary>
internal sealed class LanguageWords
{
    private readonly (int First, int Last, string Script)[] ranges;
    private readonly FrozenDictionary<string, List<string>> languages;
    private readonly FrozenDictionary<string, string[]> words;
    private readonly FrozenDictionary<char, string[]> letters;

    public LanguageWords(Lists lists)
    {
        ranges = [.. lists.Scripts.SelectMany(s => s.Ranges.Select(r => (Hex(r, 0), Hex(r, 1), s.Name))).OrderBy(r => r.Item1, Comparer<int>.Default)];
        languages = lists.Scripts.ToFrozenDictionary(s => s.Name, s => s.Languages, StringComparer.Ordinal);
        Deciders = [.. lists.Scripts.Where(s => s.Decides is not null).Select(s => new Decider(s.Name, s.Decides!))];
        Renamed = lists.Renamed;
        words = Invert(lists.Languages.SelectMany(l => l.Value.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (NameForms.Fold(w), l.Key))))
            .ToFrozenDictionary(StringComparer.Ordinal);
        letters = Invert(lists.Languages.SelectMany(l => l.Value.Letters.Where(c => c != ' ').Select(c => (c.ToString(), l.Key))))
            .ToFrozenDictionary(p => p.Key[0], p => p.Value);
    }

    /// <summary>Scripts of which a tenth decides for a language, whatever else the text is written in.</summary>
    public IReadOnlyList<Decider> Deciders { get; }

    /// <summary>Withdrawn codes and those that replaced them.</summary>
    public IReadOnlyDictionary<string, string> Renamed { get; }

    public IReadOnlyList<string> LanguagesOf(string script) => languages[script];

    /// <summary>The script of a letter, or null when no language of ours is written in it.</summary>
    public string? ScriptOf(int codePoint)
    {
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < ranges[middle].First) high = middle - 1;
            else if (codePoint > ranges[middle].Last) low = middle + 1;
            else return ranges[middle].Script;
        }
        return null;
    }

    public void AddWord(string word, Dictionary<string, double> points)
    {
        if (words.TryGetValue(word, out var codes)) Add(codes, 1, points);
    }

    public void AddLetter(char letter, Dictionary<string, double> points)
    {
        if (letters.TryGetValue(letter, out var codes)) Add(codes, 0.7, points);
    }

    // A sign that k languages share is worth a k-th to each.
    private static void Add(string[] codes, double worth, Dictionary<string, double> points)
    {
        foreach (var code in codes)
        {
            if (points.TryGetValue(code, out var had)) points[code] = had + (worth / codes.Length);
        }
    }

    private static Dictionary<string, string[]> Invert(IEnumerable<(string Sign, string Code)> pairs) => pairs
        .GroupBy(p => p.Sign, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(p => p.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    private static int Hex(string range, int part) =>
        int.Parse(range.Split('-')[part], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    internal sealed record Decider(string Script, string Code);

    /// <summary>The shape of <c>Vocabulary/languages.yaml</c>.</summary>
    internal sealed class Lists
    {
        public List<ScriptData> Scripts { get; set; } = [];

        public Dictionary<string, string> Renamed { get; set; } = [];

        public Dictionary<string, LanguageSigns> Languages { get; set; } = [];
    }

    internal sealed class ScriptData
    {
        public string Name { get; set; } = "";

        public List<string> Ranges { get; set; } = [];

        public List<string> Languages { get; set; } = [];

        public string? Decides { get; set; }
    }

    internal sealed class LanguageSigns
    {
        public string Words { get; set; } = "";

        public string Letters { get; set; } = "";
    }
}
