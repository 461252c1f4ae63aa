using System.Text.Json.Serialization;

namespace Waybill.Pipeline.Exports.ReadJson;

// The shapes of docs/formats/read.md, in the order that they are written. They are one contract and change together, so they
// stand in one file; each is internal and used by ReadJsonWriter alone.

internal sealed record ReadJsonLine(
    string Schema,
    DocumentShape Document,
    IReadOnlyList<ClaimShape> Claims,
    IReadOnlyList<QuantityMentionShape> Quantities,
    IReadOnlyList<DateMentionShape> Dates,
    IReadOnlyList<EntityShape> Entities,
    IReadOnlyList<PassageShape> Boilerplate,
    IReadOnlyList<PassageShape> NoComments,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text);

internal sealed record DocumentShape(string File, string Sha256, string? Language, string? Publisher, string? Published, string? Url);

internal sealed record ClaimShape(
    string Id,
    string Speaker,
    IReadOnlyList<string> Chain,
    string Stance,
    string Predicate,
    string? From,
    string? To,
    IReadOnlyList<string> Goods,
    QuantityShape? Quantity,
    PeriodShape? Period,
    IReadOnlyList<PlaceShape> Places,
    string? Mode,
    string Hedge,
    bool Negated,
    string Quote,
    int[] Span,
    IReadOnlyList<string> Denies,
    IReadOnlyList<string> Disputes,
    string? SameAs);

internal sealed record QuantityShape(decimal? Min, decimal? Max, string Unit, bool Approx);

internal sealed record PeriodShape(string? Start, string? End, string Basis);

internal sealed record PlaceShape(string Role, string Name, string? Site);

internal sealed record QuantityMentionShape(string Quote, int[] Span, decimal? Min, decimal? Max, string Unit, bool Approx, bool InBoilerplate);

internal sealed record DateMentionShape(string Quote, int[] Span, string? Start, string? End, bool InBoilerplate);

internal sealed record EntityShape(string Quote, int[] Span, string Canonical, string Type, bool InBoilerplate);

internal sealed record PassageShape(string Quote, int[] Span);
