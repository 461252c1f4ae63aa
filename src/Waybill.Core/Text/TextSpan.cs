namespace Waybill.Core.Text;

/// <summary>
/// A stretch of a document's text, half-open, counted in Unicode code points (not UTF-16 units, not bytes).
/// Default value: the empty span at 0, which no quote may use.
/// </summary>
public readonly record struct TextSpan
{
    /// <summary>Makes the span from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or end is before start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        (Start, End) = (start, end);
    }

    /// <summary>First code point, counted from 0.</summary>
    public int Start { get; }

    /// <summary>One past the last code point.</summary>
    public int End { get; }

    /// <summary>Number of code points.</summary>
    public int Length => End - Start;

    /// <summary>True when the two share at least one code point.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
