using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>
/// Numbers that give a place in a row, and in some languages by the same words all of a group. The first and the second are
/// not reported, nor ranks of anything but what happens in rows (launches, shipments, rounds): a third party is no number.
/// Every method gives the token behind what it read, or the token itself.
/// </summary>
internal sealed class OrdinalReader(NumberData data, CountWords words, UnitReader units)
{
    /// <summary>Reports an ordinal that begins at a token: "a third satellite launch", "percobaan ketiga".</summary>
    public int ReadOrdinal(Scan s, int at)
    {
        if (!words.Ordinals.TryMatch(s.Tokens, at, s.Tokens.Count, out var rank, out var end) && !TryRank(s, at, out rank, out end)) return at;
        if (data.OrdinalBefore)
        {
            if (end < s.Tokens.Count && words.OrdinalTimes.Contains(s.Tokens[end].Form)) return s.Add(at, end + 1, new(rank, rank, "", false), "ordinal");
            if (at > 0 && words.OrdinalNot.Contains(s.Tokens[at - 1].Form)) return end;
            for (var i = at - 1; i >= 0 && i >= at - 3 && !units.IsStop(s.Tokens[i]); i--)
            {
                if (words.OrdinalHeads.Contains(s.Tokens[i].Form)) return s.Add(i, end, new(rank, rank, "", false), "ordinal");
            }
            return end;
        }
        for (var i = end; i < s.Tokens.Count && i < end + 5; i++)
        {
            if (words.OrdinalHeads.Contains(s.Tokens[i].Form)) return s.Add(at, end, new(rank, rank, "", false), "ordinal");
            if (s.Tokens[i].Kind != TokenKind.Word || units.IsStop(s.Tokens[i])) break;
        }
        return end;
    }

    // 15th, ke-15; the first and the second are no numbers here, as they are none in words.
    private bool TryRank(Scan s, int at, out decimal rank, out int end)
    {
        rank = 0;
        var i = words.OrdinalPrefixes.At(s.Tokens, at, out end) ? end : at;
        var prefixed = i > at;
        if (i >= s.Tokens.Count || s.Tokens[i].Kind != TokenKind.Number || (prefixed && s.Tokens[i].Start != s.Tokens[i - 1].End)) return false;
        if (!prefixed && !(i + 1 < s.Tokens.Count && s.Tokens[i + 1].Start == s.Tokens[i].End && words.OrdinalSuffixes.Contains(s.Tokens[i + 1].Form))) return false;
        end = prefixed ? i + 1 : i + 2;
        return NumberLiteral.TryRead(s.Tokens[i].Form, data.Decimal[0], false, out rank) && rank >= 3;
    }

    /// <summary>Reports a collective: "ketiga negara", all three countries; named again they are the same three.</summary>
    public int ReadCollective(Scan s, int at)
    {
        if (!words.Collectives.TryMatch(s.Tokens, at, s.Tokens.Count, out var number, out var i)) return at;
        if (at > 0 && words.OrdinalHeads.Contains(s.Tokens[at - 1].Form)) return at;
        if (i < s.Tokens.Count && words.OrdinalTimes.Contains(s.Tokens[i].Form)) return at;
        if (!units.TryNoun(s.Tokens, i, out var unit, out var end)) return at;
        if (unit.Class is UnitClass.Duration or UnitClass.Measure or UnitClass.Times) return at;
        if (s.Knows(number, number, unit.Unit)) return end;
        return s.Add(at, end, new(number, number, "", false), unit.Unit);
    }
}
