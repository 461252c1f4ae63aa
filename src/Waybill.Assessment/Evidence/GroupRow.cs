namespace Waybill.Assessment.Evidence;

/// <summary>A group of <c>groups.yaml</c>, as written.</summary>
internal sealed class GroupRow
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names.</summary>
    public List<string> Names { get; set; } = [];

    /// <summary>What it means for independence.</summary>
    public GroupKind Kind { get; set; }

    /// <summary>Where the membership is from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Whether the cited page was read for the table.</summary>
    public bool Read { get; set; }

    /// <summary>Party to first day, or first day/last day.</summary>
    public Dictionary<string, string> Members { get; set; } = [];

    /// <summary>The same, of those that take part without being members.</summary>
    public Dictionary<string, string> Participants { get; set; } = [];
}
