namespace Waybill.Assessment.Law.Data;

/// <summary>Days in force as written.</summary>
internal sealed class IntervalRow
{
    /// <summary>First day, ISO 8601.</summary>
    public string From { get; set; } = "";

    /// <summary>First day after, ISO 8601.</summary>
    public string? Until { get; set; }

    /// <summary>Why its force is disputed.</summary>
    public string? Disputed { get; set; }
}
