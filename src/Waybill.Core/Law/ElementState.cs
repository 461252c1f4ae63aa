namespace Waybill.Core.Law;

/// <summary>Whether an element of a provision appears to be met.</summary>
public enum ElementState
{
    /// <summary>Cannot be told from what is known.</summary>
    Unknown = 0,

    /// <summary>Appears to be met.</summary>
    AppearsMet = 1,

    /// <summary>Is not met.</summary>
    NotMet = 2,
}
