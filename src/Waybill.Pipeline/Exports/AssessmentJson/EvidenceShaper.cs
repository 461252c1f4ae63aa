using Waybill.Core.Cases;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Pipeline.Exports.ReadJson;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>Claims, observations, sites, ships and sources in the shapes they are written in.</summary>
internal static class EvidenceShaper
{
    public static ClaimShape Shape(CaseClaim known)
    {
        var claim = known.Claim;
        return new(
            claim.Id,
            known.Evidence.Hex,
            known.Row,
            known.Publisher,
            Shown.Day(known.Published),
            Shown.Day(known.Said),
            known.Language,
            claim.Speaker,
            claim.Chain,
            ClaimWords.Of(claim.Stance),
            ClaimWords.Of(claim.Predicate),
            claim.From,
            claim.To,
            claim.Goods,
            Shown.Quantity(claim.Quantity),
            AssessmentWords.Of(known.Basis),
            claim.Period is { } p ? new PeriodShape(Shown.Day(p.Days.Start), Shown.Day(p.Days.End), ClaimWords.Of(p.Basis)) : null,
            [.. claim.Places.Select(x => new PlaceShape(ClaimWords.Of(x.Role), x.Name, x.Site))],
            AssessmentWords.Of(claim.Mode),
            ClaimWords.Of(claim.Hedge),
            claim.Negated,
            claim.Quote,
            [claim.Span.Start, claim.Span.End],
            known.IsParaphrase,
            known.IsExample,
            known.DeclinedToo,
            claim.Denies,
            claim.Disputes,
            claim.SameAs,
            known.ReliesOn,
            known.Addresses,
            known.Note);
    }

    /// <param name="seen">What was seen.</param>
    /// <param name="coarse">True unless the frame is known to show a civil site: it must not tell where a military one lies.</param>
    public static ObservationShape Shape(Observation seen, bool coarse) => new(
        seen.Id,
        seen.Evidence.Hex,
        AssessmentWords.Of(seen.Kind),
        AssessmentWords.Of(seen.Sensor),
        Shown.Days(seen.Days),
        seen.DaysApproximate,
        Shown.Day(seen.Published),
        seen.Observer,
        seen.Product,
        seen.Site,
        seen.From,
        seen.To,
        seen.Direction,
        seen.Vessels,
        [.. seen.Visible.Select(v => new VisibleShape(v.What, AssessmentWords.Of(v.Kind), Shown.Quantity(v.Count), v.Vessel))],
        [.. seen.Inferred.Select(i => new InferredShape(i.What, i.Basis))],
        [.. seen.Quantities.Select(Shown.Quantity)],
        [.. seen.Footprint.Select(p => Shown.Point(p, coarse))],
        Shown.Metres(seen.PrecisionMetres, coarse && (seen.PrecisionMetres is not null || seen.Footprint.Length > 0)),
        seen.ClearCoverage is { } share ? Shown.Share(share) : null,
        seen.Cued,
        seen.Independence,
        seen.ConflictsWith,
        seen.Addresses,
        seen.Note);

    public static SiteShape Shape(Site site) => new(
        site.Id,
        site.Name,
        [.. site.Names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new NamesShape(n.Key, n.Value))],
        site.Traps,
        site.ConfusableWith,
        AssessmentWords.Of(site.Function),
        site.IsMilitary,
        site.Place,
        site.Party,
        site.Point is { } point ? Shown.Point(point, site.IsMilitary) : null,
        Shown.Metres(site.RadiusMetres, site.IsMilitary && site.Point is not null),
        site.PointBasis,
        site.Locode,
        site.Source);

    public static VesselShape Shape(VesselProfile ship) => new(
        ship.Id, ship.Name, ship.Names, ship.Imo, ship.Flag, ship.Type, ship.CapacityTeu, ship.Owner, ship.NotToBeConfusedWith, ship.Evidence?.Hex);

    public static SourceShape Shape(SourceProfile source) => new(
        source.Id,
        source.Name,
        source.Names,
        source.Speaker,
        AssessmentWords.Of(source.Kind),
        source.Of,
        source.Reliability is { } grade ? AssessmentWords.Of(grade) : null,
        source.Reason,
        source.Members,
        source.DerivedFrom,
        source.Evidence?.Hex);
}
