using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A number with its unit in a text.</summary>
/// <param name="Quote">The exact words.</param>
/// <param name="Span">Where they stand, in code points.</param>
/// <param name="Value">The interval and its unit.</param>
/// <param name="InBoilerplate">True when they stand in page furniture.</param>
public readonly record struct QuantityMention(string Quote, TextSpan Span, QuantityInterval Value, bool InBoilerplate);
