using System.Diagnostics;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Exports.ReadJson;

/// <summary>
/// The words that machine output uses for the closed sets of a claim, as the guideline for claims defines them (docs/claims.md).
/// They are a contract: never changed, only added to.
/// </summary>
public static class ClaimWords
{
    /// <summary>The word for a stance.</summary>
    public static string Of(Stance value) => value switch
    {
        Stance.Assert => "assert",
        Stance.Estimate => "estimate",
        Stance.Confirm => "confirm",
        Stance.Deny => "deny",
        Stance.Question => "question",
        Stance.Condemn => "condemn",
        Stance.Warn => "warn",
        Stance.Request => "request",
        Stance.Pledge => "pledge",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a predicate.</summary>
    public static string Of(Predicate value) => value switch
    {
        Predicate.Other => "other",
        Predicate.Supply => "supply",
        Predicate.Ship => "ship",
        Predicate.Transfer => "transfer",
        Predicate.Arrive => "arrive",
        Predicate.Receive => "receive",
        Predicate.Seek => "seek",
        Predicate.Launch => "launch",
        Predicate.Meet => "meet",
        Predicate.Violate => "violate",
        Predicate.Produce => "produce",
        Predicate.Deploy => "deploy",
        Predicate.Monitor => "monitor",
        Predicate.Seize => "seize",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a hedge.</summary>
    public static string Of(Hedge value) => value switch
    {
        Hedge.None => "none",
        Hedge.Reportedly => "reportedly",
        Hedge.Possible => "possible",
        Hedge.Likely => "likely",
        Hedge.CannotConfirm => "cannot-confirm",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for what a period dates.</summary>
    public static string Of(PeriodBasis value) => value switch
    {
        PeriodBasis.Event => "event",
        PeriodBasis.Statement => "statement",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a mode of transport; null where it is not specified.</summary>
    public static string? Of(TransportMode value) => value switch
    {
        TransportMode.Unspecified => null,
        TransportMode.Maritime => "maritime",
        TransportMode.Rail => "rail",
        TransportMode.Road => "road",
        TransportMode.Air => "air",
        TransportMode.InlandWater => "inland-water",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the role of a place.</summary>
    public static string Of(PlaceRole value) => value switch
    {
        PlaceRole.Origin => "origin",
        PlaceRole.Via => "via",
        PlaceRole.Destination => "destination",
        PlaceRole.Statement => "statement",
        PlaceRole.Event => "event",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of a named thing.</summary>
    public static string Of(EntityKind value) => value switch
    {
        EntityKind.Country => "country",
        EntityKind.Organization => "organization",
        EntityKind.Outlet => "outlet",
        EntityKind.Person => "person",
        EntityKind.Place => "place",
        EntityKind.Vessel => "vessel",
        EntityKind.System => "system",
        _ => throw new UnreachableException(),
    };
}
