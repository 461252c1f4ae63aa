namespace Waybill.Core.Claims;

/// <summary>What is said to happen between the parties of a claim.</summary>
public enum Predicate
{
    /// <summary>None of the others.</summary>
    Other = 0,

    /// <summary>Give, provide, deliver.</summary>
    Supply = 1,

    /// <summary>Send, move, carry, export.</summary>
    Ship = 2,

    /// <summary>Hand over; arms dealings.</summary>
    Transfer = 3,

    /// <summary>Reach a place.</summary>
    Arrive = 4,

    /// <summary>Get, buy.</summary>
    Receive = 5,

    /// <summary>Ask for, want, negotiate for.</summary>
    Seek = 6,

    /// <summary>Fire, use a weapon, launch a missile or satellite.</summary>
    Launch = 7,

    /// <summary>Meet, visit, hold a summit.</summary>
    Meet = 8,

    /// <summary>Breach a resolution, sanction or obligation.</summary>
    Violate = 9,

    /// <summary>Make.</summary>
    Produce = 10,

    /// <summary>Send troops or advisers.</summary>
    Deploy = 11,

    /// <summary>Watch.</summary>
    Monitor = 12,

    /// <summary>Intercept, seize, board or inspect a shipment.</summary>
    Seize = 13,
}
