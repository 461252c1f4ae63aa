namespace Waybill.Readers.Documents.Dates;

/// <summary>What kind of time an expression names; the claim engine tells with it when something was said from when it was.</summary>
internal enum DateKind
{
    /// <summary>No day can be told: "recently".</summary>
    Vague,

    /// <summary>A single day.</summary>
    Day,

    /// <summary>A month, a year, a week, or from a day to a day.</summary>
    Range,

    /// <summary>From a day on, up to the day of the statement.</summary>
    Since,

    /// <summary>Up to a day, with no beginning.</summary>
    Before,

    /// <summary>A length of time up to the statement: "the past two months"; its number is also a quantity.</summary>
    Window,
}
