using Waybill.Core;
using Waybill.Core.Cases;
using Waybill.Core.Claims;
using Waybill.Core.Documents;
using Waybill.Core.Observations;
using Waybill.Core.Sites;
using Waybill.Core.Sources;

namespace Waybill.Ledger.Blobs;

/// <summary>What is read in evidence: one line a member, which serves both ways.</summary>
internal static class EvidenceBlobs
{
    public static EvidenceReading EvidenceReading(Codec c, EvidenceReading? v) => new()
    {
        Evidence = c.Hash(v?.Evidence),
        Name = c.Need(v?.Name),
        Nature = c.Word(v?.Nature),
        Facts = DocumentFacts(c, v?.Facts),
        IsExample = c.Flag(v?.IsExample),
        Claims = c.Many(v?.Claims, CaseClaim),
        NoComments = c.ManyValues(v?.NoComments, Passage),
        Quantities = c.ManyValues(v?.Quantities, QuantityMention),
        Distances = c.Many(v?.Distances, DistanceMention),
        Weekdays = c.ManyValues(v?.Weekdays, WeekdayMention),
        Entities = c.ManyValues(v?.Entities, EntityMention),
        TextSignature = c.Numbers(v?.TextSignature),
        Credits = c.Texts(v?.Credits),
        Statements = c.Many(v?.Statements, Statement),
        Observations = c.Many(v?.Observations, Observation),
        Sites = c.Many(v?.Sites, Site),
        Sources = c.Many(v?.Sources, SourceProfile),
        Vessels = c.Many(v?.Vessels, VesselProfile),
        Problems = c.Many(v?.Problems, Problem),
    };

    public static DocumentFacts DocumentFacts(Codec c, DocumentFacts? v) => new()
    {
        Publisher = c.Text(v?.Publisher),
        Url = c.Text(v?.Url),
        Published = c.MaybeDay(v?.Published),
        Retrieved = c.MaybeMoment(v?.Retrieved),
        Language = c.Text(v?.Language),
    };

    public static CaseClaim CaseClaim(Codec c, CaseClaim? v) => new()
    {
        Claim = Claim(c, v?.Claim),
        Evidence = c.Hash(v?.Evidence),
        Row = c.Text(v?.Row),
        Publisher = c.Text(v?.Publisher),
        Published = c.MaybeDay(v?.Published),
        Said = c.MaybeDay(v?.Said),
        IsParaphrase = c.Flag(v?.IsParaphrase),
        IsExample = c.Flag(v?.IsExample),
        Basis = c.Word(v?.Basis),
        ReliesOn = c.Texts(v?.ReliesOn),
        DeclinedToo = c.Flag(v?.DeclinedToo),
        Addresses = c.Texts(v?.Addresses),
        Note = c.Text(v?.Note),
        Language = c.Text(v?.Language),
    };

    public static Claim Claim(Codec c, Claim? v) => new()
    {
        Id = c.Need(v?.Id),
        Speaker = c.Need(v?.Speaker),
        Chain = c.Texts(v?.Chain),
        Stance = c.Word(v?.Stance),
        Predicate = c.Word(v?.Predicate),
        From = c.Text(v?.From),
        To = c.Text(v?.To),
        Goods = c.Texts(v?.Goods),
        Quantity = c.MaybeValue(v?.Quantity, QuantityInterval),
        Period = c.MaybeValue(v?.Period, ClaimPeriod),
        Places = c.ManyValues(v?.Places, ClaimPlace),
        Mode = c.Word(v?.Mode),
        Hedge = c.Word(v?.Hedge),
        Negated = c.Flag(v?.Negated),
        Quote = c.Need(v?.Quote),
        Span = c.Span(v?.Span),
        Denies = c.Texts(v?.Denies),
        Disputes = c.Texts(v?.Disputes),
        SameAs = c.Text(v?.SameAs),
    };

    public static QuantityInterval QuantityInterval(Codec c, QuantityInterval? v) => new(
        c.MaybeDecimal(v?.Min),
        c.MaybeDecimal(v?.Max),
        c.Need(v?.Unit),
        c.Flag(v?.Approximate));

    public static ClaimPeriod ClaimPeriod(Codec c, ClaimPeriod? v) => new(DayInterval(c, v?.Days), c.Word(v?.Basis));

    public static DayInterval DayInterval(Codec c, DayInterval? v) => new(c.MaybeDay(v?.Start), c.MaybeDay(v?.End));

    public static ClaimPlace ClaimPlace(Codec c, ClaimPlace? v) => new(c.Word(v?.Role), c.Need(v?.Name), c.Text(v?.Site));

    public static Passage Passage(Codec c, Passage? v) => new(c.Need(v?.Quote), c.Span(v?.Span));

    public static QuantityMention QuantityMention(Codec c, QuantityMention? v) => new(
        c.Need(v?.Quote),
        c.Span(v?.Span),
        QuantityInterval(c, v?.Value),
        c.Flag(v?.InBoilerplate));

    public static DistanceMention DistanceMention(Codec c, DistanceMention? v) => new(
        c.Need(v?.Quote),
        c.Span(v?.Span),
        QuantityInterval(c, v?.Value),
        c.Text(v?.From),
        c.Need(v?.Border),
        c.Text(v?.Claim),
        c.Word(v?.Line));

    public static WeekdayMention WeekdayMention(Codec c, WeekdayMention? v) => new(c.Need(v?.Quote), c.Span(v?.Span), c.Word(v?.Stated), c.Day(v?.Day));

    public static EntityMention EntityMention(Codec c, EntityMention? v) => new(
        c.Need(v?.Quote),
        c.Span(v?.Span),
        c.Need(v?.Canonical),
        c.Word(v?.Kind),
        c.Flag(v?.InBoilerplate),
        c.Text(v?.Party));

    public static Statement Statement(Codec c, Statement? v) => new()
    {
        Id = c.Need(v?.Id),
        Evidence = c.Hash(v?.Evidence),
        Day = c.MaybeDay(v?.Day),
        Speaker = c.Need(v?.Speaker),
        Organs = c.Texts(v?.Organs),
        Stance = c.Need(v?.Stance),
        Content = c.Need(v?.Content),
        Quantities = c.Many(v?.Quantities, StatementQuantity),
        From = c.Text(v?.From),
        To = c.Text(v?.To),
        Goods = c.Texts(v?.Goods),
        Predicate = c.MaybeWord(v?.Predicate),
        About = c.MaybeValue(v?.About, DayInterval),
        Places = c.ManyValues(v?.Places, ClaimPlace),
        Mode = c.Word(v?.Mode),
        QuestionsProof = c.Flag(v?.QuestionsProof),
        DeclinesToo = c.Flag(v?.DeclinesToo),
        ReliesOn = c.Texts(v?.ReliesOn),
        Addresses = c.Texts(v?.Addresses),
        Note = c.Text(v?.Note),
    };

    public static StatementQuantity StatementQuantity(Codec c, StatementQuantity? v) => new(c.Need(v?.Item), QuantityInterval(c, v?.Value), c.Word(v?.Basis), c.Text(v?.Window))
    {
        Goods = c.Texts(v?.Goods),
        From = c.Text(v?.From),
        To = c.Text(v?.To),
        Days = c.MaybeValue(v?.Days, DayInterval),
    };

    public static Observation Observation(Codec c, Observation? v) => new()
    {
        Id = c.Need(v?.Id),
        Evidence = c.Hash(v?.Evidence),
        Kind = c.Word(v?.Kind),
        Sensor = c.Word(v?.Sensor),
        Days = DayInterval(c, v?.Days),
        DaysApproximate = c.Flag(v?.DaysApproximate),
        Published = c.MaybeDay(v?.Published),
        Observer = c.Need(v?.Observer),
        Analyst = c.Text(v?.Analyst),
        Product = c.Text(v?.Product),
        Site = c.Text(v?.Site),
        From = c.Texts(v?.From),
        To = c.Texts(v?.To),
        Vessels = c.Texts(v?.Vessels),
        Visible = c.Many(v?.Visible, VisibleThing),
        Inferred = c.Many(v?.Inferred, InferredThing),
        Quantities = c.ManyValues(v?.Quantities, QuantityInterval),
        Footprint = c.ManyValues(v?.Footprint, static (c, p) => c.Point(p)),
        PrecisionMetres = c.MaybeDouble(v?.PrecisionMetres),
        ClearCoverage = c.MaybeDouble(v?.ClearCoverage),
        Cued = c.MaybeFlag(v?.Cued),
        Independence = c.Text(v?.Independence),
        ConflictsWith = c.Texts(v?.ConflictsWith),
        Addresses = c.Texts(v?.Addresses),
        Note = c.Text(v?.Note),
        Direction = c.Text(v?.Direction),
    };

    public static VisibleThing VisibleThing(Codec c, VisibleThing? v) => new(
        c.Need(v?.What),
        c.Word(v?.Kind),
        c.MaybeValue(v?.Count, QuantityInterval),
        c.Text(v?.Vessel));

    public static InferredThing InferredThing(Codec c, InferredThing? v) => new(c.Need(v?.What), c.Text(v?.Basis));

    public static Site Site(Codec c, Site? v) => new()
    {
        Id = c.Need(v?.Id),
        Name = c.Need(v?.Name),
        Names = c.Names(v?.Names),
        Traps = c.Texts(v?.Traps),
        ConfusableWith = c.Texts(v?.ConfusableWith),
        Function = c.Word(v?.Function),
        Place = c.Text(v?.Place),
        Party = c.Text(v?.Party),
        Point = c.MaybePoint(v?.Point),
        RadiusMetres = c.MaybeDouble(v?.RadiusMetres),
        PointBasis = c.Text(v?.PointBasis),
        Locode = c.Text(v?.Locode),
        Source = c.Text(v?.Source),
    };

    public static SourceProfile SourceProfile(Codec c, SourceProfile? v) => new()
    {
        Id = c.Need(v?.Id),
        Name = c.Need(v?.Name),
        Names = c.Texts(v?.Names),
        Speaker = c.Text(v?.Speaker),
        Kind = c.Word(v?.Kind),
        Of = c.Text(v?.Of),
        Reliability = c.MaybeWord(v?.Reliability),
        Reason = c.Text(v?.Reason),
        Members = c.Texts(v?.Members),
        DerivedFrom = c.Texts(v?.DerivedFrom),
        Evidence = c.MaybeHash(v?.Evidence),
    };

    public static VesselProfile VesselProfile(Codec c, VesselProfile? v) => new()
    {
        Id = c.Need(v?.Id),
        Name = c.Need(v?.Name),
        Names = c.Texts(v?.Names),
        Imo = c.Text(v?.Imo),
        Flag = c.Text(v?.Flag),
        Type = c.Text(v?.Type),
        CapacityTeu = c.MaybeInt(v?.CapacityTeu),
        Owner = c.Text(v?.Owner),
        NotToBeConfusedWith = c.Texts(v?.NotToBeConfusedWith),
        Evidence = c.MaybeHash(v?.Evidence),
    };

    public static Problem Problem(Codec c, Problem? v) => new(
        c.Need(v?.Code),
        c.Need(v?.Source),
        c.Need(v?.Message),
        c.Text(v?.Place),
        c.Text(v?.Found),
        c.Text(v?.Expected),
        c.Text(v?.Hint));
}
