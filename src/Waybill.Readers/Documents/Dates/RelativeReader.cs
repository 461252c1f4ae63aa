using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Dates;

/// <summary>Reads words that count from publication: "last week", "dua minggu lalu", "over the past two months".</summary>
internal sealed class RelativeReader(DateWords words, NumberReader numbers)
{
    /// <summary>More units than any news looks back; beyond it the words are no date.</summary>
    private const int MaxCount = 10_000;

    public bool TryRead(IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        var found = false;
        if (words.Relative.TryMatch(tokens, at, tokens.Count, out var phrase, out var end))
        {
            read = new(end, DateShape.Relative) { Unit = phrase.Unit, Count = phrase.Offset };
            found = true;
        }
        if (TryWindow(tokens, at, out var other) && other.End > read.End) (read, found) = (other, true);
        if (TryCounted(tokens, at, out other) && other.End > read.End) (read, found) = (other, true);
        if (TryCalendarUnit(tokens, at, false, out other) && other.End > read.End) (read, found) = (other, true);
        return found;
    }

    /// <summary>A calendar unit: "last month", "pekan ini". With <paramref name="loose"/> also "the year", "tahun": this one.</summary>
    public bool TryCalendarUnit(IReadOnlyList<Token> tokens, int at, bool loose, out DateRead read)
    {
        read = default;
        if (at >= tokens.Count) return false;
        int? offset = words.LastBefore.At(tokens, at, out var i) ? -1
            : words.ThisBefore.At(tokens, at, out i) ? 0
            : words.NextBefore.At(tokens, at, out i) ? 1 : null;
        if (offset is null && loose && words.TheUnit.At(tokens, at, out i)) offset = 0;
        if (!words.Units.TryMatch(tokens, i, tokens.Count, out var unit, out var end)) return false;
        if (offset is null)
        {
            offset = words.LastAfter.At(tokens, end, out var behind) ? -1
                : words.ThisAfter.At(tokens, end, out behind) ? 0
                : words.NextAfter.At(tokens, end, out behind) ? 1 : null;
            if (offset is null && loose && words.TheUnitMayMiss) offset = 0;
            end = behind;
        }
        if (offset is null || unit == DateUnit.Day) return false;
        read = new(end, DateShape.Relative) { Unit = unit, Count = offset.Value };
        return true;
    }

    /// <summary>The word "month" before a month's name: "bulan September".</summary>
    public bool TryMonthWord(IReadOnlyList<Token> tokens, int at, out int end) =>
        words.Units.TryMatch(tokens, at, tokens.Count, out var unit, out end) && unit == DateUnit.Month && words.Months.TryMatch(tokens, end, tokens.Count, out _, out _);

    private bool TryWindow(IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        if (words.RecentBefore.At(tokens, at, out var i) && words.Units.TryMatch(tokens, i, tokens.Count, out var unit, out var end))
        {
            read = new(end, DateShape.Recent) { Unit = unit };
            return true;
        }
        if (words.WindowBefore.At(tokens, at, out i) && TryCount(tokens, i, out var count, out var behind) && words.Units.TryMatch(tokens, behind, tokens.Count, out unit, out end))
        {
            read = new(end, DateShape.Window) { Unit = unit, Count = count };
            return true;
        }
        if (words.WindowAlone.At(tokens, at, out i) && words.Units.TryMatch(tokens, i, tokens.Count, out unit, out end))
        {
            read = new(end, DateShape.Window) { Unit = unit, Count = 1 };
            return true;
        }
        if (words.Several.At(tokens, at, out i) && words.Units.TryMatch(tokens, i, tokens.Count, out unit, out behind) && words.WindowAfter.At(tokens, behind, out end))
        {
            read = new(end, DateShape.Recent) { Unit = unit };
            return true;
        }
        if (TryUnits(tokens, at, out unit, out count, out behind) && words.WindowAfter.At(tokens, behind, out end))
        {
            read = new(end, DateShape.Window) { Unit = unit, Count = count };
            return true;
        }
        return false;
    }

    // two weeks ago · sebulan lalu · several days ago · three days later · dua hari sebelumnya
    private bool TryCounted(IReadOnlyList<Token> tokens, int at, out DateRead read)
    {
        read = default;
        var several = words.Several.At(tokens, at, out var i);
        var (unit, count, behind) = (DateUnit.Day, 0, at);
        if (several)
        {
            if (!words.Units.TryMatch(tokens, i, tokens.Count, out unit, out behind)) return false;
        }
        else if (!TryUnits(tokens, at, out unit, out count, out behind)) return false;
        var vague = several || unit == DateUnit.Decade;
        if (words.AgoAfter.At(tokens, behind, out var end))
        {
            read = new(end, DateShape.Relative) { Unit = vague ? DateUnit.Vague : unit, Count = -count, Counted = true };
            return true;
        }
        var sign = words.LaterAfter.At(tokens, behind, out end) ? 1 : words.EarlierAfter.At(tokens, behind, out end) ? -1 : 0;
        if (sign == 0) return false;
        if (words.ShiftNeedsEnd.At(tokens, behind, out var bare) && bare == end && end < tokens.Count && tokens[end].IsWord) return false;
        var days = unit switch { DateUnit.Day => count, DateUnit.Week => 7 * count, _ => 0 };
        read = new(end, DateShape.Relative) { Unit = vague || days == 0 ? DateUnit.Vague : DateUnit.Same, Count = sign * days, Counted = true };
        return true;
    }

    private bool TryUnits(IReadOnlyList<Token> tokens, int at, out DateUnit unit, out int count, out int end)
    {
        (unit, count) = (DateUnit.Day, 1);
        if (words.OneUnits.TryMatch(tokens, at, tokens.Count, out unit, out end)) return true;
        return TryCount(tokens, at, out count, out var behind) && words.Units.TryMatch(tokens, behind, tokens.Count, out unit, out end);
    }

    private bool TryCount(IReadOnlyList<Token> tokens, int at, out int count, out int end)
    {
        (count, end) = (1, at);
        if (at >= tokens.Count) return false;
        if (numbers.TryRead(tokens, at, tokens.Count, false, out var read) && read.Value is { } value && value >= 1 && value <= MaxCount && value == decimal.Truncate(value))
        {
            (count, end) = ((int)value, read.End);
            return true;
        }
        return words.Articles.At(tokens, at, out end);
    }
}
