using System.Collections.Immutable;

namespace Waybill.Core.Sources;

/// <summary>A ship, as a case's evidence describes it. Null = not stated; nothing is guessed.</summary>
public sealed record VesselProfile
{
    /// <summary>Identifier, as <c>angara</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>All names it goes or went by.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>IMO number, seven digits whose check digit holds, or null.</summary>
    public string? Imo { get; init; }

    /// <summary>Flag, ISO 3166-1 alpha-2, or null.</summary>
    public string? Flag { get; init; }

    /// <summary>Type in the source's words, or null.</summary>
    public string? Type { get; init; }

    /// <summary>Containers it can carry, in TEU, or null. Never inferred from tonnage.</summary>
    public int? CapacityTeu { get; init; }

    /// <summary>Owner or operator as named, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Ships of the same name that are others, with what tells them apart.</summary>
    public ImmutableArray<string> NotToBeConfusedWith { get; init; } = [];

    /// <summary>Evidence it comes from.</summary>
    public Sha256Digest? Evidence { get; init; }
}
