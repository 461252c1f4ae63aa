using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Pipeline.Exports.ReadJson;

/// <summary>Writes a read document as one line of JSON, schema <c>waybill.read/1</c> (docs/formats/read.md). Never localised.</summary>
public static class ReadJsonWriter
{
    /// <summary>Name and version of the schema; the number grows when a field changes its meaning or goes.</summary>
    public const string Schema = "waybill.read/1";

    private static readonly ReadJsonContext Context = new(new JsonSerializerOptions(ReadJsonContext.Default.Options)
    {
        // Readable text instead of \u escapes; what is not harmless is escaped afterwards.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line, without its line feed.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="withText">True to add the text that spans count in, which HTML and Markdown need.</param>
    public static string Line(ReadDocument document, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HarmlessJson.Escape(JsonSerializer.Serialize(Shape(document, withText), Context.ReadJsonLine));
    }

    private static ReadJsonLine Shape(ReadDocument document, bool withText) => new(
        Schema,
        new DocumentShape(
            document.File, document.Sha256.Hex, document.Facts.Language, document.Facts.Publisher, Day(document.Facts.Published), document.Facts.Url),
        [.. document.Claims.Select(Shape)],
        [.. document.Quantities.Select(q => new QuantityMentionShape(
            q.Quote, Pair(q.Span), q.Value.Min, q.Value.Max, q.Value.Unit, q.Value.Approximate, q.InBoilerplate))],
        [.. document.Dates.Select(d => new DateMentionShape(d.Quote, Pair(d.Span), Day(d.Days.Start), Day(d.Days.End), d.InBoilerplate))],
        [.. document.Entities.Select(e => new EntityShape(e.Quote, Pair(e.Span), e.Canonical, ClaimWords.Of(e.Kind), e.InBoilerplate))],
        [.. document.Boilerplate.Select(Shape)],
        [.. document.NoComments.Select(Shape)],
        withText ? document.Text.Value : null);

    private static ClaimShape Shape(Claim claim) => new(
        claim.Id,
        claim.Speaker,
        claim.Chain,
        ClaimWords.Of(claim.Stance),
        ClaimWords.Of(claim.Predicate),
        claim.From,
        claim.To,
        claim.Goods,
        claim.Quantity is { } q ? new QuantityShape(q.Min, q.Max, q.Unit, q.Approximate) : null,
        claim.Period is { } p ? new PeriodShape(Day(p.Days.Start), Day(p.Days.End), ClaimWords.Of(p.Basis)) : null,
        [.. claim.Places.Select(x => new PlaceShape(ClaimWords.Of(x.Role), x.Name, x.Site))],
        ClaimWords.Of(claim.Mode),
        ClaimWords.Of(claim.Hedge),
        claim.Negated,
        claim.Quote,
        Pair(claim.Span),
        claim.Denies,
        claim.Disputes,
        claim.SameAs);

    private static PassageShape Shape(Passage passage) => new(passage.Quote, Pair(passage.Span));

    private static int[] Pair(TextSpan span) => [span.Start, span.End];

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
