namespace Waybill.Readers.Documents.Registry;

/// <summary>The words for sites and borders of one language, <c>Languages/CODE/sites.yaml</c>, as written.</summary>
internal sealed class SiteWordFile
{
    /// <summary>Where the words are from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Kind of word, as in <c>Vocabulary/site-words.yaml</c> → phrases.</summary>
    public Dictionary<string, List<string>> Functions { get; set; } = [];

    /// <summary>Phrases for the border of a state.</summary>
    public List<string> Borders { get; set; } = [];

    /// <summary>Phrases for a line of contact.</summary>
    public List<string> Fronts { get; set; } = [];

    /// <summary>Phrases for a coast.</summary>
    public List<string> Coasts { get; set; } = [];
}
