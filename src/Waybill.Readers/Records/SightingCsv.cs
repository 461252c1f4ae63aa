using System.Globalization;
using Waybill.Core;
using Waybill.Readers.Documents.Intake;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// Makes rows of sightings of a CSV table. One sighting a line; several things, ships or addresses in one cell are separated by <c>|</c>, and
/// <c>visible_kind</c>, <c>visible_count</c>, <c>visible_vessel</c> and <c>inferred_basis</c> follow the order of <c>visible</c> and <c>inferred</c>.
/// </summary>
internal static class SightingCsv
{
    /// <summary>Most rows read. As many as YAML holds; a table of more is no hand's work, and each row costs some kilobytes.</summary>
    public const int MostRows = 20_000;

    /// <summary>Most columns read. A sighting has some forty fields; a table of more than this is no table of sightings.</summary>
    public const int MostColumns = 1_000;

    private static readonly string[] Listed = ["vessel", "vessels", "from", "to", "address", "addresses", "conflict_with"];

    /// <summary>True when the first line has the columns of sightings: <c>acquired</c>, and one of <c>visible</c> and <c>observer</c>.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        var text = TextDecoder.Decode(bytes[..Math.Min(bytes.Length, 8192)]).Text;
        var header = CsvRows.Of(text).Select(r => r.Cells).FirstOrDefault() ?? [];
        var names = header.Select(Name).ToHashSet(StringComparer.Ordinal);
        return names.Contains("acquired") && (names.Contains("visible") || names.Contains("observer"));
    }

    /// <summary>The rows, in order; what stands beyond <see cref="MostRows"/> is counted and told.</summary>
    public static IReadOnlyList<YamlValue> Rows(ReadOnlySpan<byte> bytes, RecordLog log)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Invalid > 0) log.Add(ProblemCodes.InvalidBytes, "some bytes are no valid text", log.Place(decoded.FirstLine, null), hint: "Save the file as UTF-8 if words look wrong");
        List<string>? header = null;
        var (rows, width, beyond) = (new List<YamlValue>(), 0, 0);
        foreach (var (line, cells) in CsvRows.Of(decoded.Text))
        {
            if (header is null) (header, width) = (Header(cells, log), cells.Count);
            else if (rows.Count < MostRows) rows.Add(Row(header, width, line, cells, log));
            else beyond++;
        }
        if (beyond > 0) log.Add(ProblemCodes.RecordsTooMany, string.Create(CultureInfo.InvariantCulture, $"{beyond:N0} rows beyond the first {MostRows:N0} were not read"));
        return rows;
    }

    private static List<string> Header(List<string> cells, RecordLog log)
    {
        var (names, known) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        if (cells.Count > MostColumns)
        {
            log.Add(ProblemCodes.RecordsTooMany, string.Create(CultureInfo.InvariantCulture, $"{cells.Count - MostColumns:N0} columns beyond the first {MostColumns:N0} were not read"));
        }
        foreach (var cell in cells.Take(MostColumns))
        {
            var name = Name(cell);
            if (name.Length > 0 && !known.Add(name))
            {
                log.Add(ProblemCodes.RecordField, $"there are two columns \"{name}\"; the later one is not read", log.Place(1, null));
                name = "";
            }
            names.Add(name);
        }
        return names;
    }

    private static string Name(string cell) => cell.Trim().Trim('\uFEFF').ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static YamlMap Row(List<string> header, int width, int line, List<string> cells, RecordLog log)
    {
        if (cells.Count > width) log.Add(ProblemCodes.RecordValue, "the row has more cells than the table has columns", log.Place(line, null), cells[width]);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<(string, int, YamlValue)>();
        for (var i = 0; i < Math.Min(header.Count, cells.Count); i++)
        {
            var value = cells[i].Trim();
            if (header[i].Length == 0 || value.Length == 0) continue;
            values[header[i]] = value;
            if (header[i] is "visible" or "visible_kind" or "visible_count" or "visible_vessel" or "inferred" or "inferred_basis") continue;
            entries.Add((header[i], line, Listed.Contains(header[i], StringComparer.Ordinal) ? List(line, value) : new YamlText(line, value, Plain: false)));
        }
        AddThings(entries, values, line, "visible", ["what", "kind", "count", "vessel"], ["visible", "visible_kind", "visible_count", "visible_vessel"]);
        AddThings(entries, values, line, "inferred", ["what", "basis"], ["inferred", "inferred_basis"]);
        return new(line, entries);
    }

    private static void AddThings(List<(string, int, YamlValue)> entries, Dictionary<string, string> values, int line, string key, string[] fields, string[] columns)
    {
        var parts = columns.Select(c => values.TryGetValue(c, out var value) ? value.Split('|', StringSplitOptions.TrimEntries) : []).ToArray();
        var count = parts.Max(p => p.Length);
        if (count == 0) return;
        var things = new List<YamlValue>();
        for (var i = 0; i < count; i++)
        {
            var thing = new List<(string, int, YamlValue)>();
            for (var f = 0; f < fields.Length; f++)
            {
                if (i < parts[f].Length && parts[f][i].Length > 0) thing.Add((fields[f], line, new YamlText(line, parts[f][i], Plain: false)));
            }
            if (thing.Count > 0) things.Add(new YamlMap(line, thing));
        }
        entries.Add((key, line, new YamlList(line, things)));
    }

    private static YamlList List(int line, string cell) =>
        new(line, [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(v => (YamlValue)new YamlText(line, v, Plain: false))]);
}
