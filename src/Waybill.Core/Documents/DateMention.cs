using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A date expression in a text.</summary>
/// <param name="Quote">The exact words.</param>
/// <param name="Span">Where they stand, in code points.</param>
/// <param name="Days">What they mean; vague when they name no day.</param>
/// <param name="InBoilerplate">True when they stand in page furniture.</param>
public readonly record struct DateMention(string Quote, TextSpan Span, DayInterval Days, bool InBoilerplate);
