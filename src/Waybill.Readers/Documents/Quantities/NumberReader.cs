using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// Reads a number that begins at a token: digits in the language's convention, number words, magnitudes, halves and
/// classes. Numbers beyond <see cref="Limit"/> are no numbers. Linear in the tokens of the number.
/// </summary>
internal sealed class NumberReader
{
    /// <summary>Beyond any amount that news reports (a quintillion): what is larger is a slip or an attack.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    /// <summary>Tokens that one number may have; real ones stay under fifteen.</summary>
    private const int MaxTokens = 24;

    private readonly char decimalMark;
    private readonly bool spaceGroup;
    private readonly PhraseTrie<decimal> cardinals = new();
    private readonly PhraseTrie<decimal> multipliers = new();
    private readonly PhraseTrie<decimal> fused = new();
    private readonly PhraseTrie<decimal> suffixes = new();
    private readonly PhraseTrie<decimal> moneySuffixes = new();
    private readonly PhraseTrie<decimal> shares = new();
    private readonly PhraseTrie<decimal> classes = new();
    private readonly PhraseTrie<bool> addTen = new();
    private readonly PhraseTrie<bool> connectors = new();
    private readonly PhraseTrie<bool> half = new();
    private readonly PhraseTrie<bool> ones = new();
    private readonly PhraseTrie<bool> teens = new();
    private readonly PhraseTrie<bool> classLinks = new();
    private readonly PhraseTrie<bool> several = new();
    private readonly PhraseTrie<bool> severalAlone = new();

    public NumberReader(NumberData data)
    {
        (decimalMark, spaceGroup) = (data.Decimal[0], data.SpaceGroup);
        Fill(cardinals, data.Cardinals);
        Fill(multipliers, data.Multipliers);
        Fill(fused, data.FusedOnes);
        Fill(suffixes, data.Suffixes);
        Fill(moneySuffixes, data.MoneySuffixes);
        Fill(shares, data.Shares);
        Fill(classes, data.Classes);
        Fill(addTen, data.AddTen);
        Fill(connectors, data.Connectors);
        Fill(half, data.Half);
        Fill(ones, data.One);
        Fill(teens, data.Teens);
        Fill(classLinks, data.ClassLink);
        Fill(several, data.Several);
        Fill(severalAlone, data.SeveralAlone);
    }

    /// <summary>Reads the number at <paramref name="at"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">First token of the number.</param>
    /// <param name="limit">Token to stop before.</param>
    /// <param name="money">True behind a currency sign, where "855m" is millions.</param>
    /// <param name="read">The number.</param>
    public bool TryRead(IReadOnlyList<Token> tokens, int at, int limit, bool money, out NumberRead read)
    {
        limit = Math.Min(limit, at + MaxTokens);
        return TryReadClass(tokens, at, limit, out read)
            || TryReadShare(tokens, at, limit, out read)
            || TryReadValue(tokens, at, limit, money, out read)
            || TryReadSeveral(tokens, at, limit, out read);
    }

    // Dozens; hundreds of thousands; ratusan ribu; puluhan juta.
    private bool TryReadClass(IReadOnlyList<Token> tokens, int at, int limit, out NumberRead read)
    {
        read = default;
        decimal? max = null;
        if (teens.TryMatch(tokens, at, limit, out _, out var end)) max = 19;
        if (max is null && !classes.TryMatch(tokens, at, limit, out _, out end)) return false;
        var min = 11m;
        if (max is null) classes.TryMatch(tokens, at, limit, out min, out end);
        var scale = 1m;
        while (true)
        {
            var next = classLinks.TryMatch(tokens, end, limit, out _, out var linked) ? linked : end;
            if (!(next > end && classes.TryMatch(tokens, next, limit, out var factor, out var after))
                && !multipliers.TryMatch(tokens, end, limit, out factor, out after)) break;
            if (!TryMultiply(min, factor, out min)) return false;
            if (max is not null) max *= factor;
            (end, scale) = (after, factor);
        }
        read = new(end, min, max, NumberForm.Class, scale);
        return true;
    }

    // Half a million, setengah juta, half a dozen; a share needs a magnitude.
    private bool TryReadShare(IReadOnlyList<Token> tokens, int at, int limit, out NumberRead read)
    {
        read = default;
        if (!shares.TryMatch(tokens, at, limit, out var share, out var end)) return false;
        if (end < limit && tokens[end].Is("-")) end++;
        if (!multipliers.TryMatch(tokens, end, limit, out var factor, out end)) return false;
        while (multipliers.TryMatch(tokens, end, limit, out var more, out var after))
        {
            if (!TryMultiply(factor, more, out factor)) return false;
            end = after;
        }
        read = new(end, share * factor, share * factor, NumberForm.Words, factor);
        return true;
    }

    private bool TryReadSeveral(IReadOnlyList<Token> tokens, int at, int limit, out NumberRead read)
    {
        read = default;
        if (!several.TryMatch(tokens, at, limit, out _, out var end)) return false;
        var min = 2m;
        var scale = 1m;
        while (multipliers.TryMatch(tokens, end, limit, out var factor, out var after)
            || classes.TryMatch(tokens, end, limit, out factor, out after))
        {
            if (!TryMultiply(min, factor, out min)) return false;
            (end, scale) = (after, factor);
        }
        if (scale == 1 && (!severalAlone.TryMatch(tokens, at, limit, out _, out end) || (end < limit && tokens[end].Is("-")))) return false;
        read = new(end, min, null, scale > 1 ? NumberForm.SeveralOf : NumberForm.Several, scale);
        return true;
    }

    private bool TryReadValue(IReadOnlyList<Token> tokens, int at, int limit, bool money, out NumberRead read)
    {
        read = default;
        var sum = new NumberSum();
        var (i, digits, words) = (at, false, 0);
        if (ones.TryMatch(tokens, i, limit, out _, out var first) && multipliers.TryMatch(tokens, first, limit, out _, out _))
        {
            sum.TryAdd(1);
            (i, words) = (first, 1);
        }
        while (i < limit)
        {
            var linked = i > at && words > 0 ? SkipLink(tokens, i, limit) : i;
            if (linked == i && tokens[i].Kind == TokenKind.Number)
            {
                if (!TryDigits(tokens, i, limit, money, out var value, out var next)) break;
                // Behind a magnitude digits go on only up to the next one: "1 juta 500 ribu", but "1 million 122-mm shells".
                if (i > at && tokens[i].Start > tokens[i - 1].End && !multipliers.TryMatch(tokens, next, limit, out _, out _)) break;
                if (!sum.TryAddDigits(value)) break;
                (i, digits) = (next, true);
            }
            else if (fused.TryMatch(tokens, linked, limit, out var one, out var next))
            {
                if (!sum.TryAddFused(one)) break;
                (i, words) = (next, words + 2);
            }
            else if (cardinals.TryMatch(tokens, linked, limit, out var word, out next))
            {
                if (!sum.TryAdd(word)) break;
                (i, words) = (next, words + 1);
            }
            else if (addTen.TryMatch(tokens, i, limit, out _, out next))
            {
                if (!sum.TryAddTen()) break;
                (i, words) = (next, words + 2);
            }
            else if (multipliers.TryMatch(tokens, Hyphen(tokens, i, at), limit, out var factor, out next))
            {
                if (sum.Total > Limit / factor) return false;
                if (!sum.TryMultiply(factor)) break;
                (i, words) = (next, words + 2);
            }
            else if (i > at && half.TryMatch(tokens, i, limit, out _, out next))
            {
                if (!sum.TryAddHalf()) break;
                (i, words) = (next, words + 2);
            }
            else if (i > at && NumberSum.Fraction(tokens[i].Form) is { } part && tokens[i].Start == tokens[i - 1].End)
            {
                if (!sum.TryAddFraction(part)) break;
                i++;
            }
            else break;
            if (sum.Total > Limit) return false;
        }
        if (i == at) return false;
        var total = sum.Total;
        var form = digits ? NumberForm.Digits : words == 1 && total == 1 ? NumberForm.One : NumberForm.Words;
        read = new(i, total, total, form, sum.Scale);
        return true;
    }

    // "2.1-billion-dollar"
    private static int Hyphen(IReadOnlyList<Token> tokens, int i, int at) =>
        i > at && tokens[i].Is("-") && tokens[i].Start == tokens[i - 1].End ? i + 1 : i;

    // "twenty-five", "two hundred and fifty"; the link counts only when a number word stands behind it.
    private int SkipLink(IReadOnlyList<Token> tokens, int i, int limit)
    {
        var next = tokens[i].Is("-") && tokens[i].Start == tokens[i - 1].End ? i + 1 : i;
        if (next == i && connectors.TryMatch(tokens, i, limit, out _, out var behind)
            && multipliers.TryMatch(tokens, i - 1, i, out var before, out _) && before >= 100) next = behind;
        return next > i && cardinals.TryMatch(tokens, next, limit, out _, out _) ? next : i;
    }

    private bool TryDigits(IReadOnlyList<Token> tokens, int i, int limit, bool money, out decimal value, out int next)
    {
        next = i + 1;
        var form = tokens[i].Form;
        while (spaceGroup && next < limit && IsTriple(tokens[next]) && tokens[next].Start == tokens[next - 1].End + 1 && form.Length < 16)
        {
            form += tokens[next++].Form;
        }
        var scaled = multipliers.TryMatch(tokens, next, limit, out var factor, out _) && factor >= 1000;
        if (!NumberLiteral.TryRead(form, decimalMark, scaled, out value)) return false;
        if (next >= limit || tokens[next].Start != tokens[next - 1].End) return true;
        if ((money && moneySuffixes.TryMatch(tokens, next, limit, out factor, out var end))
            || suffixes.TryMatch(tokens, next, limit, out factor, out end))
        {
            next = end;
            return TryMultiply(value, factor, out value);
        }
        return true;
    }

    private static bool IsTriple(Token token) => token.Kind == TokenKind.Number && token.Form.Length == 3 && token.Form.All(char.IsAsciiDigit);

    private static bool TryMultiply(decimal value, decimal factor, out decimal product)
    {
        product = 0;
        if (value > Limit / factor) return false;
        product = value * factor;
        return true;
    }

    private static void Fill(PhraseTrie<decimal> trie, Dictionary<decimal, List<string>> words)
    {
        foreach (var (value, phrases) in words)
        {
            foreach (var phrase in phrases) trie.Add(phrase, value);
        }
    }

    private static void Fill(PhraseTrie<bool> trie, List<string> phrases)
    {
        foreach (var phrase in phrases) trie.Add(phrase, true);
    }
}
