using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Documents;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Where a document names a group of states and lists states behind it, whether these were its members on the day. Lists are told by how close the names stand, in any language;
/// since a list beside a group need not be a list of its members, a stranger in it is no contradiction.
/// </summary>
internal sealed class GroupMembershipCheck : ICaseCheck
{
    /// <summary>Most code points between two names of a list ("Japan, and the United Kingdom"). Lower: lists fall apart. Higher: sentences become lists.</summary>
    private const int Gap = 20;

    /// <summary>Most code points between the group and the list.</summary>
    private const int Lead = 60;

    /// <summary>Fewest members that make a list one of members.</summary>
    private const int FewestMembers = 3;

    /// <inheritdoc/>
    public string Id => "group-membership";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        var groups = GroupBook.With(evidence.Sources.All);
        return evidence.Readings.SelectMany(r => Lists(groups, r).Select(list => Result(groups, r, list.Group, list.Named))).OfType<CheckResult>();
    }

    private CheckResult? Result(GroupBook groups, EvidenceReading reading, Group group, ImmutableArray<string> named)
    {
        var day = reading.Facts.Published;
        var members = groups.MembersOn(group.Name, day) ?? [];
        var guests = groups.ParticipantsOn(group.Name, day) ?? [];
        var found = named.Where(n => members.Contains(n, StringComparer.Ordinal)).ToArray();
        if (found.Length < FewestMembers) return null;
        var strangers = named.Where(n => !members.Contains(n, StringComparer.Ordinal) && !guests.Contains(n, StringComparer.Ordinal)).ToArray();
        var beside = named.Where(n => guests.Contains(n, StringComparer.Ordinal)).ToArray();
        var missing = members.Where(m => !named.Contains(m, StringComparer.Ordinal)).ToArray();
        var on = day is { } known ? $"on {Figures.Of(known)}" : "today (the document is undated)";
        var parts = new List<string>
        {
            missing.Length == 0 ? $"All {Figures.Of(members.Length)} members of {group.Name} {on} are named" : $"{Figures.Of(found.Length)} of the {Figures.Of(members.Length)} members of {group.Name} {on} are named",
        };
        if (beside.Length > 0) parts.Add($"{Figures.List(beside)} {(beside.Length == 1 ? "takes" : "take")} part and {(beside.Length == 1 ? "is no member" : "are no members")}");
        if (strangers.Length > 0) parts.Add($"{Figures.List(strangers)} {(strangers.Length == 1 ? "was no member" : "were no members")}, which the words beside the group may or may not say");
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Claimed = $"{Figures.Count(named.Length, "name")} listed with {group.Name} in {reading.Name}",
            Verdict = strangers.Length > 0 ? Verdict.AmbiguousDefinition : Verdict.Consistent,
            Sentence = string.Join("; ", parts) + ".",
            Lines = [.. named.Select(n => new CheckLine(n,
                members.Contains(n, StringComparer.Ordinal) ? "member" : guests.Contains(n, StringComparer.Ordinal) ? "takes part, no member" : "no member",
                strangers.Contains(n, StringComparer.Ordinal) ? Verdict.AmbiguousDefinition : Verdict.Consistent, null))],
            Assumptions = ["Names that stand close together behind the group's are taken for a list of those who belong to it.", $"Membership is as recorded: {group.Source}."],
            Items = [reading.Evidence.Hex],
        };
    }

    private static IEnumerable<(Group Group, ImmutableArray<string> Named)> Lists(GroupBook groups, EvidenceReading reading)
    {
        var names = reading.Entities.Where(e => !e.InBoilerplate && e.Kind is EntityKind.Country or EntityKind.Organization).OrderBy(e => e.Span.Start, Comparer<int>.Default).ToArray();
        var done = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (groups.Find(names[i].Canonical) is not { } group || done.Contains(group.Name)) continue;
            var list = new List<string>();
            var end = names[i].Span.End;
            for (var j = i + 1; j < names.Length && names[j].Span.Start - end <= (list.Count == 0 ? Lead : Gap); j++)
            {
                end = names[j].Span.End;
                if (names[j].Canonical != group.Name) list.Add(names[j].Canonical);
            }
            var named = list.Distinct(StringComparer.Ordinal).ToImmutableArray();
            if (named.Length >= FewestMembers && done.Add(group.Name)) yield return (group, named);
        }
    }
}
