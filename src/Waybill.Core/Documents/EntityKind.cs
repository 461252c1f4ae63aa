namespace Waybill.Core.Documents;

/// <summary>What a named thing is.</summary>
public enum EntityKind
{
    /// <summary>A state.</summary>
    Country = 0,

    /// <summary>A public body, armed group, company or union of states.</summary>
    Organization = 1,

    /// <summary>A news outlet or wire service.</summary>
    Outlet = 2,

    /// <summary>A person who acts or speaks for a party.</summary>
    Person = 3,

    /// <summary>A city, port, region, sea or site.</summary>
    Place = 4,

    /// <summary>A ship.</summary>
    Vessel = 5,

    /// <summary>A weapon system by its name.</summary>
    System = 6,
}
