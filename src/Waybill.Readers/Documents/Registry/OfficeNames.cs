namespace Waybill.Readers.Documents.Registry;

/// <summary>What states call their bodies, <c>Vocabulary/offices.yaml</c>, as written.</summary>
internal sealed class OfficeNames
{
    /// <summary>Where the names are from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Canonical body → party → its name there.</summary>
    public Dictionary<string, Dictionary<string, string>> Bodies { get; set; } = [];
}
