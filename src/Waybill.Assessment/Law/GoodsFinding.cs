using Waybill.Core.Law;

namespace Waybill.Assessment.Law;

/// <summary>What the test of goods found.</summary>
/// <param name="Element">The element.</param>
/// <param name="Rests">The provision whose text the result rests on: the less read of the paragraph and of the one that it refers to.</param>
/// <param name="Classes">Goods classes that fall under it, or may; empty where none does.</param>
internal sealed record GoodsFinding(LawElement Element, Provision Rests, IReadOnlyList<string> Classes);
