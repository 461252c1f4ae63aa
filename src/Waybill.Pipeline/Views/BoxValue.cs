using System.Collections.Immutable;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>One value in a box of the form. Values that differ stand side by side, each with who gives it.</summary>
/// <param name="Text">The value.</param>
public sealed record BoxValue(string Text)
{
    /// <summary>Remarks on the value, each a line.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Claims and observations that give exactly this value.</summary>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <summary>Propositions graded for this value.</summary>
    public ImmutableArray<Proposition> Propositions { get; init; } = [];

    /// <summary>True when the value is a denial of the others.</summary>
    public bool IsDenial { get; init; }
}
