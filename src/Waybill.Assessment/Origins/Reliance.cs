using Waybill.Assessment.Evidence;
using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Origins;

/// <summary>
/// Finds claims that repeat others by the record's own account: a row that says which rows it relies on, or a source that is said to be
/// built on another and gives the same figure.
/// </summary>
internal sealed class Reliance
{
    private readonly Dictionary<(Sha256Digest Evidence, string Row), List<string>> rows = [];
    private readonly Dictionary<string, List<(Sha256Digest Evidence, string Item)>> rowsAnywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<(decimal? Min, decimal? Max, string Unit), List<CaseClaim>> figures = [];
    private readonly RootBook book;

    /// <summary>Gathers the rows and figures of a case.</summary>
    public Reliance(CaseEvidence evidence, RootBook book)
    {
        this.book = book;
        foreach (var claim in evidence.Claims)
        {
            Add(claim.Evidence, claim.Claim.Id, claim.Claim.Id);
            if (claim.Row is { } row && row != claim.Claim.Id) Add(claim.Evidence, row, claim.Claim.Id);
            if (claim.Claim.Quantity is { } quantity) (figures.TryGetValue(Figure(quantity), out var same) ? same : figures[Figure(quantity)] = []).Add(claim);
        }
        foreach (var observation in evidence.Observations) Add(observation.Evidence, observation.Id, observation.Id);
    }

    /// <summary>Items that a claim rests on by the record's account; empty where it says of none.</summary>
    public IEnumerable<string> Of(CaseClaim claim)
    {
        var named = claim.ReliesOn.SelectMany(r => Items(claim.Evidence, r)).Where(i => i != claim.Claim.Id);
        return named.Concat(SameFigure(claim)).Distinct(StringComparer.Ordinal);
    }

    // A row of the same file first; of another only where no two files have a row of that name.
    private IEnumerable<string> Items(Sha256Digest evidence, string row)
    {
        foreach (var name in (string[])[row, $"{evidence.Hex[..8]}-{row}"])
        {
            if (rows.TryGetValue((evidence, name), out var own)) return own;
        }
        return rowsAnywhere.TryGetValue(row, out var any) && any.Select(a => a.Evidence).Distinct().Count() == 1 ? any.Select(a => a.Item) : [];
    }

    private IEnumerable<string> SameFigure(CaseClaim claim)
    {
        if (claim.Claim.Quantity is not { } quantity || claim.Claim.Stance is Stance.Deny or Stance.Question) return [];
        var built = SpeakersOf(claim).SelectMany(n => book.Line(n)).SelectMany(s => s.DerivedFrom).ToHashSet(StringComparer.Ordinal);
        if (built.Count == 0) return [];
        var earliest = figures[Figure(quantity)]
            .Where(c => c.Claim.Id != claim.Claim.Id && c.Claim.Stance is not (Stance.Deny or Stance.Question) && Before(c, claim))
            .Where(c => SpeakersOf(c).SelectMany(n => book.Line(n)).Any(s => built.Contains(s.Id)))
            .OrderBy(ClaimOrigins.DayOf, Comparer<LocalDate?>.Default).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).FirstOrDefault();
        return earliest is null ? [] : [earliest.Claim.Id];
    }

    private static List<string> SpeakersOf(CaseClaim claim)
    {
        var named = RootBook.Each(claim.Claim.Speaker).Where(s => !RootBook.IsGeneric(s)).ToList();
        if (named.Count > 0) return named;
        return claim.Claim.Chain.Length > 0 ? [claim.Claim.Chain[^1]] : claim.Publisher is { } publisher ? [publisher] : [];
    }

    private static bool Before(CaseClaim one, CaseClaim other) => ClaimOrigins.DayOf(one) is { } a && ClaimOrigins.DayOf(other) is { } b && a <= b;

    private static (decimal?, decimal?, string) Figure(QuantityInterval quantity) => (quantity.Min, quantity.Max, quantity.Unit);

    private void Add(Sha256Digest evidence, string row, string item)
    {
        if (!rows.TryGetValue((evidence, row), out var items)) rows.Add((evidence, row), items = []);
        items.Add(item);
        if (!rowsAnywhere.TryGetValue(row, out var any)) rowsAnywhere.Add(row, any = []);
        any.Add((evidence, item));
    }
}
