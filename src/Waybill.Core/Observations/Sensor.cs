namespace Waybill.Core.Observations;

/// <summary>What made an observation. Numbers are stored; they are never reused.</summary>
public enum Sensor
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Optical satellite imagery.</summary>
    Optical = 1,

    /// <summary>Radar satellite imagery (SAR).</summary>
    Radar = 2,

    /// <summary>Night lights or thermal imagery.</summary>
    NightLights = 3,

    /// <summary>AIS.</summary>
    Ais = 4,

    /// <summary>Rail or customs records.</summary>
    TradeRecord = 5,

    /// <summary>Examination of debris or recovered items.</summary>
    Examination = 6,

    /// <summary>Photograph or video from the ground.</summary>
    GroundPhoto = 7,
}
