using System.Collections.Immutable;

namespace Waybill.Core.Origins;

/// <summary>All that goes back to one root: it counts once for a proposition, however often it is repeated.</summary>
public sealed record Origin
{
    /// <summary>
    /// Identifier within the case: of the root, lower case with hyphens, as <c>united-states</c>; of several roots joined by two hyphens; of
    /// a group of frames, the group's own; of what is written as an example, with <c>example-</c> before it.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Root as shown, as <c>United States</c>, <c>RUSI</c>, <c>Tribunnews</c>.</summary>
    public required string Root { get; init; }

    /// <summary>Parties that signed together, in ordinal order; of a group that speaks, its members on the days on which it spoke, and those that took part. Empty where there is one speaker.</summary>
    public ImmutableArray<string> CoSigners { get; init; } = [];

    /// <summary>Pool it draws on together with others, as <c>states: ROK, United States</c>; null when it is on its own.</summary>
    public string? Pool { get; init; }

    /// <summary>True when at least one of its items is sensor-derived. A state's own pictures stand in the same origin as its words.</summary>
    public bool IsSensor { get; init; }

    /// <summary>Members.</summary>
    public ImmutableArray<OriginMember> Members { get; init; } = [];
}
