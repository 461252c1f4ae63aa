using Waybill.Core;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Documents.Quantities;

/// <summary>One reading of a text: what has been found so far.</summary>
internal sealed class Scan(string text, IReadOnlyList<Token> tokens, List<QuantityFind> finds)
{
    private readonly HashSet<(decimal? Min, decimal? Max, string Unit)> known = [];

    public string Text { get; } = text;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public List<QuantityFind> Finds { get; } = finds;

    /// <summary>The unit of things last counted, to which "the other 14" refers; null when there is none.</summary>
    public string? LastUnit { get; private set; }

    /// <summary>Token behind the find that set <see cref="LastUnit"/>.</summary>
    public int LastUnitAt { get; private set; }

    /// <summary>True when this much has been found before.</summary>
    public bool Knows(decimal? min, decimal? max, string unit) => known.Contains((min, max, unit));

    /// <summary>Reports a find over tokens [<paramref name="at"/>, <paramref name="end"/>), unless it runs into the one before.</summary>
    public int Add(int at, int end, QuantityInterval value, string unit)
    {
        var start = Tokens[at].Start;
        if (Finds.Count > 0 && Finds[^1].End > start) return end;
        known.Add((value.Min, value.Max, unit));
        Finds.Add(new(start, Tokens[end - 1].End, value with { Unit = unit }));
        if (unit is not ("identifier" or "ordinal" or "fraction") && UnitVocabulary.Contains(unit)
            && UnitVocabulary.ClassOf(unit) is UnitClass.Goods or UnitClass.Conveyance or UnitClass.People or UnitClass.Group) (LastUnit, LastUnitAt) = (unit, end);
        return end;
    }
}
