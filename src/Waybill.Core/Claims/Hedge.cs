namespace Waybill.Core.Claims;

/// <summary>How far the words of a claim hold back from stating it as fact.</summary>
public enum Hedge
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>The narrator marks it as hearsay ("reportedly").</summary>
    Reportedly = 1,

    /// <summary>May, might, possibly.</summary>
    Possible = 2,

    /// <summary>Likely, appears, believed.</summary>
    Likely = 3,

    /// <summary>Said to be beyond confirmation.</summary>
    CannotConfirm = 4,
}
