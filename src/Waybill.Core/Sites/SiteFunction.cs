namespace Waybill.Core.Sites;

/// <summary>What a site is for. Numbers are stored; they are never reused.</summary>
public enum SiteFunction
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Sea or river port.</summary>
    Port = 1,

    /// <summary>Naval base or facility.</summary>
    NavalFacility = 2,

    /// <summary>Railway station or rail terminal.</summary>
    RailTerminal = 3,

    /// <summary>Border crossing.</summary>
    BorderCrossing = 4,

    /// <summary>Store of munitions.</summary>
    MunitionsDepot = 5,

    /// <summary>Civil airport.</summary>
    Airport = 6,

    /// <summary>Military airfield, or one used as a store.</summary>
    Airfield = 7,

    /// <summary>Launch site of space rockets.</summary>
    Spaceport = 8,

    /// <summary>Shipyard.</summary>
    Shipyard = 9,

    /// <summary>Oil terminal.</summary>
    OilTerminal = 10,

    /// <summary>Town or area, where a text is no finer.</summary>
    Area = 11,
}
