using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime.Text;
using Waybill.Core.Geography;
using Waybill.Core.Sources;
using Waybill.Core.Text;

namespace Waybill.Assessment.Evidence;

/// <summary>Groups of states by day: those of <c>groups.yaml</c>, and those whose members the sources of a case list, which are undated.</summary>
public sealed class GroupBook
{
    private readonly FrozenDictionary<string, Group> byName;

    private GroupBook(IEnumerable<Group> groups)
    {
        All = [.. groups.OrderBy(g => g.Name, StringComparer.Ordinal)];
        var names = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var group in All)
        {
            foreach (var name in group.Names.Prepend(group.Name)) names.TryAdd(NameForms.Fold(name), group);
        }
        byName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The bundled groups.</summary>
    public static GroupBook Bundled { get; } = new(BundledYaml.Read<GroupFile>("Evidence/groups.yaml").Groups.Select(Of));

    /// <summary>All groups in ordinal order of their names.</summary>
    public ImmutableArray<Group> All { get; }

    /// <summary>The bundled groups, and those sources that list members and are no bundled group. Bundled memberships win, because they are dated.</summary>
    public static GroupBook With(IEnumerable<SourceProfile> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var added = sources.Where(s => s.Members.Length > 0 && s.Names.Append(s.Name).Append(s.Id).All(n => Bundled.Find(n) is null))
            .Select(s => new Group(s.Speaker?.Split('/')[0] ?? s.Name, [.. s.Names.Append(s.Name).Append(s.Id)], GroupKind.Body, "the record of the source " + s.Id,
                [.. s.Members.Select(m => new Membership(CountryCodes.PartyOf(m) ?? m, null, null, true)).OrderBy(m => m.Party, StringComparer.Ordinal)]))
            .ToList();
        return added.Count == 0 ? Bundled : new(Bundled.All.Concat(added));
    }

    /// <summary>The group of this name; null when it is not known.</summary>
    public Group? Find(string name) => byName.GetValueOrDefault(NameForms.Fold(name));

    /// <summary>
    /// Members on a day (without one: now), in ordinal order; participants are left out. Null when the group is not known, which is
    /// another thing than a group that had no member on the day.
    /// </summary>
    public ImmutableArray<string>? MembersOn(string name, LocalDate? day) => On(name, day, member: true);

    /// <summary>Those that take part in a group on a day without being members, as the European Union in the G7; null when the group is not known.</summary>
    public ImmutableArray<string>? ParticipantsOn(string name, LocalDate? day) => On(name, day, member: false);

    private ImmutableArray<string>? On(string name, LocalDate? day, bool member) =>
        Find(name) is { } group ? [.. group.Memberships.Where(m => m.IsMember == member && m.HoldsOn(day)).Select(m => m.Party)] : null;

    private static Group Of(GroupRow row) => new(row.Name, [.. row.Names], row.Kind, row.Source,
    [
        .. row.Members.Select(m => Of(m, true)).OrderBy(m => m.Party, StringComparer.Ordinal),
        .. row.Participants.Select(m => Of(m, false)).OrderBy(m => m.Party, StringComparer.Ordinal),
    ]);

    private static Membership Of(KeyValuePair<string, string> row, bool isMember)
    {
        var ends = row.Value.Split('/');
        return new(row.Key, Day(ends[0]), ends.Length > 1 ? Day(ends[1]) : null, isMember);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
