using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>
/// A row of token forms that a line is compared with: <c>#</c> stands for a number, <c>*</c> for any tokens. Costs at most the
/// product of both lengths, as one star is retried at a time.
/// </summary>
internal sealed class LinePattern
{
    private readonly string[] parts;

    public LinePattern(string pattern) =>
        parts = Tokenizer.Split(pattern).Select(t => t.Form).ToArray();

    /// <summary>The form a line must begin with, or null when it may be any.</summary>
    public string? First => parts[0] is "*" or "#" ? null : parts[0];

    /// <summary>True when the pattern is the whole row.</summary>
    public bool Matches(IReadOnlyList<Token> tokens)
    {
        int t = 0, p = 0, star = -1, retry = 0;
        while (t < tokens.Count)
        {
            if (p < parts.Length && parts[p] == "*") (star, retry, p) = (p, t, p + 1);
            else if (p < parts.Length && Fits(parts[p], tokens[t])) (p, t) = (p + 1, t + 1);
            else if (star >= 0) (p, retry, t) = (star + 1, retry + 1, retry + 1);
            else return false;
        }
        while (p < parts.Length && parts[p] == "*") p++;
        return p == parts.Length;
    }

    private static bool Fits(string part, Token token) => part == "#" ? token.Kind == TokenKind.Number : token.Is(part);
}
