using System.Collections.Immutable;
using Waybill.Core.Geography;

namespace Waybill.Core.Sites;

/// <summary>A named place with geometry, precision and function.</summary>
public sealed record Site
{
    /// <summary>Least radius that a military site is shown with, metres: locality precision, as SECURITY.md promises.</summary>
    public const double MilitaryRadiusMetres = 5000;

    /// <summary>Identifier, lower case with hyphens, as <c>rajin-port</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name as shown, English.</summary>
    public required string Name { get; init; }

    /// <summary>Names by language code; the first of a language is the one shown in it.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Names { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Names that have been seen for it and mean something else ("Danube"): a trap, never an alias.</summary>
    public ImmutableArray<string> Traps { get; init; } = [];

    /// <summary>Sites it is taken for.</summary>
    public ImmutableArray<string> ConfusableWith { get; init; } = [];

    /// <summary>What it is for.</summary>
    public SiteFunction Function { get; init; }

    /// <summary>Name in the registry of places (the town or port a text names); null when texts do not name it.</summary>
    public string? Place { get; init; }

    /// <summary>State it lies in under international recognition, by its name in the registry of parties; null when not known.</summary>
    public string? Party { get; init; }

    /// <summary>Its point; of the nearest settlement where the site's own is not public. Null when not known.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Radius round <see cref="Point"/> in which it lies, metres; at least <see cref="MilitaryRadiusMetres"/> for military sites.</summary>
    public double? RadiusMetres { get; init; }

    /// <summary>What <see cref="Point"/> is, as "settlement" or "berth"; null when not stated.</summary>
    public string? PointBasis { get; init; }

    /// <summary>UN/LOCODE, or null.</summary>
    public string? Locode { get; init; }

    /// <summary>Where the point comes from; null when there is none.</summary>
    public string? Source { get; init; }

    /// <summary>True for sites of armed forces, shown at locality precision only.</summary>
    public bool IsMilitary => Function is SiteFunction.NavalFacility or SiteFunction.MunitionsDepot or SiteFunction.Airfield;
}
