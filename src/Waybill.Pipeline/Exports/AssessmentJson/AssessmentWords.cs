using System.Diagnostics;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Observations;
using Waybill.Core.Origins;
using Waybill.Core.Sites;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>
/// The words that machine output uses for the closed sets of an assessment: those of the glossary, with hyphens for blanks. They are a contract:
/// never changed, only added to.
/// </summary>
public static class AssessmentWords
{
    /// <summary>The word for what a number is.</summary>
    public static string Of(QuantityBasis value) => value switch
    {
        QuantityBasis.Stated => "stated",
        QuantityBasis.Capacity => "capacity",
        QuantityBasis.Estimate => "estimate",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a verdict.</summary>
    public static string Of(Verdict value) => value switch
    {
        Verdict.NotTestable => "not-testable",
        Verdict.Consistent => "consistent",
        Verdict.ConsistentAsUpperBound => "consistent-as-upper-bound",
        Verdict.AmbiguousDefinition => "ambiguous-definition",
        Verdict.Inconsistent => "inconsistent",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for analytic confidence.</summary>
    public static string Of(ConfidenceLevel value) => value switch
    {
        ConfidenceLevel.Low => "low",
        ConfidenceLevel.Moderate => "moderate",
        ConfidenceLevel.High => "high",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of a row.</summary>
    public static string Of(RowKind value) => value switch
    {
        RowKind.Testimony => "testimony",
        RowKind.Physical => "physical",
        RowKind.Denial => "denial",
        RowKind.Political => "political",
        RowKind.NoWeight => "no-weight",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for what may be said of a provision.</summary>
    public static string Of(LawOutcome value) => value switch
    {
        LawOutcome.NotTestable => "not-testable",
        LawOutcome.NotApplicable => "not-applicable",
        LawOutcome.ElementsAppearMetTextNotChecked => "elements-appear-met-text-not-checked",
        LawOutcome.ElementsAppearMet => "elements-appear-met",
        LawOutcome.NotAnObligation => "not-an-obligation",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the state of an element.</summary>
    public static string Of(ElementState value) => value switch
    {
        ElementState.Unknown => "unknown",
        ElementState.AppearsMet => "appears-met",
        ElementState.NotMet => "not-met",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of an observation.</summary>
    public static string Of(ObservationKind value) => value switch
    {
        ObservationKind.Sighting => "sighting",
        ObservationKind.PortCall => "port-call",
        ObservationKind.Voyage => "voyage",
        ObservationKind.RailSighting => "rail-sighting",
        ObservationKind.Aggregate => "aggregate",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a sensor.</summary>
    public static string Of(Sensor value) => value switch
    {
        Sensor.Unknown => "unknown",
        Sensor.Optical => "optical",
        Sensor.Radar => "radar",
        Sensor.NightLights => "night-lights",
        Sensor.Ais => "ais",
        Sensor.TradeRecord => "trade-record",
        Sensor.Examination => "examination",
        Sensor.GroundPhoto => "ground-photo",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of a visible thing.</summary>
    public static string Of(VisibleKind value) => value switch
    {
        VisibleKind.Other => "other",
        VisibleKind.Vessel => "vessel",
        VisibleKind.ClosedContainers => "closed-containers",
        VisibleKind.RailCars => "rail-cars",
        VisibleKind.MunitionsHandling => "munitions-handling",
        VisibleKind.Munitions => "munitions",
        VisibleKind.CargoHandling => "cargo-handling",
        VisibleKind.Absence => "absence",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for why an item belongs to an origin.</summary>
    public static string Of(OriginLink value) => value switch
    {
        OriginLink.Speaker => "speaker",
        OriginLink.Credit => "credit",
        OriginLink.NearCopy => "near-copy",
        OriginLink.JointStatement => "joint-statement",
        OriginLink.Observer => "observer",
        OriginLink.ReliesOn => "relies-on",
        OriginLink.Narrator => "narrator",
        OriginLink.UnnamedOfficial => "unnamed-official",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for what a site is for.</summary>
    public static string Of(SiteFunction value) => value switch
    {
        SiteFunction.Unknown => "unknown",
        SiteFunction.Port => "port",
        SiteFunction.NavalFacility => "naval-facility",
        SiteFunction.RailTerminal => "rail-terminal",
        SiteFunction.BorderCrossing => "border-crossing",
        SiteFunction.MunitionsDepot => "munitions-depot",
        SiteFunction.Airport => "airport",
        SiteFunction.Airfield => "airfield",
        SiteFunction.Spaceport => "spaceport",
        SiteFunction.Shipyard => "shipyard",
        SiteFunction.OilTerminal => "oil-terminal",
        SiteFunction.Area => "area",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of a source.</summary>
    public static string Of(SourceKind value) => value switch
    {
        SourceKind.Unknown => "unknown",
        SourceKind.State => "state",
        SourceKind.Intergovernmental => "intergovernmental",
        SourceKind.ExpertPanel => "expert-panel",
        SourceKind.Research => "research",
        SourceKind.Wire => "wire",
        SourceKind.Outlet => "outlet",
        SourceKind.StateMedia => "state-media",
        SourceKind.SensorProvider => "sensor-provider",
        SourceKind.Company => "company",
        SourceKind.Person => "person",
        _ => throw new UnreachableException(),
    };

    /// <summary>The letter of a reliability (NATO AJP-2.1).</summary>
    public static string Of(Reliability value) => value switch
    {
        Reliability.CompletelyReliable => "A",
        Reliability.UsuallyReliable => "B",
        Reliability.FairlyReliable => "C",
        Reliability.NotUsuallyReliable => "D",
        Reliability.Unreliable => "E",
        Reliability.CannotBeJudged => "F",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for a mode of transport.</summary>
    public static string Of(TransportMode value) => value switch
    {
        TransportMode.Unspecified => "unspecified",
        TransportMode.Maritime => "maritime",
        TransportMode.Rail => "rail",
        TransportMode.Road => "road",
        TransportMode.Air => "air",
        TransportMode.InlandWater => "inland-water",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the kind of a proposition.</summary>
    public static string Of(PropositionKind value) => value switch
    {
        PropositionKind.Moved => "moved",
        PropositionKind.LoadedAt => "loaded-at",
        PropositionKind.CarriedBy => "carried-by",
        PropositionKind.DischargedAt => "discharged-at",
        PropositionKind.CarriedOnward => "carried-onward",
        PropositionKind.Contents => "contents",
        PropositionKind.Quantity => "quantity",
        PropositionKind.Completion => "completion",
        PropositionKind.Intent => "intent",
        PropositionKind.Sought => "sought",
        PropositionKind.Promised => "promised",
        PropositionKind.Given => "given",
        PropositionKind.Breach => "breach",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the side of a bearing.</summary>
    public static string Of(BearingSide value) => value switch
    {
        BearingSide.For => "for",
        BearingSide.Against => "against",
        BearingSide.Questions => "questions",
        BearingSide.Political => "political",
        BearingSide.Beside => "beside",
        _ => throw new UnreachableException(),
    };

    /// <summary>The word for the scope of a bearing.</summary>
    public static string Of(BearingScope value) => value switch
    {
        BearingScope.Direct => "direct",
        BearingScope.Indirect => "indirect",
        BearingScope.BeforeTheEvent => "before-the-event",
        BearingScope.OtherGoods => "other-goods",
        BearingScope.OtherDays => "other-days",
        BearingScope.NotVisible => "not-visible",
        BearingScope.NotCovered => "not-covered",
        _ => throw new UnreachableException(),
    };
}
