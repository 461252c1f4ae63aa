using System.Collections.Immutable;

namespace Waybill.Core.Sources;

/// <summary>A source that can be graded: who it is, what it belongs to, and the reliability that an analyst gave its channel.</summary>
public sealed record SourceProfile
{
    /// <summary>Identifier, as <c>us-nsc</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>All names it goes by, <see cref="Name"/> included, in any language.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Its path as a speaker (<c>Party/Body/Person</c>); null when the registry does not know it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Kind.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>Identifier of the source that it is part of, or null.</summary>
    public string? Of { get; init; }

    /// <summary>Reliability; null where nobody graded it.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>Why that grade.</summary>
    public string? Reason { get; init; }

    /// <summary>Members of a body, by ISO 3166-1 alpha-2 code or name.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Identifiers of the sources it repeats or is built on.</summary>
    public ImmutableArray<string> DerivedFrom { get; init; } = [];

    /// <summary>Evidence the profile comes from, or null for the bundled ones.</summary>
    public Sha256Digest? Evidence { get; init; }
}
