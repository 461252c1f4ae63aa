namespace Waybill.Readers.Records;

/// <summary><c>Vocabulary/records.yaml</c> as it stands; what each table means is said there.</summary>
internal sealed class RecordWords
{
    public string Source { get; set; } = "";

    public string Shown { get; set; } = "";

    public string Undetermined { get; set; } = "";

    public Dictionary<string, List<string>> Units { get; set; } = [];

    public List<string> UnitBreaks { get; set; } = [];

    public Dictionary<string, List<string>> Rates { get; set; } = [];

    public Dictionary<string, List<string>> Qualifiers { get; set; } = [];

    public List<string> Relays { get; set; } = [];

    public List<string> Products { get; set; } = [];

    public Dictionary<string, List<string>> Sensors { get; set; } = [];

    public Dictionary<string, List<string>> Visible { get; set; } = [];

    public List<string> Handling { get; set; } = [];

    public List<string> Inferred { get; set; } = [];

    public List<string> InferredFrom { get; set; } = [];

    public Dictionary<string, List<string>> Stances { get; set; } = [];

    public List<string> Unknown { get; set; } = [];

    public Dictionary<string, List<string>> SiteKinds { get; set; } = [];

    public Dictionary<string, List<string>> SourceKinds { get; set; } = [];

    public List<string> ProofLacking { get; set; } = [];

    public List<string> SaysNothing { get; set; } = [];

    public List<string> Examples { get; set; } = [];

    public List<string> NotRead { get; set; } = [];
}
