namespace Waybill.Readers.Documents.Dates;

/// <summary>A part of a month, week or year.</summary>
internal enum DatePart
{
    /// <summary>The whole.</summary>
    Whole,

    /// <summary>Early: of a month the 1st to the 10th.</summary>
    Early,

    /// <summary>The middle: of a month the 15th.</summary>
    Mid,

    /// <summary>Late: of a month the 21st to its end.</summary>
    Late,

    /// <summary>From its beginning to publication: "earlier this month".</summary>
    Earlier,

    /// <summary>From publication to its end: "later this month".</summary>
    Later,
}
