namespace Waybill.Assessment.Evidence;

/// <summary><c>groups.yaml</c>, as written.</summary>
internal sealed class GroupFile
{
    /// <summary>The groups.</summary>
    public List<GroupRow> Groups { get; set; } = [];
}
