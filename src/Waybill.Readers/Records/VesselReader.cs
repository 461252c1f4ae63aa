using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Geography;
using Waybill.Core.Sources;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Text;
using Waybill.Readers.Yaml;

namespace Waybill.Readers.Records;

/// <summary>
/// Reads the rows of a list <c>vessels</c> with those of <c>name_collisions</c> (docs/formats/sites-sources-vessels.md). Nothing is guessed: an IMO
/// number whose check digit fails is none, and a candidate is never used.
/// </summary>
internal sealed class VesselReader(RecordLog log)
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    private readonly List<VesselProfile> ships = [];
    private readonly Dictionary<string, List<string>> collisions = new(StringComparer.Ordinal);

    public void Add(RecordRow row)
    {
        var names = RecordNames.ByLanguage(row).Select(n => n.Name).ToList();
        var former = row.Items("former_names").Select(i => i.Text ?? i.Row?.Text("name")).OfType<string>();
        ships.Add(new()
        {
            Id = row.Id,
            Name = names.FirstOrDefault() ?? row.Id,
            Names = RecordNames.Once(names.DefaultIfEmpty(row.Id).Concat(RecordNames.Bare(row, "aliases")).Concat(former)),
            Imo = Imo(row),
            Flag = Flag(row),
            Type = Plain(row, "type"),
            CapacityTeu = Teu(row),
            Owner = Owner(row),
            Evidence = log.Evidence,
        });
    }

    /// <summary>Other ships of a name: each is noted at every ship of this file whose name it bears.</summary>
    public void AddCollisions(YamlValue rows)
    {
        var known = new PhraseTrie<List<string>>();
        foreach (var named in ships.SelectMany(s => s.Names.Select(n => (Name: NameForms.Fold(n), s.Id))).GroupBy(x => x.Name, x => x.Id, StringComparer.Ordinal))
        {
            if (Tokenizer.Split(named.Key).Count > 0) known.Add(named.Key, [.. named]);
        }
        foreach (var item in rows is YamlList list ? list.Items : [rows])
        {
            if (item is not YamlMap map || new RecordRow(map, log, "name_collisions") is not { } row || row.Text("name") is not { } name)
            {
                log.Skip("a collision of names has no name", log.Place(item.Line, null), (item as YamlText)?.Text, "name, and what tells the ship apart");
                continue;
            }
            var text = Describe(row, name);
            var tokens = Tokenizer.Split(name);
            var met = new SortedSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (known.TryMatch(tokens, i, tokens.Count, out var owners, out _)) met.UnionWith(owners);
            }
            foreach (var id in met)
            {
                if (!collisions.TryGetValue(id, out var others)) collisions.Add(id, others = []);
                others.Add(text);
            }
            if (met.Count == 0) log.NotRead("name_collisions of no ship of the file", []);
        }
    }

    public ImmutableArray<VesselProfile> Close() =>
        [.. ships.Select(s => collisions.TryGetValue(s.Id, out var others) ? s with { NotToBeConfusedWith = [.. others] } : s)];

    private static string Describe(RecordRow row, string name)
    {
        var parts = new List<string> { name };
        if (row.Text("imo") is { } imo) parts.Add(ImoNumbers.IsValid(imo) ? "IMO " + imo : $"IMO {imo}, whose check digit fails");
        if (row.Text("flag") is { } flag) parts.Add("flag " + flag);
        if (row.Text("type") is { } type) parts.Add(type);
        var fact = row.Text("fact");
        return string.Join(", ", parts) + (fact is null ? "" : ": " + fact);
    }

    private static string? Imo(RecordRow row)
    {
        if (Plain(row, "imo") is not { } text) return null;
        var digits = text.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;
        if (ImoNumbers.IsValid(digits)) return digits;
        row.Wrong("imo", "is no IMO number: its check digit fails", text, "seven digits, the last of them the check digit");
        return null;
    }

    private static string? Flag(RecordRow row)
    {
        if (Plain(row, "flag") is not { } text) return null;
        var party = CountryCodes.PartyOf(text) ?? RegistryNames.Party(text);
        if (CountryCodes.Alpha2Of(party) is { } code) return code;
        // Flags of territories (Hong Kong, the Isle of Man) have codes of their own that are no party.
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        row.Wrong("flag", "is no state that is known", text, "a code of ISO 3166-1, as RU");
        return null;
    }

    private static int? Teu(RecordRow row)
    {
        if (Plain(row, "teu") is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var teu)) return teu;
        row.Wrong("teu", "is no number of containers", text, "a whole number from 0");
        return null;
    }

    private static string? Owner(RecordRow row)
    {
        var owner = (row.Value("owner_operator") is YamlMap ? row.Map("owner_operator")!.Text("name") : row.Text("owner_operator")) ?? Plain(row, "owner") ?? Plain(row, "operator");
        return owner is null || Words.Unknown.IsWhole(owner, out _) ? null : owner;
    }

    /// <summary>A value that may stand alone, or in a map beside its source.</summary>
    private static string? Plain(RecordRow row, string key) => row.Value(key) is YamlMap ? row.Map(key)!.Text("value") : row.Text(key);
}
