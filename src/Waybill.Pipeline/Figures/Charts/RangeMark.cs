namespace Waybill.Pipeline.Figures.Charts;

/// <summary>How an estimate of a <see cref="RangePlot"/> came about; each has a shape of its own.</summary>
public enum RangeMark
{
    /// <summary>Stated by somebody: a disc.</summary>
    Stated = 0,

    /// <summary>Stated by somebody for a wider thing than is asked, such as all calibres: a ring.</summary>
    StatedWider = 1,

    /// <summary>Measured by a sensor or taken from records: a diamond.</summary>
    Measured = 2,

    /// <summary>Computed by a check from factors: a square.</summary>
    Computed = 3,
}
