namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Where a lane of a <see cref="Timeline"/> stands.</summary>
public enum TimelineBand
{
    /// <summary>What was said: above the line.</summary>
    Claims = 0,

    /// <summary>What sensors saw: below it.</summary>
    Observations = 1,

    /// <summary>Law and politics: at the foot.</summary>
    Law = 2,
}
