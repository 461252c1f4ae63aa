using System.Collections.Immutable;

namespace Waybill.Core.Transfers;

/// <summary>One movement by one mode between two sites.</summary>
public sealed record Leg
{
    /// <summary>Identifier within the case, as <c>T1.L1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Mode; unspecified where nobody says and no site tells.</summary>
    public TransportMode Mode { get; init; }

    /// <summary>First site: identifier of the gazetteer, or name as said.</summary>
    public required string From { get; init; }

    /// <summary>Last site.</summary>
    public required string To { get; init; }

    /// <summary>Windows, each with who gives it; several where they differ.</summary>
    public ImmutableArray<LegWindow> Windows { get; init; } = [];

    /// <summary>Ships or trains, by identifier or name.</summary>
    public ImmutableArray<string> Carriers { get; init; } = [];

    /// <summary>Claims that speak of this leg.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Observations of this leg.</summary>
    public ImmutableArray<string> Observations { get; init; } = [];
}
