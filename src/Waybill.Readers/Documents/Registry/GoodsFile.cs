namespace Waybill.Readers.Documents.Registry;

/// <summary>The goods of one language, <c>Languages/CODE/goods.yaml</c>, as written.</summary>
internal sealed class GoodsFile
{
    /// <summary>Where the words are from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Endings of the plural, tried in order on the last word of each phrase; empty for a language without.</summary>
    public List<PluralRule> Plurals { get; set; } = [];

    /// <summary>True when a noun is doubled for the plural, as in <c>senjata-senjata</c>; the first word of a phrase is its noun.</summary>
    public bool Doubled { get; set; }

    /// <summary>Class, or several classes separated by commas, → phrases separated by <c>|</c>. The class <c>none</c>: looks like goods, is none.</summary>
    public Dictionary<string, List<string>> Classes { get; set; } = [];
}
