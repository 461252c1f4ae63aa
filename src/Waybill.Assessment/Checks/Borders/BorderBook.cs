using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using Waybill.Core.Geography;

namespace Waybill.Assessment.Checks.Borders;

/// <summary>
/// Outlines of all states, corrected once to internationally recognised borders (<c>make-borders.mjs</c>, docs/borders.md): Natural Earth 1:10m.
/// One book serves checks, dossier and map, so that no two of them draw the world differently.
/// </summary>
public sealed class BorderBook
{
    private static readonly Lazy<BorderBook> Made = new(() =>
    {
        using var packed = typeof(BorderBook).Assembly.GetManifestResourceStream("Checks/Borders/borders.bin") ?? throw new InvalidOperationException("The outlines are missing from the assembly.");
        using var unpacked = new BrotliStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return new(BorderFile.Read(bytes.ToArray()));
    });

    private readonly BorderFile file;
    private readonly ConcurrentDictionary<string, BorderArea?> areas = new(StringComparer.Ordinal);

    private BorderBook(BorderFile file) => this.file = file;

    /// <summary>The bundled outlines. Unpacked when first used, which takes some ten milliseconds; areas are made as they are asked for.</summary>
    public static BorderBook Bundled => Made.Value;

    /// <summary>Names of all areas, in ordinal order.</summary>
    public ImmutableArray<string> Names => [.. file.Areas.Select(a => a.Name)];

    /// <summary>The area of this name in the map data; null when there is none.</summary>
    public BorderArea? Area(string name) => areas.GetOrAdd(name, Make);

    /// <summary>The outline of a party by its name in the registry; contested where states differ on what it is (Taiwan). Null when the map has none.</summary>
    public BorderArea? OfParty(string party)
    {
        var code = CountryCodes.NumericOf(party) ?? party;
        // Some islands bear the code of their state beside it: the state has more rings.
        var row = file.Areas.Where(a => string.Equals(a.Code, code, StringComparison.Ordinal) || string.Equals(a.Name, party, StringComparison.Ordinal))
            .OrderByDescending(a => a.Rings.Length).ThenBy(a => a.Name, StringComparer.Ordinal).FirstOrDefault();
        return row.Name is null ? null : Area(row.Name);
    }

    private BorderArea? Make(string name)
    {
        var row = file.Areas.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal));
        if (row.Name is null) return null;
        // An arc that stands in two rings of one area lies between two parts of it: the land border of Crimea with the rest of Ukraine is none of Ukraine.
        var shared = row.Rings.SelectMany(r => r).Select(a => a < 0 ? ~a : a).GroupBy(a => a).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        return new(row.Name, row.Code, row.IsContested, [.. row.Rings.Select(Ring)],
            [.. row.Rings.SelectMany(r => r).Select(a => a < 0 ? ~a : a).Where(a => !shared.Contains(a)).Select(file.Arc)]);
    }

    private ImmutableArray<GeoPoint> Ring(ImmutableArray<int> arcs)
    {
        var points = ImmutableArray.CreateBuilder<GeoPoint>();
        foreach (var number in arcs)
        {
            var arc = number < 0 ? [.. file.Arc(~number).Reverse()] : file.Arc(number);
            points.AddRange(points.Count == 0 ? arc : arc[1..]);
        }
        return points.ToImmutable();
    }
}
