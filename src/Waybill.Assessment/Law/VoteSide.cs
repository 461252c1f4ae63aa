namespace Waybill.Assessment.Law;

/// <summary>How a member voted.</summary>
internal enum VoteSide
{
    /// <summary>Not recorded, or not known to have been a member.</summary>
    NotRecorded = 0,

    /// <summary>For.</summary>
    For = 1,

    /// <summary>Against.</summary>
    Against = 2,

    /// <summary>Abstained.</summary>
    Abstained = 3,

    /// <summary>Was no member of the Council then.</summary>
    NotAMember = 4,
}
