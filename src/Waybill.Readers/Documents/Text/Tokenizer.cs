using System.Globalization;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Text;

/// <summary>
/// Splits text into tokens without changing it: positions are those of the text. Words of lexicons are split by the same
/// rules, so that "surface-to-air" in a lexicon meets "surface-to-air" in a text. Needs no knowledge of a language.
/// Linear in the length of the text.
/// </summary>
internal static class Tokenizer
{
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                var end = c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
                tokens.Add(new(i, end, TokenKind.Break, "\n"));
                i = end;
            }
            else if (IsBlank(c)) i++;
            else if (IsDigit(c)) i = AddNumber(text, i, tokens);
            else if (IsLetterAt(text, i)) i = AddWord(text, i, tokens);
            else i = AddMark(text, i, tokens);
        }
        return tokens;
    }

    // Zero-width characters separate nothing and stand for nothing.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsLetterAt(string text, int i)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
    }

    private static int Width(string text, int i) => char.IsSurrogatePair(text, i) ? 2 : 1;

    private static int AddNumber(string text, int start, List<Token> tokens)
    {
        var i = start;
        while (i < text.Length && (IsDigit(text[i]) || (text[i] is '.' or ',' or '．' or '，' && i + 1 < text.Length && IsDigit(text[i + 1])))) i++;
        tokens.Add(new(start, i, TokenKind.Number, NameForms.Fold(text[start..i])));
        return i;
    }

    private static int AddWord(string text, int start, List<Token> tokens)
    {
        var i = start;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i])) i++;
            else if (IsApostrophe(text[i]))
            {
                if (i + 1 >= text.Length || !IsLetterAt(text, i + 1)) break;
                if (IsPossessive(text, i)) break;
                i++;
            }
            else if ((char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text, i))) || !IsLetterAt(text, i)) break;
            else i += Width(text, i);
        }
        i = ExtendAbbreviation(text, start, i);
        tokens.Add(new(start, i, TokenKind.Word, NameForms.Fold(text[start..i])));
        if (i < text.Length && IsApostrophe(text[i]) && IsPossessive(text, i))
        {
            tokens.Add(new(i, i + 2, TokenKind.Word, "'s"));
            i += 2;
        }
        return i;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    // 's at the end of a word is a token of its own: Russia's = Russia + 's.
    private static bool IsPossessive(string text, int apostrophe) =>
        apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= text.Length || !IsLetterAt(text, apostrophe + 2));

    // Single letters joined by full stops are one word, with the last stop: U.S., U.N., a.m.
    private static int ExtendAbbreviation(string text, int start, int end)
    {
        if (end - start != 1 || end + 1 >= text.Length || text[end] != '.' || !char.IsLetter(text[end + 1])) return end;
        var i = end;
        while (i + 1 < text.Length && text[i] == '.' && char.IsLetter(text[i + 1])
            && (i + 2 >= text.Length || !char.IsLetterOrDigit(text[i + 2]))) i += 2;
        if (i == end) return end;
        return i < text.Length && text[i] == '.' ? i + 1 : i;
    }

    private static int AddMark(string text, int start, List<Token> tokens)
    {
        var end = start + Width(text, start);
        var form = text[start] switch
        {
            '“' or '”' or '„' or '«' or '»' or '＂' => "\"",
            '‘' or '’' or 'ʼ' => "'",
            '–' or '—' or '―' or '‐' or '‑' or '−' or '－' => "-",
            '…' => "…",
            _ => NameForms.Fold(text[start..end]),
        };
        tokens.Add(new(start, end, TokenKind.Mark, form));
        return end;
    }
}
