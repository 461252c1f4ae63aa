using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>One unbroken way of a <see cref="LegStrip"/>: stop, leg, stop, leg, stop.</summary>
public sealed record LegChain
{
    /// <summary>Makes a way.</summary>
    /// <param name="stops">Stops in the order of travel.</param>
    /// <param name="legs">Legs between them, one fewer than the stops.</param>
    /// <param name="label">What tells this way from another, such as "as the ROK JCS has it"; null for nothing.</param>
    /// <exception cref="ArgumentException">The numbers do not fit each other.</exception>
    public LegChain(ImmutableArray<LegStop> stops, ImmutableArray<LegSpan> legs, string? label = null)
    {
        if (stops.Length != legs.Length + 1) throw new ArgumentException("A way has one stop more than legs.", nameof(legs));
        (Stops, Legs, Label) = (stops, legs, label);
    }

    /// <summary>Stops in the order of travel.</summary>
    public ImmutableArray<LegStop> Stops { get; }

    /// <summary>Legs between them.</summary>
    public ImmutableArray<LegSpan> Legs { get; }

    /// <summary>What tells this way from another.</summary>
    public string? Label { get; }
}
