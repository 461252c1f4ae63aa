namespace Waybill.Readers.Documents.Registry;

/// <summary>Goods named in a text.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">One past the last token.</param>
/// <param name="Class">Goods class of docs/claims.md, as <c>artillery-ammunition</c>.</param>
internal readonly record struct GoodsFind(int FirstToken, int EndToken, string Class);
