using Waybill.Core.Text;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>
/// The words of page furniture, of all languages together: pages carry furniture of other languages than their article's.
/// Loaded once from the <c>furniture.yaml</c> files.
/// </summary>
internal sealed class FurnitureWords
{
    private static readonly Lazy<FurnitureWords> Loaded = new(() => new(Files()));
    private readonly Dictionary<string, List<LinePattern>> widgets = new(StringComparer.Ordinal);
    private readonly List<LinePattern> openWidgets = [], relays = [];
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly HashSet<string> weekdays = new(StringComparer.Ordinal), timeWords = new(StringComparer.Ordinal),
        small = new(StringComparer.Ordinal), topLevels = new(StringComparer.Ordinal), dayFirst = new(StringComparer.Ordinal);

    private FurnitureWords(List<(string? Code, FurnitureLists Lists)> files)
    {
        foreach (var (code, lists) in files)
        {
            Fill(ReadAlso, lists.ReadAlso);
            Fill(RelatedHeadings, lists.RelatedHeadings);
            Fill(TailHeadings, lists.TailHeadings);
            Fill(Bylines, lists.Bylines);
            Fill(BylineLabels, lists.BylineLabels);
            Fill(BylineRoles, lists.BylineRoles);
            Fill(PhotoMarks, lists.PhotoMarks);
            Fill(CaptionStarts, lists.CaptionStarts);
            Fill(Sources, lists.Sources);
            Fill(Notes, lists.Notes);
            Fill(Copyright, lists.Copyright);
            Fill(Appeals, lists.Appeals);
            Fill(DateLabels, lists.DateLabels);
            Fill(Places, lists.DatelinePlaces);
            foreach (var pattern in lists.Widgets) AddWidget(new(pattern));
            relays.AddRange(lists.Relays.Select(r => new LinePattern(r)));
            for (var month = 0; month < lists.Months.Count; month++)
            {
                foreach (var name in lists.Months[month]) months.TryAdd(NameForms.Fold(name), month + 1);
            }
            weekdays.UnionWith(lists.Weekdays.Select(NameForms.Fold));
            timeWords.UnionWith(lists.TimeWords.Select(NameForms.Fold));
            small.UnionWith(lists.Small.Select(NameForms.Fold));
            topLevels.UnionWith(lists.TopLevels.Select(NameForms.Fold));
            if (code is not null && lists.DayFirst) dayFirst.Add(code);
        }
    }

    public static FurnitureWords Instance => Loaded.Value;

    public PhraseTrie<bool> ReadAlso { get; } = new();

    public PhraseTrie<bool> RelatedHeadings { get; } = new();

    public PhraseTrie<bool> TailHeadings { get; } = new();

    public PhraseTrie<bool> Bylines { get; } = new();

    public PhraseTrie<bool> BylineLabels { get; } = new();

    public PhraseTrie<bool> BylineRoles { get; } = new();

    public PhraseTrie<bool> PhotoMarks { get; } = new();

    public PhraseTrie<bool> CaptionStarts { get; } = new();

    public PhraseTrie<bool> Sources { get; } = new();

    public PhraseTrie<bool> Notes { get; } = new();

    public PhraseTrie<bool> Copyright { get; } = new();

    public PhraseTrie<bool> Appeals { get; } = new();

    public PhraseTrie<bool> DateLabels { get; } = new();

    public PhraseTrie<bool> Places { get; } = new();

    /// <summary>True when the line is a button, counter or label of a page.</summary>
    public bool IsWidget(IReadOnlyList<Token> line)
    {
        if (line.Count == 0) return false;
        if (widgets.TryGetValue(line[0].Form, out var patterns) && patterns.Any(p => p.Matches(line))) return true;
        return openWidgets.Any(p => p.Matches(line));
    }

    /// <summary>True when the line only says who reported what stands above it.</summary>
    public bool IsRelay(IReadOnlyList<Token> line) => relays.Any(p => p.Matches(line));

    /// <summary>The month, 1–12, that a word names in any language.</summary>
    public bool TryMonth(string form, out int month) => months.TryGetValue(form, out month);

    public bool IsWeekday(string form) => weekdays.Contains(form);

    public bool IsTimeWord(string form) => timeWords.Contains(form);

    public bool IsSmall(string form) => small.Contains(form);

    public bool IsTopLevel(string form) => topLevels.Contains(form);

    /// <summary>True when the language writes the day first in numeric dates without exception.</summary>
    public bool IsDayFirst(string? code) => code is not null && dayFirst.Contains(code);

    private static List<(string? Code, FurnitureLists Lists)> Files()
    {
        var files = new List<(string? Code, FurnitureLists Lists)>();
        foreach (var code in LanguageData.Codes.Where(c => LanguageData.Has(c, "furniture")))
        {
            files.Add((code, LanguageData.Read<FurnitureLists>(code, "furniture")));
        }
        files.Add((null, LanguageData.ReadVocabulary<FurnitureLists>("furniture")));
        return files;
    }

    private static void Fill(PhraseTrie<bool> trie, List<string> phrases)
    {
        foreach (var phrase in phrases) trie.Add(phrase, true);
    }

    private void AddWidget(LinePattern pattern)
    {
        if (pattern.First is not { } first) openWidgets.Add(pattern);
        else if (widgets.TryGetValue(first, out var list)) list.Add(pattern);
        else widgets.Add(first, [pattern]);
    }
}
