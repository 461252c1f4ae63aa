using Waybill.Core.Text;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// Parts a currency from the figures it is written together with: "Rp27,5", "USD200" are one word to the tokenizer.
/// </summary>
internal static class CurrencySplitter
{
    /// <summary>The same tokens with such words parted; the list itself when there are none.</summary>
    public static IReadOnlyList<Token> Split(string text, IReadOnlyList<Token> tokens, HashSet<string> codes)
    {
        List<Token>? parted = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length = CodeLength(tokens[i], codes);
            if (length == 0)
            {
                parted?.Add(tokens[i]);
                continue;
            }
            parted ??= [.. tokens.Take(i)];
            var start = tokens[i].Start + length;
            var last = i;
            while (last + 2 < tokens.Count && (tokens[last + 1].Is(",") || tokens[last + 1].Is(".")) && tokens[last + 1].Start == tokens[last].End
                && tokens[last + 2].Kind == TokenKind.Number && tokens[last + 2].Start == tokens[last + 1].End) last += 2;
            parted.Add(new(tokens[i].Start, start, TokenKind.Word, tokens[i].Form[..length]));
            parted.Add(new(start, tokens[last].End, TokenKind.Number, NameForms.Fold(text[start..tokens[last].End])));
            i = last;
        }
        return parted ?? tokens;
    }

    private static int CodeLength(Token token, HashSet<string> codes)
    {
        if (token.Kind != TokenKind.Word || !char.IsAsciiDigit(token.Form[^1]) || token.End - token.Start != token.Form.Length) return 0;
        var length = 0;
        while (length < token.Form.Length && char.IsAsciiLetter(token.Form[length])) length++;
        for (var i = length; i < token.Form.Length; i++)
        {
            if (!char.IsAsciiDigit(token.Form[i])) return 0;
        }
        return codes.Contains(token.Form[..length]) ? length : 0;
    }
}
