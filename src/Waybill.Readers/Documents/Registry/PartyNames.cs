using System.Collections.Frozen;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Registry;

/// <summary>What a person calls a state or body, as the registry calls it.</summary>
public static class PartyNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(Gather);

    /// <summary>The party's name in the registry, in whatever language <paramref name="name"/> is; null when it is not known.</summary>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Value.GetValueOrDefault(NameForms.Fold(name.Trim()));
    }

    // Where a form has two meanings, the earlier entry has it, as in texts; a canonical name goes before any other form.
    private static FrozenDictionary<string, string> Gather()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in RegistryData.Instance.Entries) Add(entry.Name, entry);
        foreach (var form in RegistryData.Instance.Forms.Where(f => !f.Surname)) Add(form.Text, form.Entry);
        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string form, RegistryEntry entry)
        {
            if (entry.Kind is EntityKind.Country or EntityKind.Organization) names.TryAdd(NameForms.Fold(form), entry.Party ?? entry.Name);
        }
    }
}
