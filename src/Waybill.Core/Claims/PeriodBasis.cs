namespace Waybill.Core.Claims;

/// <summary>What the period of a claim dates.</summary>
public enum PeriodBasis
{
    /// <summary>The event that the claim is about.</summary>
    Event = 0,

    /// <summary>The statement, because the event is not dated.</summary>
    Statement = 1,
}
