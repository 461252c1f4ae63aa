namespace Waybill.Pipeline.Figures.Maps;

/// <summary>How a leg is travelled. It decides what a gap in its track may cover: a ship stays at sea.</summary>
public enum MapLegMode
{
    /// <summary>By ship.</summary>
    Sea = 0,

    /// <summary>By train.</summary>
    Rail = 1,

    /// <summary>By lorry.</summary>
    Road = 2,

    /// <summary>By aircraft.</summary>
    Air = 3,
}
