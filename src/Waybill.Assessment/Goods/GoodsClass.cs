using System.Collections.Immutable;

namespace Waybill.Assessment.Goods;

/// <summary>A goods class of the claim vocabulary (docs/claims.md), as <c>Goods/goods-classes.yaml</c> describes it.</summary>
public sealed record GoodsClass
{
    /// <summary>Identifier, as <c>artillery-ammunition</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Words for a reader, by language code.</summary>
    public required ImmutableSortedDictionary<string, string> Words { get; init; }

    /// <summary>
    /// Category of the UN Register of Conventional Arms (General Assembly resolution 46/36 L, annex, as changed since) that the class as a whole
    /// falls under, as <c>III</c>, or <c>SALW</c>; null when it is none of them, or only a part of it is.
    /// </summary>
    public string? Unroca { get; init; }

    /// <summary>Category that only a part of the class falls under; <see cref="Rule"/> says which; null when there is none.</summary>
    public string? UnrocaPart { get; init; }

    /// <summary>Kinds of goods, in the words of the data, that everything of this class is.</summary>
    public required ImmutableSortedSet<string> Falls { get; init; }

    /// <summary>Kinds of goods that some of this class is, or that cannot be told from the word.</summary>
    public required ImmutableSortedSet<string> May { get; init; }

    /// <summary>True for what goods travel in: it says nothing of what is inside.</summary>
    public bool IsPackage { get; init; }

    /// <summary>Headings of the Harmonized System (2022) under which such goods are ordinarily declared.</summary>
    public ImmutableArray<string> HsHeadings { get; init; } = [];

    /// <summary>The rule by which it was placed; null where the category's name says it.</summary>
    public string? Rule { get; init; }
}
