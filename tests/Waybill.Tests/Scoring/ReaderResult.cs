using NodaTime.Text;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Tests.Scoring;

/// <summary>What the reader gave, in the form that is scored.</summary>
internal static class ReaderResult
{
    public static ScoredDocument Of(ReadDocument document) => new()
    {
        Claims = [.. document.Claims.Select(c => Claim(c, document.Text))],
        Boilerplate = [.. document.Boilerplate.SelectMany(p => GoldFile.CodePoints(document.Text, (p.Span.Start, p.Span.End)))],
        Quantities = [.. document.Quantities.Select(q => (Value: Quantity(q.Value), q.InBoilerplate)).Where(q => q.Value is not null).Select(q => (q.Value!.Value, q.InBoilerplate))],
        Dates = [.. document.Dates.Where(d => !d.Days.IsVague).Select(d => (Days(d.Days), d.InBoilerplate))],
        Language = document.Facts.Language,
        NoComments = [.. document.NoComments.Select(p => Located(document.Text, p.Quote, p.Span))],
    };

    private static ScoredClaim Claim(Claim claim, SourceText text) => new()
    {
        Id = claim.Id,
        Span = Located(text, claim.Quote, claim.Span),
        Speaker = ScoredClaim.SpeakersOf(claim.Speaker),
        Chain = claim.Chain,
        Stance = ClaimWords.Of(claim.Stance),
        Predicate = ClaimWords.Of(claim.Predicate),
        From = claim.From,
        To = claim.To,
        Goods = [.. claim.Goods],
        Quantity = claim.Quantity is { } q ? Quantity(q) : null,
        Period = claim.Period is { Days.IsVague: false } p ? Days(p.Days) : null,
        Places = [.. claim.Places.Select(p => (ClaimWords.Of(p.Role), p.Name.ToLowerInvariant()))],
        Hedge = ClaimWords.Of(claim.Hedge),
        Denies = claim.Denies,
        Disputes = claim.Disputes,
        SameAs = claim.SameAs is { } same ? [same] : [],
    };

    private static (int Start, int End)? Located(SourceText text, string quote, TextSpan span) =>
        quote.Length > 0 && span.End <= text.CodePointCount && text.Quote(span) == quote ? (span.Start, span.End) : null;

    private static ScoredQuantity? Quantity(QuantityInterval q) => ScoredQuantity.Of(q.Min, q.Max, q.Unit);

    private static (string? Start, string? End) Days(DayInterval days) => (Day(days.Start), Day(days.End));

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
