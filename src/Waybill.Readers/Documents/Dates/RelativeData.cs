namespace Waybill.Readers.Documents.Dates;

/// <summary>A fixed phrase that counts from the day of publication or from the day last named.</summary>
internal sealed class RelativeData
{
    public List<string> Words { get; set; } = [];

    public string Unit { get; set; } = "";

    public int Offset { get; set; }
}
