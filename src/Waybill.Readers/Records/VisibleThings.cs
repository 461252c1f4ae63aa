using System.Collections.Immutable;
using Waybill.Core;
using Waybill.Core.Observations;

namespace Waybill.Readers.Records;

/// <summary>Reads what is visible and what is inferred: two lists that never mix.</summary>
internal static class VisibleThings
{
    private static readonly RecordVocabulary Words = RecordVocabulary.Instance;

    /// <summary>The list <c>visible</c>: each a map of <c>what</c>, <c>kind</c>, <c>count</c>, <c>vessel</c>, or words alone.</summary>
    public static IEnumerable<VisibleThing> Visible(RecordRow row)
    {
        foreach (var (map, text) in row.Items("visible"))
        {
            if (text is not null) yield return new(text, KindOf(text));
            if (map is not null && Thing(map) is { } thing) yield return thing;
        }
    }

    /// <summary>The list <c>inferred</c>: each a map of <c>what</c> and <c>basis</c>. One without a basis is kept, and is a problem.</summary>
    public static IEnumerable<InferredThing> Inferred(RecordRow row)
    {
        foreach (var (map, text) in row.Items("inferred"))
        {
            var what = text ?? map?.Text("what");
            var basis = map?.Text("basis");
            if (what is null)
            {
                row.Wrong("inferred", "says nothing", null, "what, and basis");
                continue;
            }
            if (basis is null) row.Wrong("inferred", "has no basis", what, "basis: what it is concluded from");
            map?.TellOthers();
            yield return new(what, basis);
        }
    }

    /// <summary>Conclusions in a note, clause by clause; the note itself stays as it is.</summary>
    public static ImmutableArray<InferredThing> InNote(string? note) => note is null ? [] :
    [
        .. note.Split([';', ',', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(clause => Words.Inferred.In(clause).Any())
            .Select(clause => new InferredThing(clause, Words.InferredFrom.In(clause).Select(f => clause[f.End..].Trim()).FirstOrDefault(b => b.Length > 0))),
    ];

    /// <summary>The kind of a thing by its words; other when they are none of the table.</summary>
    public static VisibleKind KindOf(string what)
    {
        // What is not there is said first or not at all; of several things, the one that says most of the contents is taken.
        var kinds = Words.Visible.In(what).Select(w => w.Meaning).ToHashSet();
        foreach (var kind in (ReadOnlySpan<VisibleKind>)
            [VisibleKind.Absence, VisibleKind.Munitions, VisibleKind.MunitionsHandling, VisibleKind.ClosedContainers, VisibleKind.RailCars, VisibleKind.Vessel, VisibleKind.CargoHandling])
        {
            if (kinds.Contains(kind)) return kind;
        }
        return VisibleKind.Other;
    }

    private static VisibleThing? Thing(RecordRow map)
    {
        var (what, vessel, kind) = (map.Text("what"), map.Text("vessel"), map.Text("kind"));
        var unit = what is null ? "piece" : RecordNumbers.UnitOf(what);
        var count = RecordNumbers.Read(map, "count", unit, map.Text("qualifier"));
        map.TellOthers();
        if (what is null && vessel is null && kind is null)
        {
            map.Wrong("visible", "says nothing", null, "what, kind, count, vessel");
            return null;
        }
        what ??= vessel ?? kind!;
        if (kind is null) return new(what, vessel is null ? KindOf(what) : VisibleKind.Vessel, count, vessel);
        if (!EnumWords<VisibleKind>.TryRead(kind, out var read) && !Words.Visible.IsWhole(kind, out read))
        {
            map.Wrong("kind", "is no kind of visible thing", kind, string.Join(", ", EnumWords<VisibleKind>.All));
            read = KindOf(what);
        }
        return new(what, read, count, vessel);
    }
}
