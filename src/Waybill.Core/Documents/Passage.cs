using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>An exact stretch of a document's text.</summary>
/// <param name="Quote">The exact words.</param>
/// <param name="Span">Where they stand, in code points.</param>
public readonly record struct Passage(string Quote, TextSpan Span);
