using Waybill.Core.Origins;

namespace Waybill.Assessment.Origins;

/// <summary>An origin while its members are gathered.</summary>
internal sealed class OriginDraft(OriginKey key)
{
    /// <summary>Which it is.</summary>
    public OriginKey Key { get; } = key;

    /// <summary>Members in the order in which they came.</summary>
    public List<OriginMember> Members { get; } = [];

    /// <summary>Parties that signed.</summary>
    public SortedSet<string> CoSigners { get; } = new(StringComparer.Ordinal);

    /// <summary>True when an observation is among the members.</summary>
    public bool IsSensor { get; set; }

    /// <summary>The origin.</summary>
    public Origin Origin(string? pool) => new()
    {
        Id = Key.Id,
        Root = Key.Name,
        CoSigners = [.. CoSigners],
        Pool = pool,
        IsSensor = IsSensor,
        Members = [.. Members.OrderBy(m => m.Item, StringComparer.Ordinal)],
    };
}
