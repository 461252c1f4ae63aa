namespace Waybill.Assessment.Law;

/// <summary>How far the text of a provision was read; the order is from least to most.</summary>
internal enum TextRead
{
    /// <summary>Not at all: general knowledge.</summary>
    None = 0,

    /// <summary>A summary of it.</summary>
    Summary = 1,

    /// <summary>The operative paragraph itself, in a copy.</summary>
    Verbatim = 2,
}
