namespace Waybill.Assessment.Law.Data;

/// <summary>A limit as written.</summary>
internal sealed class CapRow
{
    /// <summary>Amount.</summary>
    public decimal Value { get; set; }

    /// <summary>Unit.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Period.</summary>
    public string Per { get; set; } = "";

    /// <summary>The same in another unit.</summary>
    public string? Other { get; set; }
}
