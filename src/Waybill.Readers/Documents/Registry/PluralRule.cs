namespace Waybill.Readers.Documents.Registry;

/// <summary>One ending of the plural.</summary>
internal sealed class PluralRule
{
    /// <summary>Ending of the singular; empty for any.</summary>
    public string Ends { get; set; } = "";

    /// <summary>What stands in its place; the same for a word that has no other plural.</summary>
    public string Becomes { get; set; } = "";
}
