using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>One line of a text that is not empty, with what the rules ask of it. Positions are those of the whole text.</summary>
internal sealed class TextLine
{
    /// <summary>Longest line that is looked at whole, in UTF-16 units: of a longer one, a paragraph for certain, only the ends.</summary>
    private const int LongestWhole = 3_000;
    private const int LongestEnd = 400;

    public TextLine(string text, int start, int end, bool first)
    {
        (Start, End, IsFirst) = (start, end, first);
        IsWhole = end - start <= LongestWhole;
        var head = IsWhole ? end : CutAt(text, start + LongestEnd);
        Tokens = Tokenizer.Split(text[start..head]);
        if (!IsWhole)
        {
            TailStart = CutAt(text, end - LongestEnd);
            Tail = Tokenizer.Split(text[TailStart..end]);
        }
        else (TailStart, Tail) = (start, Tokens);
        Words = Tokens.Count(t => t.IsWord);
        (Closing, EndsSentence) = Ending(text, start, end);
    }

    public int Start { get; }

    /// <summary>One past the last character that is no white space.</summary>
    public int End { get; }

    /// <summary>True for the first line of the text that is not empty.</summary>
    public bool IsFirst { get; }

    /// <summary>False when the line is so long that only its ends were split.</summary>
    public bool IsWhole { get; }

    /// <summary>Tokens of the line, or of its beginning; positions count from <see cref="Start"/>.</summary>
    public List<Token> Tokens { get; }

    /// <summary>Tokens of the end of the line; positions count from <see cref="TailStart"/>.</summary>
    public List<Token> Tail { get; }

    public int TailStart { get; }

    public int Words { get; }

    public int Length => End - Start;

    /// <summary>The last character, quotation marks and brackets after it left out.</summary>
    public char Closing { get; }

    /// <summary>True when the line ends as a sentence does.</summary>
    public bool EndsSentence { get; }

    /// <summary>True for a paragraph of the article: ends as a sentence and has a sentence's length, or is too long for anything else.</summary>
    public bool IsProse => (EndsSentence && Words >= 6) || Words > 22 || !IsWhole;

    private static (char Closing, bool EndsSentence) Ending(string text, int start, int end)
    {
        var i = end - 1;
        while (i > start && text[i] is '"' or '”' or '\'' or '’' or '»' or ')' or ']' or '」' or '』' or ' ') i--;
        if (IsStop(text[i]) || text[end - 1] is not (')' or ']')) return (text[i], IsStop(text[i]));
        // A credit may stand behind the last sentence: "… katanya. (bud/sit)"
        var open = text.LastIndexOf(text[end - 1] == ')' ? '(' : '[', end - 1, Math.Min(end - 1 - start, LongestEnd));
        while (open > start && text[open - 1] is ' ' or '"' or '”') open--;
        return (text[i], open > start && IsStop(text[open - 1]));
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static int CutAt(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;
}
