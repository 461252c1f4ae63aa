namespace Waybill.Core.Findings;

/// <summary>Analytic confidence: how good the basis is. Never a probability.</summary>
public enum ConfidenceLevel
{
    /// <summary>Low.</summary>
    Low = 0,

    /// <summary>Moderate.</summary>
    Moderate = 1,

    /// <summary>High.</summary>
    High = 2,
}
