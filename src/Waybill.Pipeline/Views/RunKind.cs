namespace Waybill.Pipeline.Views;

/// <summary>What a run of text is, which decides how it looks.</summary>
public enum RunKind
{
    /// <summary>Words of which nothing was read.</summary>
    Plain,

    /// <summary>Words of a claim.</summary>
    Claim,

    /// <summary>A quantity outside claims.</summary>
    Quantity,

    /// <summary>A quantity within the words of a claim.</summary>
    ClaimedQuantity,

    /// <summary>A refusal to comment.</summary>
    NoComment,

    /// <summary>Page furniture.</summary>
    Furniture,

    /// <summary>A date, where dates are marked.</summary>
    Date,

    /// <summary>The mark that opens or closes a claim; not in the document.</summary>
    Mark,
}
