using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>Finds the noun that a number counts, behind the number or, for money, before it.</summary>
internal sealed class UnitReader
{
    /// <summary>How far behind its noun a word may stand that makes it another unit.</summary>
    private const int ContextTokens = 4;

    private readonly PhraseTrie<UnitWord> nouns = new();
    private readonly PhraseTrie<UnitWord> currencies = new();
    private readonly HashSet<string> stops;
    private readonly HashSet<string> transparent;
    private readonly List<UnitContext> contexts;
    private readonly int maxSkip;
    private readonly bool ownNouns;

    public UnitReader(UnitData data, NumberData numbers)
    {
        foreach (var (unit, phrases) in data.Nouns)
        {
            var word = new UnitWord(unit, UnitVocabulary.ClassOf(unit));
            foreach (var phrase in phrases)
            {
                nouns.Add(phrase, word);
                if (Ending(phrase, data.Endings) is { } plural) nouns.Add(plural, word);
            }
        }
        foreach (var (unit, phrases) in data.Currencies)
        {
            var word = new UnitWord(unit, UnitVocabulary.ClassOf(unit));
            foreach (var phrase in phrases) currencies.Add(phrase, word);
        }
        CurrencyCodes = new(data.Currencies.Values.SelectMany(c => c).Where(c => c.All(char.IsAsciiLetter)), StringComparer.Ordinal);
        stops = new(numbers.Stops, StringComparer.Ordinal);
        transparent = new(numbers.Transparent, StringComparer.Ordinal);
        (contexts, maxSkip, ownNouns) = (data.Context, numbers.MaxSkip, numbers.OwnNouns);
    }

    /// <summary>A currency sign or code at a token, written without a gap: "US$", "Rp".</summary>
    public bool TryCurrency(IReadOnlyList<Token> tokens, int at, out UnitWord unit, out int end)
    {
        if (!currencies.TryMatch(tokens, at, tokens.Count, out unit, out end)) return false;
        for (var i = at + 1; i < end; i++)
        {
            if (tokens[i].Start != tokens[i - 1].End) return false;
        }
        return true;
    }

    /// <summary>A noun at exactly this token.</summary>
    public bool TryNoun(IReadOnlyList<Token> tokens, int at, out UnitWord unit, out int end) =>
        nouns.TryMatch(tokens, at, tokens.Count, out unit, out end);

    /// <summary>
    /// The noun that a number ending before <paramref name="at"/> counts. Words that describe it may stand between where the
    /// language puts them there; of two nouns side by side the last is the one counted where that holds ("missile launchers").
    /// </summary>
    public bool TryFind(IReadOnlyList<Token> tokens, int at, out UnitWord unit, out int end)
    {
        (unit, end) = (default, at);
        var i = at;
        var skipped = 0;
        while (i < tokens.Count)
        {
            var token = tokens[i];
            if (nouns.TryMatch(tokens, i, tokens.Count, out unit, out end) && !IsDesignation(tokens, i, end))
            {
                // "A 67-page report" is measured in pages; "67 report pages" would be too.
                if (i != at + 1 || !tokens[at].Is("-") || unit.Class == UnitClass.Generic) (unit, end) = Settle(tokens, unit, end);
                return true;
            }
            if (MeasureAt(tokens, i) is { } behind)
            {
                i = behind;
                continue;
            }
            if (token.Kind == TokenKind.Mark)
            {
                if (!token.Is("-") && !token.Is("\"")) return false;
                i++;
                continue;
            }
            if (token.Kind != TokenKind.Word) return false;
            if (Compound(tokens, i) is { } whole && maxSkip > 0)
            {
                if (++skipped > maxSkip) return false;
                i = whole;
                continue;
            }
            if (transparent.Contains(token.Form))
            {
                if (++skipped > 6) return false;
                i++;
                continue;
            }
            if (maxSkip == 0 || stops.Contains(token.Form) || ++skipped > maxSkip) return false;
            i++;
        }
        return false;
    }

    /// <summary>
    /// The plural noun right behind a number, as its own unit, where the language marks the plural: "12 banknotes".
    /// </summary>
    public bool TryOwnNoun(IReadOnlyList<Token> tokens, int at, string text, out UnitWord unit, out int end)
    {
        (unit, end) = (default, at);
        if (!ownNouns) return false;
        for (var i = at; i < tokens.Count && i < at + 2; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word || stops.Contains(token.Form)) return false;
            if (char.IsUpper(text[token.Start])) return false;
            if (token.Form.Length < 4 || !token.Form.EndsWith('s') || token.Form.EndsWith("ss", StringComparison.Ordinal)
                || token.Form.EndsWith("us", StringComparison.Ordinal)) continue;
            unit = new(Singular(token.Form), UnitClass.Group);
            end = i + 1;
            return true;
        }
        return false;
    }

    /// <summary>True when a measure stands at a token: in "3 million 152 mm shells" it is a quantity of its own.</summary>
    public bool IsMeasure(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && MeasureAt(tokens, at) is not null;

    /// <summary>The currency codes of letters alone, in the form of tokens: "rp", "usd".</summary>
    public HashSet<string> CurrencyCodes { get; }

    /// <summary>True when a word ends the run from a number to its noun.</summary>
    public bool IsStop(Token token) => token.Kind != TokenKind.Word || stops.Contains(token.Form);

    private (UnitWord Unit, int End) Settle(IReadOnlyList<Token> tokens, UnitWord unit, int end)
    {
        var found = unit;
        while (IsHead(found.Class) && (maxSkip > 0 || found.Class == UnitClass.Generic))
        {
            var next = end < tokens.Count && tokens[end].Is("-") ? end + 1 : end;
            while (found.Class == UnitClass.Generic && next < tokens.Count && transparent.Contains(tokens[next].Form)) next++;
            if (!nouns.TryMatch(tokens, next, tokens.Count, out var later, out var behind))
            {
                if (found.Class != UnitClass.Generic || maxSkip == 0 || next == end) break;
                if (!TryFind(tokens, next, out later, out behind)) break;
            }
            if (!IsHead(later.Class) && found.Class != UnitClass.Generic) break;
            (found, end) = (later, behind);
        }
        foreach (var context in contexts)
        {
            if (!string.Equals(context.Unit, found.Unit, StringComparison.Ordinal)) continue;
            for (var i = Math.Max(0, end - 3); i < Math.Min(tokens.Count, end + ContextTokens); i++)
            {
                if (tokens[i].Kind == TokenKind.Word && context.Words.Contains(tokens[i].Form))
                {
                    return (new(context.Becomes, UnitVocabulary.ClassOf(context.Becomes)), end);
                }
            }
        }
        return (found, end);
    }

    // The letter of T-72 is no tonne.
    private static bool IsDesignation(IReadOnlyList<Token> tokens, int at, int end) =>
        end == at + 1 && tokens[at].Form.Length == 1 && end + 1 < tokens.Count && tokens[end].Is("-") && tokens[end + 1].Start == tokens[end].End;

    // surface-to-air, Fateh-110, Russian-flagged: one word to skip, whatever its parts are; the index behind it.
    private static int? Compound(IReadOnlyList<Token> tokens, int i)
    {
        var end = i + 1;
        while (end + 1 < tokens.Count && tokens[end].Is("-") && tokens[end].Start == tokens[end - 1].End
            && tokens[end + 1].Start == tokens[end].End && tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number) end += 2;
        return end > i + 1 ? end : null;
    }

    // 152mm, 20-foot, 122-millimetre between a number and its noun: the index behind it.
    private int? MeasureAt(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Number) return null;
        var next = i + 1 < tokens.Count && tokens[i + 1].Is("-") ? i + 2 : i + 1;
        return nouns.TryMatch(tokens, next, tokens.Count, out var unit, out var end) && unit.Class == UnitClass.Measure ? end : null;
    }

    private static bool IsHead(UnitClass kind) => kind is UnitClass.Goods or UnitClass.Conveyance or UnitClass.People
        or UnitClass.Event or UnitClass.Group or UnitClass.Text or UnitClass.Generic;

    private static string? Ending(string phrase, List<List<string>> endings)
    {
        foreach (var ending in endings)
        {
            if (phrase.EndsWith(ending[0], StringComparison.Ordinal)) return phrase[..^ending[0].Length] + ending[1];
        }
        return null;
    }

    private static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y"
        : plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("ches", StringComparison.Ordinal)
            || plural.EndsWith("shes", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal) ? plural[..^2]
        : plural[..^1];
}
