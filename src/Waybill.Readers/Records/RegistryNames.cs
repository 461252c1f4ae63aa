using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Registry;

namespace Waybill.Readers.Records;

/// <summary>Looks up whole names in the registry, in any language; surnames alone do not count.</summary>
internal static class RegistryNames
{
    private static readonly Lazy<Dictionary<string, List<RegistryEntry>>> ByForm = new(() =>
    {
        var entries = new Dictionary<string, List<RegistryEntry>>(StringComparer.Ordinal);
        foreach (var form in RegistryData.Instance.Forms) if (!form.Surname) Add(form.Text, form.Entry);
        foreach (var entry in RegistryData.Instance.Entries) Add(entry.Name, entry);
        return entries;

        void Add(string name, RegistryEntry entry)
        {
            var key = NameForms.Fold(name);
            if (!entries.TryGetValue(key, out var known)) entries.Add(key, known = []);
            if (!known.Contains(entry)) known.Add(entry);
        }
    });

    private static readonly Lazy<string[]> StateForms = new(() => [.. ByForm.Value.Where(f => f.Value.Exists(e => e.Kind == EntityKind.Country)).Select(f => f.Key).Order(StringComparer.Ordinal)]);

    /// <summary>Entries that go by exactly this name, in the order of the registry.</summary>
    public static IReadOnlyList<RegistryEntry> Of(string name) => ByForm.Value.GetValueOrDefault(NameForms.Fold(name.Trim()), []);

    /// <summary>The form of a state's name that was probably meant; null where the text is near none, and so a name of its own.</summary>
    public static string? StateNear(string text) => KeySlips.Meant(NameForms.Fold(text.Trim()), StateForms.Value);

    /// <summary>The registry's name of a state, union or armed group; the text itself where it is none.</summary>
    public static string Party(string text)
    {
        var found = Of(text).FirstOrDefault(e => e.Kind is EntityKind.Country) ?? Of(text).FirstOrDefault(e => e.Kind is EntityKind.Organization && e.Party == e.Name);
        return found?.Name ?? text;
    }
}
