using Waybill.Core.Documents;
using Waybill.Readers.Documents.Languages;

namespace Waybill.Readers.Documents.Registry;

/// <summary>The registry: every entry and every form of it, out of <c>Vocabulary/*.yaml</c>. Read once, when first asked for.</summary>
internal sealed class RegistryData
{
    /// <summary>Key of forms that hold in every language written in Latin letters.</summary>
    public const string AllLanguages = "all";

    /// <summary>Files of the registry; where two give the same form, the earlier wins.</summary>
    public static readonly IReadOnlyList<string> Files = ["parties", "bodies", "organizations", "people", "places", "vessels", "systems", "outlets"];

    private static readonly Lazy<RegistryData> Shared = new(Load);

    private readonly List<RegistryEntry> entries = [];
    private readonly List<RegistryForm> forms = [];
    private readonly List<KeyValuePair<RegistryForm, string>> goods = [];
    private readonly HashSet<string> ambiguous = new(StringComparer.Ordinal);
    private readonly List<string> sources = [];

    private RegistryData()
    {
    }

    /// <summary>The registry carried in the assembly.</summary>
    public static RegistryData Instance => Shared.Value;

    /// <summary>Every named thing, in the order of the files.</summary>
    public IReadOnlyList<RegistryEntry> Entries => entries;

    /// <summary>Every form, in the order of the files.</summary>
    public IReadOnlyList<RegistryForm> Forms => forms;

    /// <summary>Forms of weapon systems with their goods class.</summary>
    public IReadOnlyList<KeyValuePair<RegistryForm, string>> Goods => goods;

    /// <summary>Forms that have two meanings in one language; the earlier is taken.</summary>
    public IReadOnlySet<string> Ambiguous => ambiguous;

    /// <summary>The sources of the blocks, one for each.</summary>
    public IReadOnlyList<string> Sources => sources;

    private static RegistryData Load()
    {
        var data = new RegistryData();
        foreach (var name in Files)
        {
            using var text = LanguageData.OpenVocabulary(name);
            var file = RegistryReader.Read(text);
            var variants = new NameVariants(file.Spellings);
            data.ambiguous.UnionWith(file.Ambiguous);
            foreach (var block in file.Blocks)
            {
                data.sources.Add(block.Source ?? file.Source);
                foreach (var (key, row) in block.Names) data.Add(block, key, row, variants);
            }
        }
        return data;
    }

    private void Add(RegistryBlock block, string key, Dictionary<string, string> row, NameVariants variants)
    {
        var entry = new RegistryEntry(
            row.GetValueOrDefault("name") ?? key,
            block.Kind,
            PartyOf(block, key, row),
            BodyOf(block, key, row),
            row.ContainsKey("metonym"),
            row.GetValueOrDefault("site"),
            block.Moves);
        entries.Add(entry);
        var alone = row.ContainsKey("alone");
        string[] with = row.TryGetValue("with", out var conditions) ? [.. NameVariants.Split(conditions)] : [];
        if (row.TryGetValue("spoken", out var spoken) ? spoken != "no" : block.Spoken) AddForms(block, key, AllLanguages);
        foreach (var (language, text) in row)
        {
            if (IsSpecial(language)) continue;
            if (language != AllLanguages && language.Length != 2) throw new InvalidOperationException($"The registry has an unknown key \"{language}\" at {key}.");
            foreach (var form in NameVariants.Split(text)) AddForms(block, form, language);
        }
        if (row.TryGetValue("surname", out var surnames))
        {
            foreach (var form in NameVariants.Split(surnames)) forms.Add(new(form, AllLanguages, entry, Surname: true, alone, with));
        }

        void AddForms(RegistryBlock of, string form, string language)
        {
            foreach (var variant in of.Kind == EntityKind.Person ? variants.Of(form, of.Syllables, of.Reversed) : [form])
            {
                var made = new RegistryForm(variant, language, entry, Surname: false, alone, with);
                forms.Add(made);
                if (row.TryGetValue("goods", out var kind)) goods.Add(new(made, kind));
            }
        }
    }

    private static bool IsSpecial(string key) => key is "surname" or "party" or "body" or "name" or "goods" or "metonym" or "alone" or "with" or "spoken" or "site";

    private static string? PartyOf(RegistryBlock block, string key, Dictionary<string, string> row) =>
        row.GetValueOrDefault("party") ?? block.Party
        ?? (block.Kind is EntityKind.Country or EntityKind.Organization ? row.GetValueOrDefault("name") ?? key : null);

    // A body of a state is named by its key; what is a party of its own (G7, RUSI) has no body.
    private static string? BodyOf(RegistryBlock block, string key, Dictionary<string, string> row) =>
        row.GetValueOrDefault("body") ?? block.Body
        ?? (block.Kind == EntityKind.Organization && PartyOf(block, key, row) is { } party && party != key && party != row.GetValueOrDefault("name") ? key : null);
}
