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

    /// <summary>What says something of the file itself, or is read with one of the lists.</summary>
    private static readonly FrozenSet<string> Beside = ((string[])["schema", "retrieved", "title", "note", "notes", "licence", "license"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly RecordLog log;
    private readonly List<Observation> observations = [];
    private readonly List<Statement> statements = [];

    private RecordFile(RecordLog log) => this.log = log;

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

    private void Read(YamlMap map)
    {
        foreach (var (key, line, value) in map.Entries)
        {
            if (Beside.Contains(key)) continue;
            if (!Lists.Contains(key, StringComparer.Ordinal)) log.NotRead(key);
            else if (value is YamlList list) ReadList(key, list);
            else if (value is not YamlText { IsNull: true }) log.Add(ProblemCodes.RecordsMalformed, $"{key} is a {value.Kind}", log.Place(line, null), expected: "a list of rows");
        }
    }

    private void ReadList(string key, YamlList list)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Count; i++)
        {
            log.Rows++;
            var item = list.Items[i];
            if (item is not YamlMap map)
            {
                log.Skip($"a row of {key} is a {item.Kind}", log.Place(item.Line, null), (item as YamlText)?.Text, "a map of names and values");
                continue;
            }
            var row = new RecordRow(map, log, IdOf(map, i, ids));
            ReadRow(key, row);
        }
    }

    private void ReadRow(string key, RecordRow row)
    {
        switch (key)
        {
            case "records":
                observations.Add(VoyageReader.Read(row));
                break;
            case "statements":
                if (StatementReader.Read(row) is { } statement) statements.Add(statement);
                break;
        }
        foreach (var (other, _) in row.Others) log.NotRead(other);
    }

    /// <summary>The row's identifier, unique in its list: one that is missing or odd is the row's number, one that stands twice is numbered.</summary>
    private string IdOf(YamlMap map, int index, HashSet<string> ids)
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
        var number = 2;
        string other;
        while (!ids.Add(other = string.Create(CultureInfo.InvariantCulture, $"{id}.{number}"))) number++;
        log.Add(ProblemCodes.RecordTwice, $"two rows are called {id}; the later one is called {other}", log.Place(map.Line, id));
        return other;
    }

    private EvidenceReading Close(EvidenceReading reading) => reading with
    {
        Nature = EvidenceNature.Records,
        Observations = [.. observations],
        Statements = [.. statements.Select(new StatementWords(statements).Fill)],
        Problems = log.Close(),
    };

    [GeneratedRegex(@"\A[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{0,63}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifier();
}
