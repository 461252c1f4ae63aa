namespace Waybill.Assessment.Origins;

/// <summary>One assumed correlation.</summary>
internal sealed class PoolRule
{
    /// <summary>ρ, 0..1.</summary>
    public double Correlation { get; set; }

    /// <summary>Least and most that seem defensible.</summary>
    public List<double> Range { get; set; } = [];

    /// <summary>Why, as shown.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Where the rule and the value are from.</summary>
    public string Source { get; set; } = "";
}
