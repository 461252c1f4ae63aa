namespace Waybill.Core.Transfers;

/// <summary>Mode of transport, with the codes of UN/ECE Recommendation 19 (2001), Codes for Modes of Transport.</summary>
public enum TransportMode
{
    /// <summary>0: not specified.</summary>
    Unspecified = 0,

    /// <summary>1: maritime.</summary>
    Maritime = 1,

    /// <summary>2: rail.</summary>
    Rail = 2,

    /// <summary>3: road.</summary>
    Road = 3,

    /// <summary>4: air.</summary>
    Air = 4,

    /// <summary>8: inland water.</summary>
    InlandWater = 8,
}
