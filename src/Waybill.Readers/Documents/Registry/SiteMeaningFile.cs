namespace Waybill.Readers.Documents.Registry;

/// <summary>What kinds of words for sites may mean, <c>Vocabulary/site-words.yaml</c>, as written.</summary>
internal sealed class SiteMeaningFile
{
    /// <summary>Where the meanings are from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Kind of word → functions of sites, the nearest first.</summary>
    public Dictionary<string, List<string>> Means { get; set; } = [];
}
