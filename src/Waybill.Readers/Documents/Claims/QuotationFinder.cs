using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Claims;

/// <summary>
/// Pairs quotation marks within each paragraph. A quotation that is never closed ends at the next opening mark or at the
/// end of its paragraph, as damaged pages need.
/// </summary>
internal static class QuotationFinder
{
    public static List<Quotation> Find(string text, IReadOnlyList<Token> tokens)
    {
        var found = new List<Quotation>();
        var open = -1;
        for (var i = 0; i <= tokens.Count; i++)
        {
            var ends = i == tokens.Count || tokens[i].Kind == TokenKind.Break;
            if (ends)
            {
                if (open >= 0) Add(found, open, i, i);
                open = -1;
                continue;
            }
            if (!IsMark(text, tokens, i)) continue;
            var opens = Opens(text, tokens[i]);
            var closes = Closes(text, tokens[i]);
            if (open < 0)
            {
                if (opens || !closes) open = i;
            }
            else if (opens && !closes)
            {
                Add(found, open, i, i);
                open = i;
            }
            else
            {
                Add(found, open, i, i + 1);
                open = -1;
            }
        }
        return found;
    }

    private static void Add(List<Quotation> found, int open, int contentEnd, int close)
    {
        if (contentEnd > open + 1) found.Add(new(open, close, new(open + 1, contentEnd)));
    }

    private static bool IsMark(string text, IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Mark) return false;
        if (tokens[i].Is("\"") || tokens[i].Is("「") || tokens[i].Is("」")) return true;
        // single marks count only where they are turned, or stand at the edge of a word as British outlets use them
        if (!tokens[i].Is("'")) return false;
        var (before, after) = Around(text, tokens[i]);
        return text[tokens[i].Start] == '‘' || char.IsWhiteSpace(before) != char.IsWhiteSpace(after) || char.IsPunctuation(before);
    }

    private static bool Opens(string text, Token mark) => text[mark.Start] switch
    {
        '“' or '„' or '«' or '‘' or '「' => true,
        '”' or '»' or '’' or '」' => false,
        _ => !char.IsWhiteSpace(Around(text, mark).After) && (char.IsWhiteSpace(Around(text, mark).Before) || Around(text, mark).Before is '(' or '-' or ':'),
    };

    private static bool Closes(string text, Token mark) => text[mark.Start] switch
    {
        '“' or '„' or '«' or '‘' or '「' => false,
        '”' or '»' or '’' or '」' => true,
        _ => !Opens(text, mark),
    };

    private static (char Before, char After) Around(string text, Token mark) =>
        (mark.Start == 0 ? '\n' : text[mark.Start - 1], mark.End >= text.Length ? '\n' : text[mark.End]);
}
