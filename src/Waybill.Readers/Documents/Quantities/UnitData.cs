namespace Waybill.Readers.Documents.Quantities;

/// <summary>What <c>Languages/CODE/units.yaml</c> holds; the comments there say what each list means.</summary>
internal sealed class UnitData
{
    public List<List<string>> Endings { get; set; } = [];

    public Dictionary<string, List<string>> Nouns { get; set; } = [];

    public Dictionary<string, List<string>> Currencies { get; set; } = [];

    public List<UnitContext> Context { get; set; } = [];
}
