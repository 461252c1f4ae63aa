using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>Where the words of one kind stand in a text: longest match from left to right, none overlapping.</summary>
internal sealed class CueMap<T>
{
    private readonly int[] cueAt; // token -> 1 + index of the cue that covers it, 0 for none

    private CueMap(List<Cue> cues, int tokens)
    {
        Cues = cues;
        cueAt = new int[tokens];
        for (var i = 0; i < cues.Count; i++) Array.Fill(cueAt, i + 1, cues[i].Start, cues[i].End - cues[i].Start);
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

    /// <summary>The cue that covers <paramref name="token"/>, or null.</summary>
    public Cue? Covering(int token) => cueAt[token] == 0 ? null : Cues[cueAt[token] - 1];

    /// <summary>The cues that lie wholly in <paramref name="range"/>, in order.</summary>
    public IEnumerable<Cue> In(TokenRange range)
    {
        for (var i = range.Start; i < range.End;)
        {
            if (Covering(i) is { } cue)
            {
                if (cue.Start >= range.Start && cue.End <= range.End) yield return cue;
                i = cue.End;
            }
            else i++;
        }
    }

    /// <summary>One place where a word stands.</summary>
    internal sealed record Cue(int Start, int End, T Value)
    {
        public TokenRange Range => new(Start, End);
    }
}
