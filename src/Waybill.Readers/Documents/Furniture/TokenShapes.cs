using Waybill.Readers.Documents.Intake.Stated;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Furniture;

/// <summary>What single tokens of a line look like: capitals, outlets, addresses, parts of dates.</summary>
internal static class TokenShapes
{
    /// <summary>Every letter a capital; at least two letters.</summary>
    public static bool IsCaps(string text, int offset, Token token)
    {
        var letters = 0;
        for (var i = offset + token.Start; i < offset + token.End; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            if (!char.IsUpper(text[i])) return false;
            letters++;
        }
        return letters >= 2;
    }

    public static bool IsCapitalized(string text, int offset, Token token) => char.IsUpper(text[offset + token.Start]) || char.GetUnicodeCategory(text[offset + token.Start]) == System.Globalization.UnicodeCategory.OtherLetter;

    /// <summary>An outlet's name, or an address as "ERA.id" and "Lintasbabel.iNews.id", beginning at <paramref name="at"/>.</summary>
    public static bool TryOutlet(IReadOnlyList<Token> tokens, int at, int limit, out int end)
    {
        if (TryAddress(tokens, at, limit, out end)) return true;
        return Outlets.Instance.TryMatch(tokens, at, limit, out _, out end);
    }

    /// <summary>Words joined by full stops without spaces, of which the last is a top-level domain.</summary>
    public static bool TryAddress(IReadOnlyList<Token> tokens, int at, int limit, out int end)
    {
        end = at;
        var i = at;
        while (i + 2 < limit && tokens[i].IsWord && tokens[i + 1].Is(".") && tokens[i + 2].IsWord
            && tokens[i].End == tokens[i + 1].Start && tokens[i + 1].End == tokens[i + 2].Start)
        {
            i += 2;
            if (FurnitureWords.Instance.IsTopLevel(tokens[i].Form)) end = i + 1;
        }
        return end > at;
    }

    /// <summary>A date's number, month, weekday, hour or zone.</summary>
    public static bool IsDatePart(Token token)
    {
        var words = FurnitureWords.Instance;
        return token.Kind == TokenKind.Number || token.Form is "st" or "nd" or "rd" or "th" or "年" or "月" or "日" or "년" or "월" or "일" or "시" or "분"
            || words.TryMonth(token.Form, out _) || words.IsWeekday(token.Form) || words.IsTimeWord(token.Form);
    }

    /// <summary>True when there is white space, or nothing, before the token.</summary>
    public static bool HasSpaceBefore(string text, int offset, Token token) => token.Start == 0 || char.IsWhiteSpace(text[offset + token.Start - 1]);

    /// <summary>True when there is white space, or nothing, after the token.</summary>
    public static bool HasSpaceAfter(string text, int offset, Token token) =>
        offset + token.End >= text.Length || char.IsWhiteSpace(text[offset + token.End]);
}
