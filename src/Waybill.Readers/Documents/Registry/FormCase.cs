using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>
/// Which capitals a form of a lexicon asks of a text. A word of a form that is all capitals ("AS", "US", "G7") must be all
/// capitals in the text; the first capitalised word of the form must begin with a capital there; all other letters are free.
/// </summary>
internal sealed class FormCase
{
    private readonly int[] upper;
    private readonly int capital;

    private FormCase(int[] upper, int capital) => (this.upper, this.capital) = (upper, capital);

    /// <summary>The demand that <paramref name="form"/> makes by its own capitals.</summary>
    public static FormCase Of(string form)
    {
        var tokens = Tokenizer.Split(form);
        var upper = new List<int>();
        var capital = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord) continue;
            if (IsUpper(form, tokens[i])) upper.Add(i);
            else if (capital < 0 && char.IsUpper(form[tokens[i].Start])) capital = i;
        }
        return new([.. upper], capital);
    }

    /// <summary>True when the tokens from <paramref name="first"/> on are written with the capitals asked for.</summary>
    public bool Accepts(string text, IReadOnlyList<Token> tokens, int first)
    {
        foreach (var i in upper) if (!IsUpper(text, tokens[first + i])) return false;
        return capital < 0 || IsCapitalised(text, tokens[first + capital]);
    }

    /// <summary>True for a word that begins with a capital letter.</summary>
    public static bool IsCapitalised(string text, Token token) => token.IsWord && char.IsUpper(text[token.Start]);

    // Two letters at least: a lone capital is no abbreviation.
    private static bool IsUpper(string text, Token token)
    {
        var letters = 0;
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLower(text[i])) return false;
            if (char.IsLetter(text[i])) letters++;
        }
        return letters > 1 || (letters == 1 && token.End - token.Start > 1);
    }
}
