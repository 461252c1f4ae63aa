using System.Collections.Immutable;

namespace Waybill.Assessment.Origins;

/// <summary>The origin that an item is put to, before the items are gathered. Equal where the identifiers are.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Roots">Roots: one, or those that signed together in ordinal order of their names.</param>
/// <param name="IsFrames">True for a group of frames that is not the observer as a whole.</param>
/// <param name="IsExample">True for what was written as an example.</param>
internal sealed record OriginKey(string Id, string Name, ImmutableArray<Root> Roots, bool IsFrames = false, bool IsExample = false)
{
    /// <summary>The origin of one root.</summary>
    public static OriginKey Of(Root root) => new(root.Id, root.Name, [root]);

    /// <summary>The origin of roots that sign together; of one, its own.</summary>
    public static OriginKey Of(IEnumerable<Root> roots)
    {
        var all = roots.DistinctBy(r => r.Id, StringComparer.Ordinal).OrderBy(r => r.Id, StringComparer.Ordinal).ToImmutableArray();
        return all.Length == 1 ? Of(all[0]) : new(string.Join(Root.Joint, all.Select(r => r.Id)), string.Join(", ", all.Select(r => r.Name)), all);
    }

    /// <summary>The frames of a group that an observer made.</summary>
    public static OriginKey Frames(string id, string name, Root observer) => new(id, name, [observer], IsFrames: true);

    /// <summary>The same as an example; it is never one with a real origin.</summary>
    public OriginKey AsExample() => this with { Id = "example-" + Id, Name = Name + " (example)", IsExample = true };

    /// <summary>Equal where the identifiers are.</summary>
    public bool Equals(OriginKey? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <summary>Of the identifier.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
