using Waybill.Core;
using Waybill.Core.Claims;

namespace Waybill.Readers.Documents.Claims;

/// <summary>What a clause says happens: predicate, parties, goods, number, places.</summary>
internal sealed record Frame
{
    /// <summary>The word the predicate rests on, or null when none stands in the clause.</summary>
    public CueMap<PredicateCue>.Cue? Cue { get; init; }

    public Predicate Predicate { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public IReadOnlyList<string> Goods { get; init; } = [];

    public QuantityInterval? Quantity { get; init; }

    public IReadOnlyList<ClaimPlace> Places { get; init; } = [];

    /// <summary>State in which the last destination lies, or null.</summary>
    public string? ArrivalParty { get; init; }

    /// <summary>True when the clause negates its predicate.</summary>
    public bool Negated { get; init; }

    /// <summary>True when the clause speaks of goods or parties named before.</summary>
    public bool Anaphoric { get; init; }

    /// <summary>True when the text names a receiver but leaves open who ("any party").</summary>
    public bool OpenReceiver { get; init; }

    /// <summary>True when the clause speaks of consequences or of the speaker's conduct, not of the movement it names.</summary>
    public bool IsOther { get; init; }

    /// <summary>True for a leg that goes on from where the last one ended.</summary>
    public bool Onward { get; init; }

    /// <summary>Distinct parties named in the clause.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The places, seen from the way the goods go: where goods on their way to another state were seen in the giver's, they set out.</summary>
    public IReadOnlyList<ClaimPlace> PlacesFor(string? from, string? to) => ArrivalParty is null || ArrivalParty != from || to is null || to == from || Places.Any(p => p.Role == PlaceRole.Origin)
        ? Places
        : [.. Places.Select(p => p.Role == PlaceRole.Destination ? p with { Role = PlaceRole.Origin } : p)];
}
