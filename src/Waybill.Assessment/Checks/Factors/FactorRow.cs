namespace Waybill.Assessment.Checks.Factors;

/// <summary>A row of <c>factors.yaml</c>; the comments there say what each field means.</summary>
internal sealed class FactorRow
{
    public string Id { get; set; } = "";

    public string Measures { get; set; } = "";

    public string Name { get; set; } = "";

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public string Unit { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Source { get; set; } = "";

    public string? Date { get; set; }
}
