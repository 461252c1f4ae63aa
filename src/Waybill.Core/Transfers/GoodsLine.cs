using System.Collections.Immutable;

namespace Waybill.Core.Transfers;

/// <summary>A goods class of a transfer: the field's own word, its place in the UN register, and who says so.</summary>
/// <param name="Class">Goods class, as <c>artillery-ammunition</c>.</param>
/// <param name="Unroca">Category of the UN Register of Conventional Arms, as <c>III</c>, <c>SALW</c>; null when the class is none of its categories.</param>
/// <param name="Items">Claims and observations that name it.</param>
public sealed record GoodsLine(string Class, string? Unroca, ImmutableArray<string> Items);
