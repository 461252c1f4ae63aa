namespace Waybill.Core.Observations;

/// <summary>What a record of an observation is about. Numbers are stored; they are never reused.</summary>
public enum ObservationKind
{
    /// <summary>Something seen at a site.</summary>
    Sighting = 0,

    /// <summary>A ship in a port.</summary>
    PortCall = 1,

    /// <summary>One movement between two sites.</summary>
    Voyage = 2,

    /// <summary>Rail vehicles or their load seen at a site.</summary>
    RailSighting = 3,

    /// <summary>A count over a period; it never adds to single observations of the same observer.</summary>
    Aggregate = 4,
}
