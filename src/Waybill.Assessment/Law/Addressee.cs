namespace Waybill.Assessment.Law;

/// <summary>Whom a provision binds.</summary>
internal enum Addressee
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>Every state.</summary>
    AllStates = 1,

    /// <summary>The sanctioned party itself.</summary>
    Sanctioned = 2,

    /// <summary>States whose flag a ship flies.</summary>
    FlagStates = 3,

    /// <summary>States in whose ports or waters a ship is.</summary>
    PortStates = 4,

    /// <summary>Bodies of the United Nations.</summary>
    UnBodies = 5,
}
