namespace Waybill.Readers.Documents.Registry;

/// <summary>One file of names under <c>Vocabulary/</c>, as written.</summary>
internal sealed class RegistryFile
{
    /// <summary>Where the names of the file are from; a block may say it more closely.</summary>
    public string Source { get; set; } = "";

    /// <summary>Given names that are written in several ways, each line separated by <c>|</c>; any of them stands for the others.</summary>
    public List<string> Spellings { get; set; } = [];

    /// <summary>Forms that mean something else elsewhere too; the meaning that comes first in the order of the files is taken.</summary>
    public List<string> Ambiguous { get; set; } = [];

    /// <summary>The names, grouped by what they have in common.</summary>
    public List<RegistryBlock> Blocks { get; set; } = [];
}
