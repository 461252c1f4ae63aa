using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core.Sites;
using Waybill.Core.Text;

namespace Waybill.Assessment.Evidence;

/// <summary>The sites of a case: the bundled gazetteer with those of the case, which win.</summary>
public sealed class SiteBook
{
    private readonly FrozenDictionary<string, Site> byId;
    private readonly FrozenDictionary<string, ImmutableArray<Site>> byName;

    /// <summary>Makes a book.</summary>
    public SiteBook(IEnumerable<Site> sites)
    {
        ArgumentNullException.ThrowIfNull(sites);
        var all = new Dictionary<string, Site>(StringComparer.Ordinal);
        foreach (var site in sites) all[site.Id] = site;
        byId = all.ToFrozenDictionary(StringComparer.Ordinal);
        byName = all.Values
            .SelectMany(s => s.Names.Values.SelectMany(n => n).Append(s.Name).Append(s.Id).Concat(s.Place is null ? [] : [s.Place])
                .Select(NameForms.Fold).Distinct(StringComparer.Ordinal).Select(key => (key, s)))
            .GroupBy(x => x.key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.s).OrderBy(s => s.Id, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        All = [.. all.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>All sites in ordinal order of their identifiers.</summary>
    public ImmutableArray<Site> All { get; }

    /// <summary>The site with this identifier, or the only one of this name; null when there is none, or several.</summary>
    public Site? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        if (byId.TryGetValue(idOrName, out var site)) return site;
        return byName.TryGetValue(NameForms.Fold(idOrName), out var named) && named.Length == 1 ? named[0] : null;
    }

    /// <summary>All sites of a name.</summary>
    public ImmutableArray<Site> Named(string name) => byName.GetValueOrDefault(NameForms.Fold(name), []);
}
