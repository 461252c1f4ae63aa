using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Where the words of one kind stand in a text: longest match from left to right, none overlapping; the same words may stand for
/// several ("arms and equipment"). What covers a token, and whether a range holds any, is told in constant time.
/// </summary>
internal sealed class CueMap<T>
{
    private readonly Cue[] seen;
    private readonly int[] next; // token -> index of the first cue that ends behind it; as many as there are for none

    private CueMap(List<Cue> cues, int tokens)
    {
        Cues = cues;
        seen = [.. cues];
        next = new int[tokens];
        var token = 0;
        for (var i = 0; i < seen.Length; i++)
        {
            while (token < seen[i].End) next[token++] = i;
        }
        Array.Fill(next, seen.Length, token, tokens - token);
    }

    public List<Cue> Cues { get; }

    public static CueMap<T> Scan(PhraseTrie<T> trie, IReadOnlyList<Token> tokens)
    {
        var found = new List<Cue>();
        for (var i = 0; i < tokens.Count;)
        {
            if (trie.TryMatch(tokens, i, tokens.Count, out var value, out var end))
            {
                found.Add(new(i, end, value));
                i = end;
            }
            else i++;
        }
        return new(found, tokens.Count);
    }

    public static CueMap<T> Of(List<Cue> cues, int tokens) => new(cues, tokens);

    /// <summary>The cue that covers <paramref name="token"/>, the first of several, or null.</summary>
    public Cue? Covering(int token)
    {
        var i = next[token];
        return i < seen.Length && seen[i].Start <= token ? seen[i] : null;
    }

    /// <summary>The cues that lie wholly in <paramref name="range"/>, in order.</summary>
    public CueRow<T> In(TokenRange range)
    {
        if (range.IsEmpty || range.Start >= next.Length) return default;
        var first = next[range.Start];
        while (first < seen.Length && seen[first].Start < range.Start) first++;
        var end = next[Math.Min(range.End, next.Length) - 1];
        while (end < seen.Length && seen[end].End <= range.End) end++;
        return new(seen, first, end);
    }

    /// <summary>One place where a word stands.</summary>
    internal sealed record Cue(int Start, int End, T Value)
    {
        public TokenRange Range => new(Start, End);
    }
}
