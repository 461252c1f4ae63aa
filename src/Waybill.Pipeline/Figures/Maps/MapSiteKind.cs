namespace Waybill.Pipeline.Figures.Maps;

/// <summary>What a site is, as far as the drawing is concerned.</summary>
public enum MapSiteKind
{
    /// <summary>A civil place: port, station, town.</summary>
    Civil = 0,

    /// <summary>A site of armed forces. It is never drawn finer than its locality: its point is rounded to 0.05° and its circle has 5 km at least, whatever is given.</summary>
    Military = 1,

    /// <summary>A place that is only there so that the reader knows where he is.</summary>
    Landmark = 2,
}
