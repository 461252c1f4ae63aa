namespace Waybill.Assessment.Law.Data;

/// <summary>A regime as written.</summary>
internal sealed class RegimeRow
{
    /// <summary>Code or name of the sanctioned party.</summary>
    public string Sanctioned { get; set; } = "";

    /// <summary>Other names.</summary>
    public List<string> Names { get; set; } = [];
}
