namespace Waybill.Core.Transfers;

/// <summary>Whether what was said or seen reaches the proposition.</summary>
public enum BearingScope
{
    /// <summary>It speaks of this proposition.</summary>
    Direct = 0,

    /// <summary>It speaks of something that this proposition follows from, or that follows from it.</summary>
    Indirect = 1,

    /// <summary>It was said before the days spoken of: it cannot have meant them.</summary>
    BeforeTheEvent = 2,

    /// <summary>It speaks of other goods.</summary>
    OtherGoods = 3,

    /// <summary>It speaks of other days.</summary>
    OtherDays = 4,

    /// <summary>The sensor cannot show it (closed boxes).</summary>
    NotVisible = 5,

    /// <summary>The frame does not show the site, for cloud or coverage.</summary>
    NotCovered = 6,
}
