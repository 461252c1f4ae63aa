using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Splits a text into sentences. A line break ends a sentence and a paragraph; a full stop does unless it belongs to an
/// abbreviation, an address or a quotation that runs on into its tag. What runs on for longer than any sentence does is cut.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>
    /// Longest sentence, in tokens; a longer run is cut at its last comma or semicolon before that, else right there. The longest
    /// sentences of news have some 120. Lower: long sentences lose their speaker. Higher: readers compare the words of a sentence
    /// with each other, so lists without a full stop cost more.
    /// </summary>
    private const int Longest = 400;

    public static List<Sentence> Split(string text, IReadOnlyList<Token> tokens, HashSet<string> abbreviations)
    {
        var sentences = new List<Sentence>();
        int start = 0, paragraph = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Break)
            {
                Add(sentences, tokens, start, i, paragraph++);
                start = i + 1;
                continue;
            }
            if (!Ends(text, tokens, i, abbreviations)) continue;
            var end = i + 1;
            while (end < tokens.Count && IsCloser(text, tokens, end)) end++;
            if (end > i + 1 && end < tokens.Count && RunsOn(text, tokens[end])) continue; // "… ?" said X
            Add(sentences, tokens, start, end, paragraph);
            start = end;
            i = end - 1;
        }
        Add(sentences, tokens, start, tokens.Count, paragraph);
        return sentences;
    }

    private static void Add(List<Sentence> sentences, IReadOnlyList<Token> tokens, int start, int end, int paragraph)
    {
        while (end - start > Longest)
        {
            var cut = start + Longest;
            while (cut > start + (Longest / 2) && !tokens[cut - 1].Is(",") && !tokens[cut - 1].Is(";")) cut--;
            if (cut == start + (Longest / 2)) cut = start + Longest;
            sentences.Add(new(new(start, cut), paragraph));
            start = cut;
        }
        if (end > start) sentences.Add(new(new(start, end), paragraph));
    }

    private static bool Ends(string text, IReadOnlyList<Token> tokens, int i, HashSet<string> abbreviations)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Mark) return false;
        if (token.Is("!") || token.Is("?") || token.Is("…") || token.Is("。")) return NextIsApart(text, token);
        if (!token.Is(".")) return false;
        if (!NextIsApart(text, token)) return false;
        if (i == 0 || tokens[i - 1].End != token.Start || !tokens[i - 1].IsWord) return true;
        if (!abbreviations.Contains(tokens[i - 1].Form)) return true;
        // an abbreviation can still end a sentence: only where the next word is not its companion
        return i + 1 >= tokens.Count || tokens[i + 1].Kind == TokenKind.Break;
    }

    // A stop that is followed directly by a letter or digit stands inside an address or a number.
    private static bool NextIsApart(string text, Token token) =>
        token.End >= text.Length || !char.IsLetterOrDigit(text[token.End]) || (char.IsUpper(text[token.End]) && token.Start > 0 && char.IsLower(text[token.Start - 1]) && LowerRun(text, token.Start) > 3);

    private static int LowerRun(string text, int end)
    {
        var n = 0;
        while (end - n - 1 >= 0 && char.IsLower(text[end - n - 1])) n++;
        return n;
    }

    private static bool IsCloser(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Mark) return false;
        if (tokens[i].Is(")") || tokens[i].Is("]") || tokens[i].Is("」") || tokens[i].Is(".")) return true;
        if (!tokens[i].Is("\"") && !tokens[i].Is("'")) return false;
        var glued = tokens[i].Start == tokens[i - 1].End;
        return text[tokens[i].Start] is '”' or '»' or '’' || (glued && text[tokens[i].Start] is not ('“' or '«' or '‘' or '„'));
    }

    private static bool RunsOn(string text, Token next) => next.IsWord && char.IsLower(text[next.Start]);
}
