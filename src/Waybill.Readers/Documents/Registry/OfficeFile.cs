namespace Waybill.Readers.Documents.Registry;

/// <summary>The offices of one language, <c>Languages/CODE/offices.yaml</c>, as written.</summary>
internal sealed class OfficeFile
{
    /// <summary>Where the phrases are from.</summary>
    public string Source { get; set; } = "";

    /// <summary>The offices.</summary>
    public List<OfficeRow> Offices { get; set; } = [];
}
