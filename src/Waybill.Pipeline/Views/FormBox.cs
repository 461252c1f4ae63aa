using System.Collections.Immutable;
using Waybill.Core.Checks;

namespace Waybill.Pipeline.Views;

/// <summary>A numbered box of the form. A box without values stays, with the reason and what would fill it.</summary>
/// <param name="Number">Its number, 1..18, as on the form.</param>
public sealed record FormBox(int Number)
{
    /// <summary>Values; empty: not known.</summary>
    public ImmutableArray<BoxValue> Values { get; init; } = [];

    /// <summary>Why it is blank, or remarks that hold for all its values; each a line.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>What would fill it; null for a box that is filled.</summary>
    public string? FilledBy { get; init; }

    /// <summary>Checks that are about what stands in it.</summary>
    public ImmutableArray<CheckResult> Checks { get; init; } = [];

    /// <summary>True when somebody denies what stands in it, in scope.</summary>
    public bool IsContested { get; init; }

    /// <summary>True when it stays blank.</summary>
    public bool IsBlank => Values.Length == 0;

    /// <summary>True when several values stand of which only one can hold: two ports for one leg, two numbers for one count.</summary>
    public bool HasSeveral { get; init; }
}
