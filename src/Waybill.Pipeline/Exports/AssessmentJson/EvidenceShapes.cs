namespace Waybill.Pipeline.Exports.AssessmentJson;

// What the evidence gives: the second half of docs/formats/assessment.md, in the order that it is written. The shapes of a page are one
// contract and change together, so they stand in one file; each is internal and used by the writer alone.

internal sealed record ClaimShape(
    string Id,
    string Evidence,
    string? Row,
    string? Publisher,
    string? Published,
    string? Said,
    string? Language,
    string Speaker,
    IReadOnlyList<string> Chain,
    string Stance,
    string Predicate,
    string? From,
    string? To,
    IReadOnlyList<string> Goods,
    QuantityShape? Quantity,
    string Basis,
    PeriodShape? Period,
    IReadOnlyList<PlaceShape> Places,
    string Mode,
    string Hedge,
    bool Negated,
    string Quote,
    int[] Span,
    bool Paraphrase,
    bool Example,
    bool DeclinedToo,
    IReadOnlyList<string> Denies,
    IReadOnlyList<string> Disputes,
    string? SameAs,
    IReadOnlyList<string> ReliesOn,
    IReadOnlyList<string> Addresses,
    string? Note);

internal sealed record QuantityShape(decimal? Min, decimal? Max, string Unit, bool Approx);

internal sealed record DaysShape(string? Start, string? End);

internal sealed record PeriodShape(string? Start, string? End, string Basis);

internal sealed record PlaceShape(string Role, string Name, string? Site);

internal sealed record ObservationShape(
    string Id,
    string Evidence,
    string Kind,
    string Sensor,
    DaysShape Days,
    bool DaysApproximate,
    string? Published,
    string Observer,
    string? Product,
    string? Site,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    string? Direction,
    IReadOnlyList<string> Vessels,
    IReadOnlyList<VisibleShape> Visible,
    IReadOnlyList<InferredShape> Inferred,
    IReadOnlyList<QuantityShape> Quantities,
    IReadOnlyList<PointShape> Footprint,
    decimal? PrecisionMetres,
    decimal? ClearCoverage,
    bool? Cued,
    string? Independence,
    IReadOnlyList<string> ConflictsWith,
    IReadOnlyList<string> Addresses,
    string? Note);

internal sealed record VisibleShape(string What, string Kind, QuantityShape? Count, string? Vessel);

internal sealed record InferredShape(string What, string? Basis);

internal sealed record PointShape(decimal Lat, decimal Lon);

internal sealed record SiteShape(
    string Id,
    string Name,
    IReadOnlyList<NamesShape> Names,
    IReadOnlyList<string> Traps,
    IReadOnlyList<string> ConfusableWith,
    string Function,
    bool Military,
    string? Place,
    string? Party,
    PointShape? Point,
    decimal? RadiusMetres,
    string? PointBasis,
    string? Locode,
    string? Source);

internal sealed record NamesShape(string Language, IReadOnlyList<string> Forms);

internal sealed record VesselShape(
    string Id,
    string Name,
    IReadOnlyList<string> Names,
    string? Imo,
    string? Flag,
    string? Type,
    int? CapacityTeu,
    string? Owner,
    IReadOnlyList<string> NotToBeConfusedWith,
    string? Evidence);

internal sealed record SourceShape(
    string Id,
    string Name,
    IReadOnlyList<string> Names,
    string? Speaker,
    string Kind,
    string? Of,
    string? Reliability,
    string? Reason,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> DerivedFrom,
    string? Evidence);
