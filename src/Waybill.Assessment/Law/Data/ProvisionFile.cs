namespace Waybill.Assessment.Law.Data;

/// <summary>Shape of <c>provisions.yaml</c>.</summary>
internal sealed class ProvisionFile
{
    /// <summary>ISO 3166-1 codes of the permanent members.</summary>
    public List<string> Permanent { get; set; } = [];

    /// <summary>Regimes by identifier.</summary>
    public Dictionary<string, RegimeRow> Regimes { get; set; } = [];

    /// <summary>Resolutions.</summary>
    public List<InstrumentRow> Instruments { get; set; } = [];

    /// <summary>Drafts that failed.</summary>
    public List<DraftRow> FailedDrafts { get; set; } = [];

    /// <summary>Paragraphs.</summary>
    public List<ProvisionRow> Provisions { get; set; } = [];
}
