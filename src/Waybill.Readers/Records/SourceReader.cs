using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Documents;
using Waybill.Core.Geography;
using Waybill.Core.Sources;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the rows of a list <c>entities</c> with the edges of <c>derivation</c> (docs/formats/sites-sources-vessels.md). A source's path as a speaker
/// needs the whole list, because a body is known by what it is part of.
/// </summary>
internal sealed class SourceReader(RecordLog log)
{
    private const int MostSteps = 8; // a person, of a body, of a ministry, of a state: longer chains are circles

    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    private readonly List<(SourceProfile Profile, string? Country)> read = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> derived = new(StringComparer.Ordinal);

    public void Add(RecordRow row)
    {
        ids.Add(row.Id);
        var names = RecordNames.ByLanguage(row);
        var former = RecordNames.Bare(row, "former_names");
        var shown = RecordNames.Shown(names, row.Id);
        var reliability = ReliabilityOf(row);
        var reason = new Notes().Add(row.Text("reason")).Field(row, "role").Field(row, "party_to_case", "party to the case").ToString();
        read.Add((new()
        {
            Id = row.Id,
            Name = shown,
            Names = RecordNames.Once(names.Select(n => n.Name).Prepend(shown).Concat(RecordNames.Bare(row, "aliases")).Concat(former)),
            Kind = KindOf(row),
            Of = row.Text("of"),
            Reliability = reliability,
            Reason = reason,
            Members = row.Texts("members"),
            Evidence = log.Evidence,
        }, row.Text("country")));
    }

    /// <summary>Edges "who repeats whom": maps of <c>from</c> and <c>to</c>, each one source or several.</summary>
    public void AddDerivation(YamlValue edges)
    {
        foreach (var item in edges is YamlList list ? list.Items : [edges])
        {
            var row = item is YamlMap map ? new RecordRow(map, log, "derivation") : null;
            var (givers, takers) = (row?.Texts("from") ?? [], row?.Texts("to") ?? []);
            if (row is null || givers.IsEmpty || takers.IsEmpty)
            {
                log.Skip("an edge of derivation names no two sources", log.Place(item.Line, null), (item as YamlText)?.Text, "from and to");
                continue;
            }
            foreach (var from in givers)
            {
                if (!ids.Contains(from)) row.Wrong("from", "is no source of this file", from, "an id of the list entities");
                if (!derived.TryGetValue(from, out var origins)) derived.Add(from, origins = new(StringComparer.Ordinal));
                origins.UnionWith(takers);
            }
        }
    }

    /// <summary>All sources, with their paths and what they are derived from.</summary>
    public ImmutableArray<SourceProfile> Close()
    {
        var byId = read.ToDictionary(r => r.Profile.Id, r => r.Profile, StringComparer.Ordinal);
        return
        [
            .. read.Select(r => r.Profile with
            {
                Speaker = PathOf(r.Profile, byId),
                DerivedFrom = derived.TryGetValue(r.Profile.Id, out var from) ? [.. from.Order(StringComparer.Ordinal)] : [],
            }),
        ];
    }

    /// <summary>Path as a speaker: by the registry, where one of its names is known there; else under the path of what it is part of.</summary>
    private static string? PathOf(SourceProfile source, Dictionary<string, SourceProfile> byId, int step = 0)
    {
        if (step > MostSteps) return null;
        var above = source.Of is { } of && byId.TryGetValue(of, out var whole) ? PathOf(whole, byId, step + 1) : null;
        var party = above?.Split('/')[0];
        // Of several that go by the name, the one of the same state: many have a ministry of defence.
        var entries = source.Names.SelectMany(RegistryNames.Of).Where(e => Fits(source.Kind, e.Kind)).ToList();
        if (entries.Find(e => party is null || e.Party == party) is { } entry) return PathOf(entry);
        // A body that no registry holds is known by what it is part of; who is part of nothing known has no path.
        if (above is null || source.Kind == SourceKind.Company) return null;
        return $"{above}/{(source.Kind == SourceKind.Person ? null : OfficeNamesOf(source, above)) ?? source.Name}";
    }

    /// <summary>The office that one of the names tells, as claims call it: a state's "Ministry of Foreign Affairs" is <c>MFA</c>; else the name without the state's.</summary>
    private static string? OfficeNamesOf(SourceProfile source, string above)
    {
        var party = above.Split('/')[0];
        foreach (var name in source.Names)
        {
            var tokens = Tokenizer.Split(name);
            foreach (var code in LanguageData.Codes)
            {
                if (OfficeFinder.For(code).Find(name, tokens).Select(f => f.Office.BodyFor(party)).FirstOrDefault(b => b is not null) is { } body) return body;
            }
        }
        var shown = Tokenizer.Split(source.Name);
        var first = EntityFinder.For(Words.Shown).Find(source.Name, shown).FirstOrDefault(f => f.FirstToken == 0 && f.Entry.Kind == EntityKind.Country && f.Entry.Name == party);
        return first.Entry is not null && first.EndToken < shown.Count ? source.Name[shown[first.EndToken].Start..] : null;
    }

    private static string PathOf(RegistryEntry entry)
    {
        if (entry.Kind is EntityKind.Outlet) return entry.Name;
        var path = entry.Party ?? entry.Name;
        if (entry.Body is { } body && body != path) path += "/" + body;
        return entry.Kind == EntityKind.Person ? $"{path}/{entry.Name}" : path;
    }

    private static bool Fits(SourceKind source, EntityKind entry) => source switch
    {
        SourceKind.Person => entry == EntityKind.Person,
        SourceKind.State => entry is EntityKind.Country or EntityKind.Organization,
        SourceKind.Wire or SourceKind.Outlet or SourceKind.StateMedia => entry is EntityKind.Outlet or EntityKind.Organization,
        SourceKind.Unknown => entry is not (EntityKind.Place or EntityKind.Vessel or EntityKind.System),
        _ => entry is EntityKind.Organization or EntityKind.Outlet,
    };

    private static SourceKind KindOf(RecordRow row)
    {
        if (row.Text("kind") is not { } word) return SourceKind.Unknown;
        if (EnumWords<SourceKind>.TryRead(word, out var kind) || Words.SourceKinds.IsWhole(word, out kind)) return kind;
        row.Wrong("kind", "is no kind of source that is known", word, string.Join(", ", EnumWords<SourceKind>.All));
        return SourceKind.Unknown;
    }

    // NATO AJP-2.1: a letter for the source. A digit behind it rates one item, and is not asked for here.
    private static Reliability? ReliabilityOf(RecordRow row)
    {
        if (row.Text("admiralty") is not { } letter) return null;
        switch (letter.ToUpperInvariant())
        {
            case "A": return Reliability.CompletelyReliable;
            case "B": return Reliability.UsuallyReliable;
            case "C": return Reliability.FairlyReliable;
            case "D": return Reliability.NotUsuallyReliable;
            case "E": return Reliability.Unreliable;
            case "F": return Reliability.CannotBeJudged;
            default:
                row.Wrong("admiralty", "is no grade of a source", letter, "A, B, C, D, E or F");
                return null;
        }
    }
}
