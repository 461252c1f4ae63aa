namespace Waybill.Readers.Documents.Registry;

/// <summary>The name of an office found in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Office">What it stands for.</param>
internal readonly record struct OfficeFind(int FirstToken, int EndToken, Office Office);
