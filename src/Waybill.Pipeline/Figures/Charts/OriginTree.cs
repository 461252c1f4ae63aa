using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>How many documents go back to how few origins: documents at the left, origins at the right, bracketed where origins share a pool.</summary>
public sealed record OriginTree
{
    /// <summary>Name and description.</summary>
    public required FigureText Text { get; init; }

    /// <summary>Documents.</summary>
    public ImmutableArray<OriginDocument> Documents { get; init; } = [];

    /// <summary>Origins, from top to bottom.</summary>
    public ImmutableArray<OriginNode> Origins { get; init; } = [];

    /// <summary>Pools. An origin belongs to one at most; the first that names it.</summary>
    public ImmutableArray<OriginPool> Pools { get; init; } = [];

    /// <summary>Heading of the documents, such as "14 articles".</summary>
    public string DocumentsHeading { get; init; } = "";

    /// <summary>Heading of the origins, such as "3 origins".</summary>
    public string OriginsHeading { get; init; } = "";

    /// <summary>Heading of the pools, such as "what they are worth".</summary>
    public string PoolsHeading { get; init; } = "";

    /// <summary>Name of the group of documents without an origin.</summary>
    public string NoOrigin { get; init; } = "–";

    /// <summary>Documents of one origin that are drawn; the rest is one line.</summary>
    public int MostOfOrigin { get; init; } = 8;

    /// <summary>How the rest is told, such as "12 more"; null for "+12".</summary>
    public Func<int, string>? More { get; init; }

    /// <summary>Width in CSS pixels, 600 at least.</summary>
    public double Width { get; init; } = 720;

    /// <summary>The tree as SVG; empty when there is no document.</summary>
    /// <exception cref="ArgumentException">A document or a pool names an origin that is not there.</exception>
    public string ToSvg() => Documents.IsEmpty ? "" : new OriginTreeDrawing(this).Draw();

    internal string MoreText(int count) => More?.Invoke(count) ?? string.Create(CultureInfo.InvariantCulture, $"+{count}");
}
