using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Assessment.Evidence;

namespace Waybill.Assessment.Goods;

/// <summary>The goods classes, out of <c>Goods/goods-classes.yaml</c>. A class that it does not know has no category and is no arms.</summary>
public static class GoodsClasses
{
    /// <summary>Kind of goods that is arms and related materiel.</summary>
    public const string ArmsKind = "arms";

    private static readonly GoodsFile Data = BundledYaml.Read<GoodsFile>("Goods/goods-classes.yaml");

    private static readonly FrozenDictionary<string, GoodsClass> ById =
        Data.Classes.ToFrozenDictionary(c => c.Key, c => c.Value.ToClass(c.Key), StringComparer.Ordinal);

    /// <summary>All classes, in ordinal order of their identifiers.</summary>
    public static ImmutableArray<GoodsClass> All { get; } = [.. ById.Values.OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>Kinds of goods that provisions speak of, each with its words.</summary>
    public static ImmutableSortedDictionary<string, string> Kinds { get; } = Data.Kinds.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Categories of the UN Register, each with its words.</summary>
    public static ImmutableSortedDictionary<string, string> Categories { get; } = Data.Register.Categories.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The class, or null when the vocabulary has none of this name.</summary>
    public static GoodsClass? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Category of the UN Register that the whole class falls under; null when there is none, or only a part falls under one.</summary>
    public static string? Unroca(string id) => Find(id)?.Unroca;

    /// <summary>True when everything of the class is arms or related materiel.</summary>
    public static bool IsArms(string id) => Find(id)?.Falls.Contains(ArmsKind) ?? false;

    /// <summary>True when the class says what the load is; false for containers and cargo, which are packages.</summary>
    public static bool IsDirectlyContents(string id) => Find(id) is not { IsPackage: true };

    /// <summary>The class in words of a language, or of English; the identifier itself when the vocabulary does not know it.</summary>
    public static string Words(string id, string language) =>
        Find(id) is { } found ? found.Words.GetValueOrDefault(language) ?? found.Words.GetValueOrDefault("en") ?? id : id;
}
