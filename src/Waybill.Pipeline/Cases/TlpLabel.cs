namespace Waybill.Pipeline.Cases;

/// <summary>How widely a case may be shared: the Traffic Light Protocol, FIRST, version 2.0 (August 2022). Numbers are stable; growth only.</summary>
public enum TlpLabel
{
    /// <summary>TLP:CLEAR, no limit.</summary>
    Clear = 1,

    /// <summary>TLP:GREEN, within the community.</summary>
    Green = 2,

    /// <summary>TLP:AMBER, within the organisation and its clients, as needed.</summary>
    Amber = 3,

    /// <summary>TLP:AMBER+STRICT, within the organisation only.</summary>
    AmberStrict = 4,

    /// <summary>TLP:RED, for the persons addressed only.</summary>
    Red = 5,
}
