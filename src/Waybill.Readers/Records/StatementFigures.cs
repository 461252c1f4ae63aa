using System.Collections.Immutable;
using Waybill.Core.Cases;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Readers.Documents.Claims;
using Waybill.Readers.Documents.Dates;
using Waybill.Readers.Documents.Distances;
using Waybill.Readers.Documents.Languages;
using Waybill.Readers.Documents.Quantities;
using Waybill.Readers.Documents.Registry;
using Waybill.Readers.Documents.Text;

namespace Waybill.Readers.Records;

/// <summary>
/// The figures in the content of a statement that a check can test, read as in a document: distances to a border, and weekdays beside full dates. Spans
/// count in the content of the row.
/// </summary>
internal static class StatementFigures
{
    /// <summary>What the content says, in the first of the languages that finds anything.</summary>
    public static (ImmutableArray<DistanceMention> Distances, ImmutableArray<WeekdayMention> Weekdays) Of(Statement statement, IEnumerable<string> codes)
    {
        // Nearly every row has neither: without a digit there is nothing to find.
        if (!statement.Content.Any(char.IsAsciiDigit)) return ([], []);
        var source = new SourceText(statement.Content);
        var tokens = Tokenizer.Split(statement.Content);
        foreach (var code in codes)
        {
            var dates = DateFinder.For(code).Find(statement.Content, tokens, statement.Day);
            var quantities = QuantityFinder.For(code).Find(statement.Content, tokens, dates);
            var marked = MarkedText.Mark(statement.Content, tokens, Grammar.Of(code), SiteWords.For(code), EntityFinder.For(code).Find(statement.Content, tokens),
                OfficeFinder.For(code).Find(statement.Content, tokens), GoodsFinder.For(code).Find(statement.Content, tokens), dates, quantities, statement.Day);
            var distances = DistanceFinder.Find(source, marked, []).Select(d => d with { Claim = statement.Id }).ToImmutableArray();
            var weekdays = dates.Where(d => d is { Weekday: not null, Days.Start: not null })
                .Select(d => new WeekdayMention(statement.Content[d.Start..d.End], source.Span(d.Start, d.End), d.Weekday!.Value, d.Days.Start!.Value)).ToImmutableArray();
            if (distances.Length + weekdays.Length > 0) return (distances, weekdays);
        }
        return ([], []);
    }
}
