namespace Waybill.Assessment.Evidence;

/// <summary>What a group of states means for the independence of its members.</summary>
public enum GroupKind
{
    /// <summary>Membership only: its members are no pool.</summary>
    Table = 0,

    /// <summary>Speaks as one while its members also speak for themselves.</summary>
    Body = 1,

    /// <summary>Its members pass each other intelligence.</summary>
    Sharing = 2,
}
