using System.Collections.Concurrent;
using Waybill.Core;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// Finds numbers with their units, as intervals: "more than 1,000 containers" has no upper bound, "beberapa juta peluru" is
/// two million or more. What each wording means is the annotation guideline, §2 (quantity) and §6; the words are data
/// (<c>Languages/CODE/numbers.yaml</c>, <c>units.yaml</c>). Numbers without a noun, a currency or an antecedent are not reported.
/// Linear in the tokens; safe for use by several threads.
/// </summary>
internal sealed class QuantityFinder
{
    /// <summary>How far back the noun of "three of them" may stand.</summary>
    private const int AntecedentTokens = 40;

    /// <summary>How far behind its noun a bare number may take it up again: "2 million shells a year, or 250,000 a month".</summary>
    private const int EllipsisTokens = 20;

    /// <summary>How near to "ten times" a word of shipping must stand for the times to be shipments.</summary>
    private const int TransferTokens = 8;

    private static readonly ConcurrentDictionary<string, QuantityFinder> Finders = new(StringComparer.Ordinal);

    private readonly NumberData data;
    private readonly NumberReader numbers;
    private readonly UnitReader units;
    private readonly QualifierReader qualifiers;
    private readonly CountWords words;
    private readonly IdentifierReader identifiers;
    private readonly OrdinalReader ordinals;
    private readonly HashSet<string> starters;

    private QuantityFinder(string code)
    {
        var language = CountingLanguage.For(code);
        (data, numbers, units) = (language.Numbers, language.NumberReader, language.UnitReader);
        qualifiers = new(data);
        words = new(data);
        identifiers = new(data);
        ordinals = new(data, words, units);
        starters = CountWords.StartersOf(data, language.Units);
    }

    /// <summary>The finder of a language.</summary>
    /// <param name="code">Language code (BCP 47) that has a folder of data.</param>
    public static QuantityFinder For(string code) => Finders.GetOrAdd(code, static c => new(c));

    /// <summary>Finds quantities where no date is known.</summary>
    public IReadOnlyList<QuantityFind> Find(string text, IReadOnlyList<Token> tokens) => Find(text, tokens, []);

    /// <summary>Finds quantities in a text, in order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="dates">Dates found in it, in order: their numbers are no quantities, but for windows ("the past two months").</param>
    public IReadOnlyList<QuantityFind> Find(string text, IReadOnlyList<Token> tokens, IReadOnlyList<DateFind> dates)
    {
        var finds = new List<QuantityFind>();
        var state = new Scan(text, Without(CurrencySplitter.Split(text, tokens, units.CurrencyCodes), dates), finds);
        var i = 0;
        while (i < state.Tokens.Count)
        {
            var end = CanBegin(state.Tokens, i) ? Read(state, i) : i;
            i = Math.Max(end, i + 1);
        }
        return finds;
    }

    private bool CanBegin(IReadOnlyList<Token> tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Break => false,
        _ => starters.Contains(tokens[i].Form) || (i + 2 < tokens.Count && tokens[i + 1].Is("-") && tokens[i + 2].Kind == TokenKind.Number),
    };

    // Tokens of dates become breaks, so that nothing is read from them or across them.
    private static IReadOnlyList<Token> Without(IReadOnlyList<Token> tokens, IReadOnlyList<DateFind> dates)
    {
        if (dates.Count == 0) return tokens;
        var kept = tokens.ToArray();
        var next = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            while (next < dates.Count && (dates[next].End <= kept[i].Start || dates[next].Kind == DateKind.Window)) next++;
            if (next < dates.Count && kept[i].Start >= dates[next].Start) kept[i] = kept[i] with { Kind = TokenKind.Break, Form = "\n" };
        }
        return kept;
    }

    // Reads what begins at a token; returns the token behind it, or the token itself.
    private int Read(Scan s, int at)
    {
        var end = identifiers.Read(s, at);
        if (end > at) return end;
        end = ReadBetween(s, at);
        if (end > at) return end;
        end = ordinals.ReadCollective(s, at);
        if (end > at) return end;
        end = ordinals.ReadOrdinal(s, at);
        if (end > at) return end;
        end = ReadShare(s, at);
        if (end > at) return end;
        end = ReadSingle(s, at);
        return end > at ? end : ReadCount(s, at);
    }

    // between 5 and 7 million tonnes; antara 10 sampai 12 kapal
    private int ReadBetween(Scan s, int at)
    {
        if (!words.Between.At(s.Tokens, at, out var i)) return at;
        var money = units.TryCurrency(s.Tokens, i, out var currency, out var behind);
        if (money) i = behind;
        if (!numbers.TryRead(s.Tokens, i, s.Tokens.Count, money, out var low) || low.Value is null) return at;
        i = low.End;
        if (units.TryFind(s.Tokens, i, out var between, out behind) && words.BetweenJoin.At(s.Tokens, behind, out _)) i = behind;
        if (!words.BetweenJoin.At(s.Tokens, i, out i)) return at;
        if (money && units.TryCurrency(s.Tokens, i, out _, out behind)) i = behind;
        if (!numbers.TryRead(s.Tokens, i, s.Tokens.Count, money, out var high) || high.Value is null) return at;
        var read = Span(low, high);
        return read is null ? at : Finish(s, at, read.Value, Qualifier.Exact, money ? currency : null);
    }

    // [about] [$]10[-15] [million] [or more] [artillery] shells
    private int ReadCount(Scan s, int at)
    {
        var qualifier = qualifiers.Before(s.Tokens, at, out var i);
        var other = words.Other.At(s.Tokens, at, out var behind) && behind >= i;
        if (other) i = behind;
        var money = units.TryCurrency(s.Tokens, i, out var currency, out behind);
        if (money)
        {
            i = behind;
            if (i < s.Tokens.Count && s.Tokens[i].Is(".")) i++;
            qualifier = QualifierReader.Stronger(qualifier, qualifiers.Before(s.Tokens, i, out i));
        }
        if (i >= s.Tokens.Count || (!money && IsInsideName(s, i))) return at;
        if (!numbers.TryRead(s.Tokens, i, s.Tokens.Count, money, out var read)) return ReadVague(s, at);
        if (IsRank(s, read)) return at;
        var described = i > 0 && data.One.Contains(s.Tokens[i - 1].Form);
        if (!money && !described && IsShortMagnitude(s, read) && numbers.TryRead(s.Tokens, i, s.Tokens.Count, true, out var scaled) && scaled.End == read.End + 1) read = scaled;
        if (IsClock(s, i, read)) return read.End;
        if (read.Form == NumberForm.One && i > 0 && words.Negations.Contains(s.Tokens[i - 1].Form)) return read.End;
        read = ReadRange(s, read, money);
        return Finish(s, qualifier == Qualifier.Exact && !other ? (money ? MoneyStart(s, at, i) : i) : at, read, qualifier, money ? currency : null, other);
    }

    private NumberRead ReadRange(Scan s, NumberRead low, bool money)
    {
        if (low.Value is null) return low;
        // 5% to 10%: the unit stands twice.
        if (units.TryNoun(s.Tokens, low.End, out var first, out var unit) && first.Class is UnitClass.Share or UnitClass.Measure or UnitClass.Duration
            && words.RangeJoin.At(s.Tokens, unit, out var to) && numbers.TryRead(s.Tokens, to, s.Tokens.Count, money, out var last) && last.Value is not null
            && units.TryNoun(s.Tokens, last.End, out var second, out _) && second == first) return Span(low, last) ?? low;
        var either = words.OrJoin.At(s.Tokens, low.End, out var i);
        if (!either && !words.RangeJoin.At(s.Tokens, low.End, out i)) return low;
        if (money && units.TryCurrency(s.Tokens, i, out _, out var behind)) i = behind;
        if (!numbers.TryRead(s.Tokens, i, s.Tokens.Count, money, out var high) || high.Value is null) return low;
        var span = Span(low, high);
        return span is null || (either && span.Value.Max - span.Value.Min > 2 * Math.Max(1, high.Scale)) ? low : span.Value;
    }

    // The magnitude of the second number belongs to both: 5 to 10 million.
    private static NumberRead? Span(NumberRead low, NumberRead high)
    {
        var min = low.Value!.Value;
        if (high.Scale > 1 && low.Scale == 1 && min < 1000 && min * high.Scale < high.Value) min *= high.Scale;
        if (min >= high.Value) return null;
        return high with { Min = min };
    }

    // Finds the noun and reports; gives the token behind the whole, or the number's end when nothing is counted.
    private int Finish(Scan s, int at, NumberRead read, Qualifier qualifier, UnitWord? currency, bool other = false)
    {
        var i = read.End;
        if (qualifiers.TryBehind(s.Tokens, i, out var late, out var behind))
        {
            qualifier = QualifierReader.Stronger(qualifier, late);
            i = behind;
        }
        if (read.Form == NumberForm.One && words.Of.At(s.Tokens, i, out behind)) return behind;
        if (currency is { } money) return s.Add(at, i, Apply(read, qualifier), money.Unit);
        if (words.Partitives.At(s.Tokens, i, out behind))
        {
            var exact = qualifier == Qualifier.Exact && read.Form is not (NumberForm.Several or NumberForm.Class or NumberForm.Digits);
            var before = read.Form == NumberForm.Digits && at - s.LastUnitAt < EllipsisTokens ? s.LastUnit : null;
            return !exact && (before ?? Antecedent(s, at, sameSentence: true)) is { } whole ? s.Add(at, behind, Apply(read, qualifier), whole) : behind;
        }
        if (OfNumber(s, i) is { } parts) return s.Add(at, i, Apply(read, qualifier), parts);
        if (!units.TryFind(s.Tokens, i, out var unit, out behind)
            && !(read.Form is not (NumberForm.One or NumberForm.Several) && units.TryOwnNoun(s.Tokens, i, s.Text, out unit, out behind)))
        {
            if (words.OtherAfter.At(s.Tokens, i, out behind) && s.LastUnit is { } rest) return s.Add(at, behind, Apply(read, qualifier), rest);
            return Elliptic(s, at, i, read, qualifier, other);
        }
        if (!Counts(read, qualifier, unit, i, behind)) return read.End;
        if (unit.Class == UnitClass.Times)
        {
            if (behind < s.Tokens.Count && words.TimesNot.Contains(s.Tokens[behind].Form)) return behind;
            if (IsTransfer(s, at, behind)) unit = new("shipment", UnitClass.Conveyance);
        }
        if (units.IsMeasure(s.Tokens, i)) behind = i;
        if (read.Form is NumberForm.Words && IsKnown(s, at, read, unit)) return behind;
        if (qualifiers.TryBehind(s.Tokens, behind, out late, out var last) && IsEnd(s, last))
        {
            qualifier = QualifierReader.Stronger(qualifier, late);
            behind = last;
        }
        return s.Add(at, behind, Apply(read, qualifier), unit.Unit);
    }

    // 37 of 43 drones: the unit of the second number, which is read for itself afterwards.
    private string? OfNumber(Scan s, int i) =>
        words.Of.At(s.Tokens, i, out var behind) && numbers.TryRead(s.Tokens, behind, s.Tokens.Count, false, out var whole)
        && whole.Form is NumberForm.Digits or NumberForm.Words && units.TryFind(s.Tokens, whole.End, out var unit, out _) ? unit.Unit : null;

    // "The two vessels", when two vessels have been named before: the same two, no new number.
    private bool IsKnown(Scan s, int at, NumberRead read, UnitWord unit)
    {
        if (read.Value == 2 && unit.Class is UnitClass.Group or UnitClass.People && at > 0 && words.Definite.Contains(s.Tokens[at - 1].Form)) return true;
        var definite = (at > 0 && words.Definite.Contains(s.Tokens[at - 1].Form)) || words.Definite.Contains(s.Tokens[at].Form);
        return definite && s.Knows(read.Min, read.Max, unit.Unit);
    }

    // What a wording may count: "one" and "several" are numbers of things and shipments, seldom of days and people.
    private static bool Counts(NumberRead read, Qualifier qualifier, UnitWord unit, int at, int end) => read.Form switch
    {
        NumberForm.One => unit.Class is not (UnitClass.Times or UnitClass.Generic)
            && (qualifier != Qualifier.Exact || unit.Class is UnitClass.Goods or UnitClass.Conveyance or UnitClass.Measure or UnitClass.Money or UnitClass.Share),
        NumberForm.Several => unit.Class is not (UnitClass.Times or UnitClass.Duration or UnitClass.Generic or UnitClass.Share or UnitClass.Measure)
            && end - at <= 4,
        _ => true,
    };

    private int Elliptic(Scan s, int at, int end, NumberRead read, Qualifier qualifier, bool other)
    {
        var large = read.Form == NumberForm.Digits && (read.Max ?? read.Min) >= 1000 && !IsYear(read) && read.Scale >= 1;
        var grouped = large && (read.Scale > 1 || s.Tokens[read.End - 1].Form.AsSpan().IndexOfAny('.', ',') > 0);
        if (at >= 2 && s.Tokens[at - 1].Kind == TokenKind.Word && words.PeopleOf.Contains(s.Tokens[at - 2].Form) && words.Of.At(s.Tokens, at - 1, out var of) && of == at)
        {
            return s.Add(at, end, Apply(read, qualifier), "person");
        }
        if (!other && !grouped) return read.End;
        if (!other && end < s.Tokens.Count && !units.IsStop(s.Tokens[end])) return read.End;
        return s.LastUnit is { } unit && (other || qualifier != Qualifier.Exact || at - s.LastUnitAt < EllipsisTokens) ? s.Add(at, end, Apply(read, qualifier), unit) : read.End;
    }

    private static bool IsYear(NumberRead read) => read.Value is >= 1900 and < 2100;

    // The nearest noun of goods or shipments before a token: what "some of them" are some of.
    private string? Antecedent(Scan s, int at, bool sameSentence)
    {
        for (var i = at - 1; i >= 0 && i > at - AntecedentTokens; i--)
        {
            if (s.Tokens[i].Kind == TokenKind.Break || (sameSentence && s.Tokens[i].Is(".") && i + 1 < at && s.Tokens[i + 1].Start > s.Tokens[i].End)) return null;
            if (s.Tokens[i].Kind == TokenKind.Word && units.TryNoun(s.Tokens, i, out var unit, out _)
                && unit.Class is UnitClass.Conveyance or UnitClass.Goods)
            {
                // A noun phrase is named from its first word: "pengiriman senjata", not "senjata".
                if (i > 0 && units.TryNoun(s.Tokens, i - 1, out var longer, out var end) && end >= i && longer.Class is UnitClass.Conveyance or UnitClass.Goods) return longer.Unit;
                return unit.Unit;
            }
        }
        return null;
    }

    private bool IsTransfer(Scan s, int at, int end)
    {
        for (var i = Math.Max(0, at - TransferTokens); i < Math.Min(s.Tokens.Count, end + TransferTokens); i++)
        {
            if (words.TransferWords.Contains(s.Tokens[i].Form)) return true;
        }
        return false;
    }

    private int ReadVague(Scan s, int at)
    {
        if (!words.VagueAmount.At(s.Tokens, at, out var i)) return at;
        return units.TryFind(s.Tokens, i, out var unit, out var end) && unit.Class == UnitClass.Goods && end - i <= 4
            ? s.Add(at, end, new(null, null, "", true), unit.Unit) : i;
    }

    // a shipment of weapons; some deliveries
    private int ReadSingle(Scan s, int at)
    {
        if (words.Some.At(s.Tokens, at, out var i) && units.TryFind(s.Tokens, i, out var unit, out var end)
            && unit.Class == UnitClass.Conveyance && end - i <= 3)
        {
            return s.Add(at, end, new(2, null, "", true), unit.Unit);
        }
        if (!words.Single.At(s.Tokens, at, out i)) return at;
        if (i > 0 && at > 0 && words.Negations.Contains(s.Tokens[at - 1].Form)) return at;
        for (var n = 0; n < 3 && i < s.Tokens.Count && s.Tokens[i].Kind == TokenKind.Word; n++, i++)
        {
            if (words.Singles.Contains(s.Tokens[i].Form) && units.TryNoun(s.Tokens, i, out unit, out end))
            {
                return unit.Class == UnitClass.Conveyance && end == i + 1 && IsSingleHead(s, end) ? s.Add(at, end, new(1, 1, "", false), unit.Unit) : at;
            }
            if (units.IsStop(s.Tokens[i])) return at;
        }
        return at;
    }

    // "A cargo ship" is no cargo.
    private bool IsSingleHead(Scan s, int end) => end >= s.Tokens.Count || units.IsStop(s.Tokens[end]) || !units.TryNoun(s.Tokens, end, out _, out _);

    private int ReadShare(Scan s, int at)
    {
        var qualifier = qualifiers.Before(s.Tokens, at, out var i);
        if (!words.Thirds.TryMatch(s.Tokens, i, s.Tokens.Count, out var share, out var end)) return at;
        if (numbers.TryRead(s.Tokens, i, s.Tokens.Count, false, out var read) && read.End > end) return at;
        return s.Add(at, end, Apply(new(end, share, share, NumberForm.Words, 1), qualifier), "fraction");
    }

    private static QuantityInterval Apply(NumberRead read, Qualifier qualifier)
    {
        var (min, max) = (read.Min, read.Max);
        var approximate = qualifier != Qualifier.Exact || read.Form is NumberForm.Class or NumberForm.Several or NumberForm.SeveralOf;
        (min, max) = (Plain(min), Plain(max));
        return qualifier switch
        {
            Qualifier.AtLeast => new(min, null, "", true),
            Qualifier.AtMost => new(null, max ?? min, "", true),
            _ => new(min, max, "", approximate),
        };
    }

    // Without noughts behind the point: 2.5 million is 2500000, not 2500000.0.
    private static decimal? Plain(decimal? value) => value is { } v ? v / 1.0000000000000000000000000000m : null;

    private int MoneyStart(Scan s, int at, int number)
    {
        for (var i = at; i < number; i++)
        {
            if (units.TryCurrency(s.Tokens, i, out _, out _)) return i;
        }
        return at;
    }

    // The number of a name or a designation: S-300, MT Arman 114, 5:30.
    private static bool IsInsideName(Scan s, int i)
    {
        if (s.Tokens[i].Kind != TokenKind.Number || i == 0) return false;
        var before = s.Tokens[i - 1];
        if (before.End != s.Tokens[i].Start) return false;
        if (before.Is(":") || before.Is("/") || before.Is("#")) return true;
        if (!before.Is("-")) return before.Kind == TokenKind.Word;
        return i > 1 && s.Tokens[i - 2].End == before.Start && s.Tokens[i - 2].Kind == TokenKind.Word;
    }

    // 14:49 and 3 / 4 are no counts.
    private static bool IsClock(Scan s, int i, NumberRead read) =>
        s.Tokens[i].Kind == TokenKind.Number && read.End < s.Tokens.Count && (s.Tokens[read.End].Is(":") || s.Tokens[read.End].Is("/"))
        && s.Tokens[read.End].Start == s.Tokens[read.End - 1].End;

    // "1.5m barrels": a letter that may be a metre is a magnitude where a noun follows that is counted.
    private bool IsShortMagnitude(Scan s, NumberRead read) => read.Form == NumberForm.Digits && read.End + 1 < s.Tokens.Count
        && s.Tokens[read.End].Start == s.Tokens[read.End - 1].End && s.Tokens[read.End].Kind == TokenKind.Word && s.Tokens[read.End + 1].Kind == TokenKind.Word
        && units.TryFind(s.Tokens, read.End + 1, out var unit, out _) && unit.Class is not (UnitClass.Duration or UnitClass.Share);

    // "21st" ends in the letters of an ordinal.
    private bool IsRank(Scan s, NumberRead read) => read.Form == NumberForm.Digits && read.End < s.Tokens.Count
        && s.Tokens[read.End].Start == s.Tokens[read.End - 1].End && words.OrdinalSuffixes.Contains(s.Tokens[read.End].Form);

    private static bool IsEnd(Scan s, int i) => i >= s.Tokens.Count || s.Tokens[i].Kind != TokenKind.Word;
}
