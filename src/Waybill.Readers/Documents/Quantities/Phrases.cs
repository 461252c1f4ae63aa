using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>A list of phrases to look for; each may mean nothing more than that it is there.</summary>
internal sealed class Phrases
{
    private readonly PhraseTrie<bool> trie = new();

    public Phrases(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) trie.Add(phrase, true);
    }

    /// <summary>The longest phrase at a token; <paramref name="end"/> is the token behind it, or <paramref name="at"/>.</summary>
    public bool At(IReadOnlyList<Token> tokens, int at, out int end) => trie.TryMatch(tokens, at, tokens.Count, out _, out end);
}
