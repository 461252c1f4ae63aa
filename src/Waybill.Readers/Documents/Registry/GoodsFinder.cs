using System.Collections.Concurrent;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>
/// Finds goods in a text of one language, with the names of weapon systems: from left to right, the longest phrase first, so
/// that equipment to make missiles is not a missile. A phrase that names two classes ("ballistic and cruise missiles") gives
/// two finds over the same tokens. Linear.
/// </summary>
internal sealed class GoodsFinder
{
    private const string None = "none";

    private static readonly ConcurrentDictionary<string, Lazy<GoodsFinder>> Finders = new(StringComparer.Ordinal);

    private readonly PhraseTrie<(string[] Classes, FormCase Case)> trie = new();

    /// <summary>Gathers the words of a language (code as in <c>Languages/</c>) and the weapon systems.</summary>
    public GoodsFinder(string code)
    {
        var file = LanguageData.Read<GoodsFile>(code, "goods");
        foreach (var (classes, phrases) in file.Classes)
        {
            string[] parts = classes == None ? [] : classes.Split(',', StringSplitOptions.TrimEntries);
            foreach (var phrase in phrases.SelectMany(NameVariants.Split))
            {
                foreach (var form in WithPlurals(file, phrase)) trie.Add(form, (parts, FormCase.Of(form)));
            }
        }
        foreach (var (form, kind) in RegistryData.Instance.Goods)
        {
            if (form.Language == code || form.Language == RegistryData.AllLanguages) trie.Add(form.Text, ([kind], FormCase.Of(form.Text)));
        }
    }

    /// <summary>The finder of a language, made once.</summary>
    public static GoodsFinder For(string code) => Finders.GetOrAdd(code, c => new(() => new GoodsFinder(c))).Value;

    /// <summary>The goods in <paramref name="text"/>, in its order.</summary>
    /// <param name="text">The text that was split.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlyList<GoodsFind> Find(string text, IReadOnlyList<Token> tokens)
    {
        var finds = new List<GoodsFind>();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var limit = tokens.Count; trie.TryMatch(tokens, i, limit, out var known, out var end); limit = end - 1)
            {
                if (!known.Case.Accepts(text, tokens, i)) continue;
                foreach (var kind in known.Classes) finds.Add(new(i, end, kind));
                i = end - 1;
                break;
            }
        }
        return finds;
    }

    private static IEnumerable<string> WithPlurals(GoodsFile file, string phrase)
    {
        yield return phrase;
        foreach (var rule in file.Plurals)
        {
            if (!phrase.EndsWith(rule.Ends, StringComparison.Ordinal)) continue;
            if (rule.Ends != rule.Becomes) yield return phrase[..^rule.Ends.Length] + rule.Becomes;
            break;
        }
        if (!file.Doubled) yield break;
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var noun = space < 0 ? phrase : phrase[..space];
        yield return noun + "-" + phrase;
    }
}
