namespace Waybill.Readers.Documents.Claims;

/// <summary>A half-open range of token indices.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public static TokenRange Empty { get; } = new(0, 0);

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Holds(int token) => Start <= token && token < End;

    public bool Holds(TokenRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
