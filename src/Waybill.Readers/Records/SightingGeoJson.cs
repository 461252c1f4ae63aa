using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Waybill.Core;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// Makes rows of sightings of GeoJSON (RFC 7946): one a feature, its properties the fields, its geometry the footprint. Coordinates there are
/// longitude first; they are turned round.
/// </summary>
internal static class SightingGeoJson
{
    private const int MaxBytes = 32 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The document when it is GeoJSON; null, with a problem where it is none or too large.</summary>
    public static JsonDocument? Open(ReadOnlyMemory<byte> bytes, string name, out Problem? problem)
    {
        problem = null;
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Length > MaxBytes)
        {
            problem = new(ProblemCodes.TooLarge, name, string.Create(CultureInfo.InvariantCulture, $"the file is larger than {MaxBytes} bytes, and was not read"));
            return null;
        }
        if (!Utf8.IsValid(bytes.Span))
        {
            problem = new(ProblemCodes.RecordsMalformed, name, "the file is no valid UTF-8 text", Hint: "Save it as UTF-8");
            return null;
        }
        try
        {
            var document = JsonDocument.Parse(bytes, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("type", out var type)
                && type.ValueKind == JsonValueKind.String && type.GetString() is "FeatureCollection" or "Feature") return document;
            document.Dispose();
            problem = new(ProblemCodes.RecordsMalformed, name, "this is no GeoJSON of features", Expected: "a FeatureCollection or a Feature");
        }
        catch (InvalidOperationException) // a name that is no text
        {
            problem = new(ProblemCodes.RecordsMalformed, name, "the JSON holds text that is no Unicode: half a surrogate pair", Hint: "It is kept, and not read");
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? StrictYaml.Line((int)Math.Min(line + 1, int.MaxValue)) : null;
            problem = new(ProblemCodes.RecordsMalformed, name, "this is no JSON that Waybill reads: it ends too early, nests too deep, or has a slip", place, Hint: "It is kept, and not read");
        }
        return null;
    }

    /// <summary>The features as rows; null when none of them is a sighting.</summary>
    public static IReadOnlyList<YamlValue>? Rows(JsonElement root, RecordLog log)
    {
        var features = new List<JsonElement>();
        if (root.TryGetProperty("features", out var list) && list.ValueKind == JsonValueKind.Array) features.AddRange(list.EnumerateArray());
        else features.Add(root);
        if (!features.Exists(f => Properties(f) is { } p && p.TryGetProperty("acquired", out _))) return null;
        if (features.Count > SightingCsv.MostRows)
        {
            log.Add(ProblemCodes.RecordsTooMany, string.Create(CultureInfo.InvariantCulture, $"{features.Count - SightingCsv.MostRows:N0} features beyond the first {SightingCsv.MostRows:N0} were not read"));
        }
        return [.. features.Take(SightingCsv.MostRows).Select((feature, i) => Row(feature, i + 1, log))];
    }

    private static JsonElement? Properties(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object ? p : null;

    private static YamlValue Row(JsonElement feature, int number, RecordLog log)
    {
        if (Properties(feature) is not { } properties) return new YamlText(number, "", Plain: true);
        var entries = properties.EnumerateObject().Select(p => (p.Name, number, Value(p.Value, number))).ToList();
        if (feature.TryGetProperty(RecordRow.IdField, out var own) && !entries.Exists(e => e.Name == RecordRow.IdField)) entries.Add((RecordRow.IdField, number, Value(own, number)));
        if (feature.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object && !entries.Exists(e => e.Name == "footprint"))
        {
            if (Outline(geometry) is { } outline) entries.Add(("footprint", number, Turned(outline, number)));
            else log.Add(ProblemCodes.RecordValue, "the geometry is none that is read", log.Place(number, null), expected: "Point, MultiPoint, LineString or Polygon");
        }
        return new YamlMap(number, entries);
    }

    private static List<JsonElement>? Outline(JsonElement geometry)
    {
        if (!geometry.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String
            || !geometry.TryGetProperty("coordinates", out var at) || at.ValueKind != JsonValueKind.Array) return null;
        return type.GetString() switch
        {
            "Point" => [at],
            "MultiPoint" or "LineString" => [.. at.EnumerateArray()],
            // The outer ring; holes do not matter to where a frame lies.
            "Polygon" when at.GetArrayLength() > 0 && at[0].ValueKind == JsonValueKind.Array => [.. at[0].EnumerateArray()],
            _ => null,
        };
    }

    private static YamlList Turned(List<JsonElement> positions, int number) => new(number,
    [
        .. positions.Select(p => p.ValueKind == JsonValueKind.Array && p.GetArrayLength() >= 2
            ? new YamlList(number, [Value(p[1], number), Value(p[0], number)]) : Value(p, number)),
    ]);

    // Half a surrogate pair, written as an escape, is no text: it stays as it was written.
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }

    private static YamlValue Value(JsonElement value, int number) => value.ValueKind switch
    {
        JsonValueKind.Object => new YamlMap(number, [.. value.EnumerateObject().Select(p => (p.Name, number, Value(p.Value, number)))]),
        JsonValueKind.Array => new YamlList(number, [.. value.EnumerateArray().Select(v => Value(v, number))]),
        JsonValueKind.String => new YamlText(number, Text(value), Plain: false),
        JsonValueKind.Null or JsonValueKind.Undefined => new YamlText(number, "", Plain: true),
        _ => new YamlText(number, value.GetRawText(), Plain: false),
    };
}
