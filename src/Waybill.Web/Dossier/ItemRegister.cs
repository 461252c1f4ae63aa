using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Dossier;

/// <summary>
/// The footnotes of a dossier: every claim and observation has a mark, <c>C12</c> or <c>O3</c>, by its day, and the mark leads to its entry in annex A,
/// where its words, its span or row, and its evidence stand. What a case holds beyond the bounds is counted and has no entry.
/// </summary>
public sealed class ItemRegister
{
    /// <summary>Claims with an entry: some hundred pages. A longer register is for a machine: <c>show --json</c>.</summary>
    public const int MostClaims = 1500;

    /// <summary>Observations with an entry.</summary>
    public const int MostObservations = 1000;

    private readonly Dictionary<string, string> marks = new(StringComparer.Ordinal);

    /// <summary>Makes it: what bears on the transfers first, then the rest of the case, each group by its day.</summary>
    public ItemRegister(CaseBook book, IEnumerable<string> bearing)
    {
        var first = bearing.ToHashSet(StringComparer.Ordinal);
        var assessment = book.Assessment;
        Claims = Take(assessment.Claims, c => first.Contains(c.Claim.Id), c => c.Said ?? c.Published, c => c.Claim.Id, MostClaims);
        Observations = Take(assessment.Observations, o => first.Contains(o.Id), o => o.Days.Start ?? o.Days.End, o => o.Id, MostObservations);
        Left = assessment.Claims.Length - Claims.Length + assessment.Observations.Length - Observations.Length;
        for (var i = 0; i < Claims.Length; i++) marks.TryAdd(Claims[i].Claim.Id, "C" + (i + 1).ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < Observations.Length; i++) marks.TryAdd(Observations[i].Id, "O" + (i + 1).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Claims with an entry, by day.</summary>
    public ImmutableArray<CaseClaim> Claims { get; }

    /// <summary>Observations with an entry, by day.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>Items without an entry.</summary>
    public int Left { get; }

    /// <summary>The mark of an item; null where it has no entry.</summary>
    public string? Mark(string item) => marks.GetValueOrDefault(item);

    private static ImmutableArray<T> Take<T>(ImmutableArray<T> all, Func<T, bool> isFirst, Func<T, LocalDate?> day, Func<T, string> id, int most) =>
        [.. all.OrderByDescending(isFirst).Take(most).OrderBy(x => day(x) ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(id, StringComparer.Ordinal)];
}
