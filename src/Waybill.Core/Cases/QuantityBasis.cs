namespace Waybill.Core.Cases;

/// <summary>What a stated number is.</summary>
public enum QuantityBasis
{
    /// <summary>The speaker states it.</summary>
    Stated = 0,

    /// <summary>What the containers could hold, not what they held.</summary>
    Capacity = 1,

    /// <summary>The speaker estimates it.</summary>
    Estimate = 2,
}
