using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>A document on an <see cref="OriginTree"/>.</summary>
/// <param name="Label">Publisher or title.</param>
/// <param name="Detail">Language and day, in small type; null for nothing.</param>
/// <param name="Origins">Positions of its origins in the tree's list; it stands with the first. Empty for a document that has none.</param>
/// <param name="Inferred">The way to the origin is inferred, not printed: dashed.</param>
public sealed record OriginDocument(string Label, string? Detail, ImmutableArray<int> Origins, bool Inferred)
{
    /// <summary>The relay it goes through, such as a news agency; null when it names the origin itself.</summary>
    public string? Via { get; init; }
}
