namespace Waybill.Core.Origins;

/// <summary>Why an item belongs to an origin.</summary>
public enum OriginLink
{
    /// <summary>The text names this speaker.</summary>
    Speaker = 0,

    /// <summary>The text credits it, or a relay of it.</summary>
    Credit = 1,

    /// <summary>The document is a near copy of one that does.</summary>
    NearCopy = 2,

    /// <summary>It signed a joint statement.</summary>
    JointStatement = 3,

    /// <summary>The record names it as observer, or as the group of frames.</summary>
    Observer = 4,

    /// <summary>The record says that it rests on it.</summary>
    ReliesOn = 5,

    /// <summary>The outlet says it itself, or names its source only generically ("reports").</summary>
    Narrator = 6,

    /// <summary>The text names only an official of the state, not which: the state is taken to speak.</summary>
    UnnamedOfficial = 7,
}
