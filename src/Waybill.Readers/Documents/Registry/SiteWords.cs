using System.Collections.Concurrent;
using System.Collections.Immutable;
using Waybill.Core.Sites;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Gazetteer;

namespace Waybill.Readers.Documents.Registry;

/// <summary>The words of one language that say what a place is, and which line a distance is measured to. Made once; immutable after that.</summary>
internal sealed class SiteWords
{
    private static readonly ConcurrentDictionary<string, Lazy<SiteWords>> Made = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, ImmutableArray<SiteFunction>>> Meanings = new(() =>
        LanguageData.ReadVocabulary<SiteMeaningFile>("site-words").Means.ToDictionary(m => m.Key, m => m.Value.Select(SiteGazetteer.FunctionOf).ToImmutableArray(), StringComparer.Ordinal));

    private SiteWords(string code)
    {
        if (!LanguageData.Has(code, "sites")) return;
        var file = LanguageData.Read<SiteWordFile>(code, "sites");
        foreach (var (kind, phrases) in file.Functions)
        {
            foreach (var phrase in phrases) Functions.Add(phrase, Meanings.Value[kind]);
        }
        foreach (var phrase in file.Borders) Lines.Add(phrase, Core.Documents.BorderKind.Border);
        foreach (var phrase in file.Fronts) Lines.Add(phrase, Core.Documents.BorderKind.Front);
        foreach (var phrase in file.Coasts) Lines.Add(phrase, Core.Documents.BorderKind.Coast);
    }

    /// <summary>Words for kinds of sites, each with the functions it may mean, the nearest first.</summary>
    public PhraseTrie<ImmutableArray<SiteFunction>> Functions { get; } = new();

    /// <summary>Words for lines that distances are measured to.</summary>
    public PhraseTrie<Core.Documents.BorderKind> Lines { get; } = new();

    /// <summary>The words of a language; none for one without the file.</summary>
    public static SiteWords For(string code) => Made.GetOrAdd(code, c => new(() => new SiteWords(c))).Value;
}
