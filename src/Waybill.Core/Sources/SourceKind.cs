namespace Waybill.Core.Sources;

/// <summary>What kind of source speaks. Numbers are stored; they are never reused.</summary>
public enum SourceKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A state, or an organ of it.</summary>
    State = 1,

    /// <summary>A body of several states, or a group that speaks jointly.</summary>
    Intergovernmental = 2,

    /// <summary>A panel of experts with a mandate.</summary>
    ExpertPanel = 3,

    /// <summary>A research body or think tank.</summary>
    Research = 4,

    /// <summary>A wire service.</summary>
    Wire = 5,

    /// <summary>A news outlet.</summary>
    Outlet = 6,

    /// <summary>A medium owned or directed by a state.</summary>
    StateMedia = 7,

    /// <summary>A provider of imagery or other sensor data.</summary>
    SensorProvider = 8,

    /// <summary>A company.</summary>
    Company = 9,

    /// <summary>A person.</summary>
    Person = 10,
}
