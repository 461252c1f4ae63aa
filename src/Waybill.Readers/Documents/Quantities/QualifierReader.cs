using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>Reads the words before and behind a number that open or blur its bounds.</summary>
internal sealed class QualifierReader(NumberData data)
{
    /// <summary>"At least an estimated total of": chains longer than this do not occur.</summary>
    private const int MaxChain = 4;

    private readonly PhraseTrie<Qualifier> before = Trie((data.AtLeast, Qualifier.AtLeast), (data.AtMost, Qualifier.AtMost), (data.About, Qualifier.About), (data.Exact, Qualifier.Exact));
    private readonly PhraseTrie<Qualifier> behind = Trie((data.AfterAtLeast, Qualifier.AtLeast), (data.AfterAtMost, Qualifier.AtMost), (data.AfterAbout, Qualifier.About));

    /// <summary>Reads the qualifiers that begin at a token; the strongest wins.</summary>
    public Qualifier Before(IReadOnlyList<Token> tokens, int at, out int end)
    {
        var found = Qualifier.Exact;
        end = at;
        for (var n = 0; n < MaxChain && before.TryMatch(tokens, end, tokens.Count, out var next, out var after); n++)
        {
            found = Stronger(found, next);
            end = after;
        }
        return found;
    }

    /// <summary>Reads a qualifier behind a number or its noun: "or more", "lebih".</summary>
    public bool TryBehind(IReadOnlyList<Token> tokens, int at, out Qualifier found, out int end) =>
        behind.TryMatch(tokens, at, tokens.Count, out found, out end);

    /// <summary>The one that changes more; of two bounds the first.</summary>
    public static Qualifier Stronger(Qualifier first, Qualifier second) =>
        first is Qualifier.AtLeast or Qualifier.AtMost || (first == Qualifier.About && second == Qualifier.Exact) ? first : second;

    private static PhraseTrie<Qualifier> Trie(params ReadOnlySpan<(List<string> Phrases, Qualifier Meaning)> lists)
    {
        var trie = new PhraseTrie<Qualifier>();
        foreach (var (phrases, meaning) in lists)
        {
            foreach (var phrase in phrases) trie.Add(phrase, meaning);
        }
        return trie;
    }
}
