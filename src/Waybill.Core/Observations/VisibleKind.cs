namespace Waybill.Core.Observations;

/// <summary>What a visible thing is, as far as it matters to a proposition. Numbers are stored; they are never reused.</summary>
public enum VisibleKind
{
    /// <summary>Anything else.</summary>
    Other = 0,

    /// <summary>A ship.</summary>
    Vessel = 1,

    /// <summary>Closed containers or boxes: nothing about what is in them.</summary>
    ClosedContainers = 2,

    /// <summary>Rail wagons.</summary>
    RailCars = 3,

    /// <summary>Handling that goes with explosives: berms, explosives wagons, hazard labels.</summary>
    MunitionsHandling = 4,

    /// <summary>Munitions themselves, open to view.</summary>
    Munitions = 5,

    /// <summary>Loading or unloading under way.</summary>
    CargoHandling = 6,

    /// <summary>Nothing of what was looked for, where the sensor would have shown it.</summary>
    Absence = 7,
}
