namespace Waybill.Core.Claims;

/// <summary>What a place is to a claim.</summary>
public enum PlaceRole
{
    /// <summary>Where the goods come from.</summary>
    Origin = 0,

    /// <summary>Where they pass.</summary>
    Via = 1,

    /// <summary>Where they go.</summary>
    Destination = 2,

    /// <summary>Where the statement was made.</summary>
    Statement = 3,

    /// <summary>Where the event took place.</summary>
    Event = 4,
}
