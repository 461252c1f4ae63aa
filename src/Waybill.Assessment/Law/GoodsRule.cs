namespace Waybill.Assessment.Law;

/// <summary>Goods that a provision covers.</summary>
/// <param name="Kind">Kind of goods, of <c>Goods/goods-classes.yaml</c>.</param>
/// <param name="From">Day from which it covers them, where that is later than its own; null otherwise.</param>
/// <param name="By">Provision whose text says so, where it is another than its own; null otherwise.</param>
internal sealed record GoodsRule(string Kind, LocalDate? From, string? By);
