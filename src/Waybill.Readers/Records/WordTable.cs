using Waybill.Core.Text;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Records;

/// <summary>Finds the phrases of a table in a short text, by whole words; at one place the longest.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly PhraseTrie<T> trie = new();
    private readonly Dictionary<string, T> whole = new(StringComparer.Ordinal);

    /// <summary>Makes a table.</summary>
    public WordTable(IEnumerable<KeyValuePair<T, List<string>>> rows)
    {
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in phrases)
            {
                trie.Add(phrase, meaning);
                whole.TryAdd(Key(phrase), meaning);
            }
        }
    }

    /// <summary>True when the whole of <paramref name="text"/> is one phrase; spaces, hyphens and underscores are the same.</summary>
    public bool IsWhole(string text, out T? meaning) => whole.TryGetValue(Key(text), out meaning);

    /// <summary>Every phrase in <paramref name="text"/>, in its order, with its UTF-16 range.</summary>
    public IEnumerable<(T Meaning, int Start, int End)> In(string text)
    {
        var tokens = Tokenizer.Split(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!trie.TryMatch(tokens, i, tokens.Count, out var meaning, out var end)) continue;
            yield return (meaning, tokens[i].Start, tokens[end - 1].End);
            i = end - 1;
        }
    }

    private static string Key(string text) => NameForms.Fold(text.Trim()).Replace(' ', '-').Replace('_', '-');
}
