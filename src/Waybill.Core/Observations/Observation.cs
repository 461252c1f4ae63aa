using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Core.Observations;

/// <summary>A sensor-derived record, independent of testimony: what was visible, where, when, how precisely, by whom.</summary>
public sealed record Observation
{
    /// <summary>Identifier within the case: eight digits of the evidence, a hyphen and the record's own, as <c>5f3a11c2-v001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The evidence that the record stands in.</summary>
    public required Sha256Digest Evidence { get; init; }

    /// <summary>Kind.</summary>
    public ObservationKind Kind { get; init; }

    /// <summary>Sensor.</summary>
    public Sensor Sensor { get; init; }

    /// <summary>When it was acquired, or the period that a count covers.</summary>
    public DayInterval Days { get; init; }

    /// <summary>True when <see cref="Days"/> are approximate, or known to the month only.</summary>
    public bool DaysApproximate { get; init; }

    /// <summary>Day from which it was public; null when not stated, and then it counts as known from the end of <see cref="Days"/>.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Who made it (not who repeats it), as named.</summary>
    public required string Observer { get; init; }

    /// <summary>Who read the picture, where the record says so.</summary>
    public string? Analyst { get; init; }

    /// <summary>Product identifier of the frame or record, or null.</summary>
    public string? Product { get; init; }

    /// <summary>Site seen, by identifier of the gazetteer or as named; null for voyages.</summary>
    public string? Site { get; init; }

    /// <summary>Sites it goes from; empty when not stated.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>Sites it goes to; empty when not stated.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>Ships, by identifier or name; empty when not identified.</summary>
    public ImmutableArray<string> Vessels { get; init; } = [];

    /// <summary>What is visible. Only this moves a physical proposition.</summary>
    public ImmutableArray<VisibleThing> Visible { get; init; } = [];

    /// <summary>What was concluded.</summary>
    public ImmutableArray<InferredThing> Inferred { get; init; } = [];

    /// <summary>Numbers of a count: containers, trips, tonnes, barrels, each with its unit.</summary>
    public ImmutableArray<QuantityInterval> Quantities { get; init; } = [];

    /// <summary>Outline of the frame or a point in it; null when not stated.</summary>
    public ImmutableArray<GeoPoint> Footprint { get; init; } = [];

    /// <summary>Precision of the position, metres; null when not stated.</summary>
    public double? PrecisionMetres { get; init; }

    /// <summary>Share of the site that the frame shows clear, 0..1; null when not stated.</summary>
    public double? ClearCoverage { get; init; }

    /// <summary>True when the analyst had read the allegation first; null when not stated.</summary>
    public bool? Cued { get; init; }

    /// <summary>Observations that share a group lean on the same frames, and count once; null: the observer is the group.</summary>
    public string? Independence { get; init; }

    /// <summary>Identifiers of records that it contradicts, by its own account.</summary>
    public ImmutableArray<string> ConflictsWith { get; init; } = [];

    /// <summary>Addresses it was taken from.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    /// <summary>Note of whoever recorded it.</summary>
    public string? Note { get; init; }

    /// <summary>Where the flow goes, as the record states it: <c>to-</c> and the party, as in <c>to-DPRK</c>; null when not stated.</summary>
    public string? Direction { get; init; }
}
