using System.Collections.Immutable;

namespace Waybill.Assessment.Goods;

/// <summary>Shape of <c>goods-classes.yaml</c>.</summary>
internal sealed class GoodsFile
{
    /// <summary>The register whose categories are used.</summary>
    public GoodsRegister Register { get; set; } = new();

    /// <summary>Kinds of goods, with their words.</summary>
    public Dictionary<string, string> Kinds { get; set; } = [];

    /// <summary>Classes by identifier.</summary>
    public Dictionary<string, Row> Classes { get; set; } = [];

    /// <summary>A register with its categories.</summary>
    internal sealed class GoodsRegister
    {
        /// <summary>Its name.</summary>
        public string Name { get; set; } = "";

        /// <summary>Documents that define it.</summary>
        public string Source { get; set; } = "";

        /// <summary>Addresses of what was read.</summary>
        public List<string> Read { get; set; } = [];

        /// <summary>Categories with their words.</summary>
        public Dictionary<string, string> Categories { get; set; } = [];
    }

    /// <summary>A class.</summary>
    internal sealed class Row
    {
        /// <summary>English words.</summary>
        public string En { get; set; } = "";

        /// <summary>Indonesian words.</summary>
        public string Id { get; set; } = "";

        /// <summary>Category of the whole class.</summary>
        public string? Unroca { get; set; }

        /// <summary>Category of a part of it.</summary>
        public string? Part { get; set; }

        /// <summary>Whether it is a package.</summary>
        public bool Package { get; set; }

        /// <summary>Kinds it is.</summary>
        public List<string> Falls { get; set; } = [];

        /// <summary>Kinds it may be.</summary>
        public List<string> May { get; set; } = [];

        /// <summary>Headings of the Harmonized System.</summary>
        public List<string> Hs { get; set; } = [];

        /// <summary>The rule.</summary>
        public string? Rule { get; set; }

        /// <summary>The class.</summary>
        public GoodsClass ToClass(string id) => new()
        {
            Id = id,
            Words = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("en", En).Add("id", Id),
            Unroca = Unroca,
            UnrocaPart = Part,
            Falls = Falls.ToImmutableSortedSet(StringComparer.Ordinal),
            May = May.ToImmutableSortedSet(StringComparer.Ordinal),
            IsPackage = Package,
            HsHeadings = [.. Hs],
            Rule = Rule,
        };
    }
}
