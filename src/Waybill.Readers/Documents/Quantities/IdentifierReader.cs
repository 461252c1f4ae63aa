using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>Numbers that name and do not count: Resolution 2231, Shahed-136.</summary>
internal sealed class IdentifierReader(NumberData data)
{
    /// <summary>Words between a head and its number: "resolusi Dewan Keamanan PBB nomor 1718".</summary>
    private const int MaxLinks = 6;

    private const string Unit = "identifier";

    private readonly HashSet<string> heads = new(data.IdentifierHeads, StringComparer.Ordinal);
    private readonly HashSet<string> links = new(data.IdentifierLinks, StringComparer.Ordinal);
    private readonly HashSet<string> joins = new(data.IdentifierJoins, StringComparer.Ordinal);
    private readonly char decimalMark = data.Decimal[0];

    /// <summary>Reports the identifiers that begin at a token; gives the token behind them, or the token itself.</summary>
    public int Read(Scan s, int at) => heads.Contains(s.Tokens[at].Form) ? ReadNumbers(s, at) : ReadDesignation(s, at);

    private int ReadNumbers(Scan s, int at)
    {
        var (i, found, linked) = (at + 1, at, 0);
        while (i < s.Tokens.Count && linked <= MaxLinks)
        {
            if (s.Tokens[i].Kind == TokenKind.Number)
            {
                if (!TryValue(s.Tokens[i].Form, out var value) || (found > at && s.Tokens[i].Form.Length != s.Tokens[found - 1].Form.Length)) break;
                s.Add(found == at ? at : i, i + 1, new(value, value, "", false), Unit);
                (found, linked) = (i + 1, 0);
                i++;
            }
            else if (found > at ? joins.Contains(s.Tokens[i].Form) : links.Contains(s.Tokens[i].Form))
            {
                i++;
                linked++;
            }
            else break;
        }
        return found;
    }

    // A capitalised name, a hyphen and two digits or more: Shahed-136, MiG-29.
    private int ReadDesignation(Scan s, int at)
    {
        if (at + 2 >= s.Tokens.Count) return at;
        var (name, hyphen, number) = (s.Tokens[at], s.Tokens[at + 1], s.Tokens[at + 2]);
        if (name.Kind != TokenKind.Word || !hyphen.Is("-") || number.Kind != TokenKind.Number) return at;
        if (name.End != hyphen.Start || hyphen.End != number.Start || !char.IsUpper(s.Text[name.Start])) return at;
        if (number.Form.Length < 2 || !TryValue(number.Form, out var value)) return at + 3;
        return s.Add(at, at + 3, new(value, value, "", false), Unit);
    }

    private bool TryValue(string form, out decimal value)
    {
        value = 0;
        return form.All(char.IsAsciiDigit) && NumberLiteral.TryRead(form, decimalMark, false, out value);
    }
}
