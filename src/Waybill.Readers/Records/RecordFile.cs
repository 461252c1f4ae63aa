using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>Reads a file of records: the lists it knows, row by row; what else stands there is told once, and kept.</summary>
internal sealed partial class RecordFile
{
    /// <summary>Lists that are read.</summary>
    public static readonly ImmutableArray<string> Lists = ["sightings", "records", "statements", "sites", "entities", "vessels"];

    /// <summary>What says something of the file itself.</summary>
    private static readonly FrozenSet<string> OfTheFile = ((string[])["schema", "retrieved", "title", "note", "notes", "licence", "license"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is read with one of the lists: short names of sources, who repeats whom, ships of the same name.</summary>
    private static readonly FrozenSet<string> WithAList = ((string[])["source_keys", "gazetteer_sources", "derivation", "name_collisions"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly RecordLog log;
    private readonly List<Observation> observations = [];
    private readonly List<Statement> statements = [];
    private readonly List<Site> sites = [];
    private readonly SourceReader sources;
    private readonly VesselReader vessels;
    private readonly Dictionary<string, string> sourceKeys = new(StringComparer.Ordinal);

    private RecordFile(RecordLog log) => (this.log, sources, vessels) = (log, new(log), new(log));

    /// <summary>Reads YAML. Nature is records when it has one of the <see cref="Lists"/>; otherwise it is kept unread, and a problem says so.</summary>
    public static EvidenceReading ReadYaml(string name, Sha256Digest evidence, ReadOnlySpan<byte> bytes)
    {
        var map = StrictYaml.Read(bytes, name, ProblemCodes.RecordsMalformed, YamlLimits.Records, out var problem);
        var unread = new EvidenceReading { Evidence = evidence, Name = name, Nature = EvidenceNature.Unread };
        if (map is null) return unread with { Problems = [problem! with { Hint = problem.Hint ?? "It is kept, and not read" }] };
        if (!map.Entries.Any(e => Lists.Contains(e.Key, StringComparer.Ordinal)))
        {
            if (map.Entries.Count == 0) return unread with { Problems = [new(ProblemCodes.FileEmpty, name, "the file has no content")] };
            return unread with
            {
                Problems = [new(ProblemCodes.RecordsNotRead, name, "the file is kept, and not read: it has none of the lists that Waybill reads",
                    Found: string.Join(", ", map.Entries.Select(e => e.Key).Take(12)), Expected: string.Join(", ", Lists))],
            };
        }
        var file = new RecordFile(new(name, evidence));
        file.Read(map);
        return file.Close(unread);
    }

    /// <summary>Reads a CSV table of sightings; whether it is one was looked at before.</summary>
    public static EvidenceReading ReadCsv(string name, Sha256Digest evidence, ReadOnlySpan<byte> bytes)
    {
        var file = new RecordFile(new(name, evidence));
        file.ReadList("sightings", SightingCsv.Rows(bytes, file.log));
        return file.Close(new() { Evidence = evidence, Name = name, Nature = EvidenceNature.Records });
    }

    /// <summary>Reads GeoJSON whose features are sightings. Anything else is kept unread; a problem says so where the name promises GeoJSON.</summary>
    public static EvidenceReading ReadGeoJson(string name, Sha256Digest evidence, ReadOnlyMemory<byte> bytes, bool isPromised)
    {
        var unread = new EvidenceReading { Evidence = evidence, Name = name, Nature = EvidenceNature.Unread };
        using var document = SightingGeoJson.Open(bytes, name, out var problem);
        if (document is null) return isPromised ? unread with { Problems = [problem!] } : unread;
        var file = new RecordFile(new(name, evidence, "feature"));
        if (SightingGeoJson.Rows(document.RootElement, file.log) is { } rows)
        {
            file.ReadList("sightings", rows);
            return file.Close(unread);
        }
        return unread with
        {
            Problems = [new(ProblemCodes.RecordsNotRead, name, "the file is kept, and not read: its features are no sightings", Expected: "features with the property acquired")],
        };
    }

    private void Read(YamlMap map)
    {
        foreach (var (_, _, value) in map.Entries.Where(e => e.Key is "source_keys" or "gazetteer_sources")) ReadSourceKeys(value);
        foreach (var (key, line, value) in map.Entries)
        {
            if (OfTheFile.Contains(key) || WithAList.Contains(key)) continue;
            if (!Lists.Contains(key, StringComparer.Ordinal)) log.NotRead(key, [.. Lists, .. OfTheFile, .. WithAList], log.Place(line, null));
            else if (value is YamlList list) ReadList(key, list.Items);
            else if (value is not YamlText { IsNull: true }) log.Add(ProblemCodes.RecordsMalformed, $"{key} is a {value.Kind}", log.Place(line, null), expected: "a list of rows");
        }
        foreach (var (key, _, value) in map.Entries)
        {
            if (value is YamlText { IsNull: true }) continue;
            if (key == "derivation") sources.AddDerivation(value);
            else if (key == "name_collisions") vessels.AddCollisions(value);
        }
    }

    // "geonames: {source: GeoNames (CC BY 4.0)}": rows name a source by its key.
    private void ReadSourceKeys(YamlValue keys)
    {
        if (keys is not YamlMap map) return;
        foreach (var (key, line, value) in map.Entries)
        {
            var text = value is YamlMap inner && new RecordRow(inner, log, key) is { } row ? row.Text("source") ?? row.Text("url") : (value as YamlText)?.Text.Trim();
            if (text is { Length: > 0 }) sourceKeys.TryAdd(key, text);
            else log.Add(ProblemCodes.RecordValue, "a short name of a source stands for none", log.Place(line, key), expected: "source or url");
        }
    }

    private void ReadList(string key, IReadOnlyList<YamlValue> items)
    {
        var (ids, numbers) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < items.Count; i++)
        {
            log.Rows++;
            if (items[i] is YamlMap map) ReadRow(key, new(map, log, IdOf(map, i, ids, numbers)));
            else log.Skip($"a row of {key} is a {items[i].Kind}", log.Place(items[i].Line, null), (items[i] as YamlText)?.Text, "a map of names and values");
        }
    }

    private void ReadRow(string key, RecordRow row)
    {
        switch (key)
        {
            case "sightings":
                if (SightingReader.Read(row) is { } sighting) observations.Add(sighting);
                return; // told its unknown fields itself, or was skipped
            case "records":
                observations.Add(VoyageReader.Read(row));
                break;
            case "statements":
                if (StatementReader.Read(row) is { } statement) statements.Add(statement);
                break;
            case "sites":
                sites.Add(SiteReader.Read(row, sourceKeys));
                break;
            case "entities":
                sources.Add(row);
                break;
            case "vessels":
                vessels.Add(row);
                break;
        }
        row.TellOthers();
    }

    /// <summary>The row's identifier, unique in its list: one that is missing or odd is the row's number, one that stands twice is numbered.</summary>
    private string IdOf(YamlMap map, int index, HashSet<string> ids, Dictionary<string, int> numbers)
    {
        var given = map.Entries.FirstOrDefault(e => e.Key == RecordRow.IdField).Value;
        var own = (given as YamlText)?.Text.Trim();
        var id = own ?? "";
        if (!Identifier().IsMatch(id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"row-{index + 1}");
            log.Add(ProblemCodes.RecordValue, given is null ? "id is missing; the row is called by its number" : "id is no identifier; the row is called by its number",
                log.Place(map.Line, id), own, "letters, digits, points, hyphens and underscores, at most 64");
        }
        if (ids.Add(id)) return id;
        // The next free number is remembered: thousands of rows may be called alike.
        var number = numbers.GetValueOrDefault(id, 2);
        string other;
        while (!ids.Add(other = string.Create(CultureInfo.InvariantCulture, $"{id}.{number}"))) number++;
        numbers[id] = number + 1;
        log.Add(ProblemCodes.RecordTwice, $"two rows are called {id}; the later one is called {other}", log.Place(map.Line, id));
        return other;
    }

    private EvidenceReading Close(EvidenceReading reading)
    {
        var words = new StatementWords(statements);
        var figures = statements.ConvertAll(words.Figures);
        return reading with
        {
            Nature = EvidenceNature.Records,
            Observations = [.. observations],
            Statements = [.. statements.Select(words.Fill)],
            Distances = [.. figures.SelectMany(f => f.Distances)],
            Weekdays = [.. figures.SelectMany(f => f.Weekdays)],
            Sites = [.. sites],
            Sources = sources.Close(),
            Vessels = vessels.Close(),
            Problems = log.Close(),
        };
    }

    [GeneratedRegex(@"\A[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{0,63}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();
}
