using Waybill.Core.Text;

namespace Waybill.Core.Documents;

/// <summary>A weekday that a text writes beside a full date.</summary>
/// <param name="Quote">The exact words, weekday and date.</param>
/// <param name="Span">Where they stand, in code points.</param>
/// <param name="Stated">The weekday as written.</param>
/// <param name="Day">The date as written.</param>
public readonly record struct WeekdayMention(string Quote, TextSpan Span, IsoDayOfWeek Stated, LocalDate Day);
