namespace Waybill.Core.Text;

/// <summary>
/// The text of a document, with the way from UTF-16 positions (what C# indexes by) to Unicode code points
/// (what spans are counted in). Immutable.
/// </summary>
public sealed class SourceText
{
    private readonly int[]? astral; // UTF-16 positions of high surrogates, ascending; null when there are none

    /// <summary>Wraps <paramref name="value"/>. Lone surrogates count as one code point each.</summary>
    public SourceText(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        List<int>? found = null;
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && char.IsLowSurrogate(value[i + 1])) (found ??= []).Add(i++);
        }
        astral = found?.ToArray();
    }

    /// <summary>The text itself.</summary>
    public string Value { get; }

    /// <summary>Length in Unicode code points.</summary>
    public int CodePointCount => Value.Length - (astral?.Length ?? 0);

    /// <summary>The number of code points before the UTF-16 position <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside 0..length.</exception>
    public int ToCodePoint(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Value.Length);
        if (astral is null) return index;
        var at = Array.BinarySearch(astral, index);
        return index - (at >= 0 ? at : ~at);
    }

    /// <summary>The span of the UTF-16 range <paramref name="start"/>..<paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(ToCodePoint(start), ToCodePoint(end));

    /// <summary>The UTF-16 position of code point <paramref name="codePoint"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The code point is outside 0..<see cref="CodePointCount"/>.</exception>
    public int ToUtf16(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, CodePointCount);
        if (astral is null) return codePoint;
        int low = 0, high = astral.Length; // how many astral characters stand before codePoint
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (astral[middle] - middle < codePoint) low = middle + 1;
            else high = middle;
        }
        return codePoint + low;
    }

    /// <summary>The exact text that stands at <paramref name="span"/>.</summary>
    public string Quote(TextSpan span)
    {
        var start = ToUtf16(span.Start);
        return Value[start..ToUtf16(span.End)];
    }
}
