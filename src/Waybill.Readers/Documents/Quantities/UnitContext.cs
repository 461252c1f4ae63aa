namespace Waybill.Readers.Documents.Quantities;

/// <summary>A noun that means another unit when certain words stand near it.</summary>
internal sealed class UnitContext
{
    public string Unit { get; set; } = "";

    public List<string> Words { get; set; } = [];

    public string Becomes { get; set; } = "";
}
