using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Core.Sources;
using Waybill.Core.Text;

namespace Waybill.Assessment.Evidence;

/// <summary>The sources of a case with their grades; a case's own profile of a source wins over the bundled one.</summary>
public sealed class SourceBook
{
    private readonly FrozenDictionary<string, SourceProfile> byId;
    private readonly FrozenDictionary<string, SourceProfile> byName;

    /// <summary>Makes a book.</summary>
    public SourceBook(IEnumerable<SourceProfile> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var all = new Dictionary<string, SourceProfile>(StringComparer.Ordinal);
        foreach (var source in sources) all[source.Id] = all.TryGetValue(source.Id, out var earlier) ? Over(earlier, source) : source;
        byId = all.ToFrozenDictionary(StringComparer.Ordinal);
        All = [.. all.Values.OrderBy(s => s.Id, StringComparer.Ordinal)];
        var names = new Dictionary<string, SourceProfile>(StringComparer.Ordinal);
        foreach (var source in All)
        {
            foreach (var name in source.Names.Append(source.Name).Append(source.Id).Concat(source.Speaker is null ? [] : [source.Speaker]))
            {
                names.TryAdd(NameForms.Fold(name), source);
            }
        }
        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All sources in ordinal order of their identifiers.</summary>
    public ImmutableArray<SourceProfile> All { get; }

    /// <summary>The source with this identifier, name or speaker path (<c>Party/Body/Person</c>); null when it is not known.</summary>
    public SourceProfile? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return byId.GetValueOrDefault(idOrName) ?? byName.GetValueOrDefault(NameForms.Fold(idOrName));
    }

    /// <summary>The source, or the body or state that it is part of, that has a grade; null when none has.</summary>
    public SourceProfile? Graded(string idOrName)
    {
        var at = Find(idOrName);
        for (var depth = 0; at is { Reliability: null, Of: { } of } && depth < 8; depth++) at = Find(of);
        return at?.Reliability is null ? null : at;
    }

    // What a case says of a source wins; what it leaves out stays as it was, so that a letter can be changed without repeating the rest.
    private static SourceProfile Over(SourceProfile earlier, SourceProfile later) => later with
    {
        Names = [.. later.Names.Concat(earlier.Names).Distinct(StringComparer.Ordinal)],
        Speaker = later.Speaker ?? earlier.Speaker,
        Kind = later.Kind == SourceKind.Unknown ? earlier.Kind : later.Kind,
        Of = later.Of ?? earlier.Of,
        Reliability = later.Reliability ?? earlier.Reliability,
        Reason = later.Reliability is null ? later.Reason ?? earlier.Reason : later.Reason,
        Members = later.Members.IsDefaultOrEmpty ? earlier.Members : later.Members,
        DerivedFrom = later.DerivedFrom.IsDefaultOrEmpty ? earlier.DerivedFrom : later.DerivedFrom,
    };
}
