namespace Waybill.Assessment.Law.Data;

/// <summary>Goods of a paragraph as written.</summary>
internal sealed class GoodsRow
{
    /// <summary>Kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Day from which, ISO 8601.</summary>
    public string? From { get; set; }

    /// <summary>Provision that says so.</summary>
    public string? By { get; set; }
}
