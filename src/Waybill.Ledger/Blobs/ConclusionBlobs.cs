using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Ledger.Blobs;

/// <summary>What is concluded: one line a member, which serves both ways.</summary>
internal static class ConclusionBlobs
{
    public static CaseAssessment CaseAssessment(Codec c, CaseAssessment? v) => new()
    {
        AsOf = c.MaybeDay(v?.AsOf),
        Claims = c.Many(v?.Claims, EvidenceBlobs.CaseClaim),
        Observations = c.Many(v?.Observations, EvidenceBlobs.Observation),
        Sites = c.Many(v?.Sites, EvidenceBlobs.Site),
        Vessels = c.Many(v?.Vessels, EvidenceBlobs.VesselProfile),
        Sources = c.Many(v?.Sources, EvidenceBlobs.SourceProfile),
        Transfers = c.Many(v?.Transfers, Transfer),
        Origins = c.Many(v?.Origins, Origin),
        Pools = c.Many(v?.Pools, OriginPool),
        Checks = c.Many(v?.Checks, CheckResult),
        Findings = c.Many(v?.Findings, Finding),
        Chains = c.Many(v?.Chains, ChainBound),
        Law = c.Many(v?.Law, LawResult),
        Replies = c.Many(v?.Replies, Reply),
        Unused = c.Texts(v?.Unused),
        Later = c.Int(v?.Later),
    };

    public static Transfer Transfer(Codec c, Transfer? v) => new()
    {
        Id = c.Need(v?.Id),
        Supplier = c.Need(v?.Supplier),
        Recipient = c.Need(v?.Recipient),
        ReturnOf = c.Text(v?.ReturnOf),
        Goods = c.Many(v?.Goods, GoodsLine),
        Quantities = c.Many(v?.Quantities, StatedQuantity),
        Legs = c.Many(v?.Legs, Leg),
        Propositions = c.Many(v?.Propositions, Proposition),
        Claims = c.Texts(v?.Claims),
        Observations = c.Texts(v?.Observations),
    };

    public static GoodsLine GoodsLine(Codec c, GoodsLine? v) => new(c.Need(v?.Class), c.Text(v?.Unroca), c.Texts(v?.Items));

    public static StatedQuantity StatedQuantity(Codec c, StatedQuantity? v) => new(
        EvidenceBlobs.QuantityInterval(c, v?.Value),
        c.Word(v?.Basis),
        c.Texts(v?.Items),
        c.MaybeValue(v?.Days, EvidenceBlobs.DayInterval));

    public static Leg Leg(Codec c, Leg? v) => new()
    {
        Id = c.Need(v?.Id),
        Mode = c.Word(v?.Mode),
        From = c.Need(v?.From),
        To = c.Need(v?.To),
        Windows = c.Many(v?.Windows, LegWindow),
        Carriers = c.Texts(v?.Carriers),
        Claims = c.Texts(v?.Claims),
        Observations = c.Texts(v?.Observations),
    };

    public static LegWindow LegWindow(Codec c, LegWindow? v) => new(EvidenceBlobs.DayInterval(c, v?.Days), c.Texts(v?.Items), c.Flag(v?.Observed), c.Flag(v?.Inherited));

    public static Proposition Proposition(Codec c, Proposition? v) => new()
    {
        Id = c.Need(v?.Id),
        Transfer = c.Need(v?.Transfer),
        Leg = c.Text(v?.Leg),
        Kind = c.Word(v?.Kind),
        Goods = c.Text(v?.Goods),
        Site = c.Text(v?.Site),
        Vessel = c.Text(v?.Vessel),
        Quantity = c.MaybeValue(v?.Quantity, EvidenceBlobs.QuantityInterval),
        Days = c.MaybeValue(v?.Days, EvidenceBlobs.DayInterval),
        Claims = c.ManyValues(v?.Claims, Bearing),
        Observations = c.ManyValues(v?.Observations, Bearing),
    };

    public static Bearing Bearing(Codec c, Bearing? v) => new(c.Need(v?.Item), c.Word(v?.Side), c.Word(v?.Scope));

    public static Origin Origin(Codec c, Origin? v) => new()
    {
        Id = c.Need(v?.Id),
        Root = c.Need(v?.Root),
        CoSigners = c.Texts(v?.CoSigners),
        Pool = c.Text(v?.Pool),
        IsSensor = c.Flag(v?.IsSensor),
        Members = c.ManyValues(v?.Members, OriginMember),
    };

    public static OriginMember OriginMember(Codec c, OriginMember? v) => new(c.Need(v?.Item), c.Word(v?.Link), c.Hash(v?.Evidence));

    public static OriginPool OriginPool(Codec c, OriginPool? v) => new(c.Need(v?.Name), c.Double(v?.Correlation), c.Texts(v?.Origins), c.Need(v?.Reason))
    {
        Pairs = c.ManyValues(v?.Pairs, OriginPair),
    };

    public static OriginPair OriginPair(Codec c, OriginPair? v) => new(c.Need(v?.First), c.Need(v?.Second), c.Double(v?.Correlation));

    public static CheckResult CheckResult(Codec c, CheckResult? v) => new()
    {
        Id = c.Need(v?.Id),
        Check = c.Need(v?.Check),
        Version = c.Int(v?.Version),
        Subject = c.Text(v?.Subject),
        Claimed = c.Need(v?.Claimed),
        Verdict = c.Word(v?.Verdict),
        Sentence = c.Need(v?.Sentence),
        Formula = c.Need(v?.Formula),
        Lines = c.Many(v?.Lines, CheckLine),
        Factors = c.Many(v?.Factors, CheckFactor),
        Assumptions = c.Texts(v?.Assumptions),
        Items = c.Texts(v?.Items),
    };

    public static CheckLine CheckLine(Codec c, CheckLine? v) => new(c.Need(v?.Name), c.Need(v?.Value), c.Word(v?.Verdict), c.Text(v?.Margin));

    public static CheckFactor CheckFactor(Codec c, CheckFactor? v) => new(
        c.Need(v?.Id),
        c.Need(v?.Name),
        c.Decimal(v?.Low),
        c.Decimal(v?.High),
        c.Need(v?.Unit),
        c.Need(v?.Source),
        c.Text(v?.Date),
        c.Int(v?.Version),
        c.Need(v?.Kind));

    public static Finding Finding(Codec c, Finding? v) => new()
    {
        Proposition = c.Need(v?.Proposition),
        Rows = c.Many(v?.Rows, LedgerRow),
        Runs = c.ManyValues(v?.Runs, PriorRun),
        Low = c.Double(v?.Low),
        High = c.Double(v?.High),
        Words = c.Text(v?.Words),
        Confidence = c.Word(v?.Confidence),
        ConfidenceReasons = c.Texts(v?.ConfidenceReasons),
        Credibility = c.Int(v?.Credibility),
        CredibilityReason = c.Need(v?.CredibilityReason),
        EffectiveOrigins = c.Double(v?.EffectiveOrigins),
        WouldChange = c.Texts(v?.WouldChange),
        IsIllustrative = c.Flag(v?.IsIllustrative),
    };

    public static LedgerRow LedgerRow(Codec c, LedgerRow? v) => new()
    {
        Origin = c.Need(v?.Origin),
        Label = c.Need(v?.Label),
        Kind = c.Word(v?.Kind),
        LowDecibans = c.Double(v?.LowDecibans),
        Decibans = c.Double(v?.Decibans),
        HighDecibans = c.Double(v?.HighDecibans),
        Weight = c.Double(v?.Weight),
        Capped = c.Flag(v?.Capped),
        Inputs = c.Need(v?.Inputs),
        Reason = c.Need(v?.Reason),
        Items = c.Texts(v?.Items),
    };

    public static PriorRun PriorRun(Codec c, PriorRun? v) => new(c.Double(v?.Prior), c.Double(v?.Low), c.Double(v?.Middle), c.Double(v?.High));

    public static ChainBound ChainBound(Codec c, ChainBound? v) => new(
        c.Need(v?.Transfer),
        c.Texts(v?.Legs),
        c.Texts(v?.Propositions),
        c.Double(v?.Low),
        c.Double(v?.High));

    public static LawResult LawResult(Codec c, LawResult? v) => new()
    {
        Provision = c.Need(v?.Provision),
        Citation = c.Need(v?.Citation),
        Transfer = c.Need(v?.Transfer),
        Outcome = c.Word(v?.Outcome),
        Sentence = c.Need(v?.Sentence),
        Elements = c.Many(v?.Elements, LawElement),
        Effect = c.Need(v?.Effect),
        TextSeen = c.Need(v?.TextSeen),
        From = c.MaybeDay(v?.From),
        Until = c.MaybeDay(v?.Until),
        Vote = c.MaybeValue(v?.Vote, VoteRecord),
        VotesOfAccused = c.Texts(v?.VotesOfAccused),
        ChapterSeven = c.MaybeFlag(v?.ChapterSeven),
        Source = c.Need(v?.Source),
        Readings = c.Texts(v?.Readings),
    };

    public static LawElement LawElement(Codec c, LawElement? v) => new(c.Need(v?.Name), c.Word(v?.State), c.Need(v?.Why));

    public static VoteRecord VoteRecord(Codec c, VoteRecord? v) => new(c.Int(v?.For), c.Int(v?.Against), c.Int(v?.Abstaining));

    public static Reply Reply(Codec c, Reply? v) => new(c.Need(v?.Party), c.Many(v?.Asked, ReplyRequest), c.Texts(v?.Items));

    public static ReplyRequest ReplyRequest(Codec c, ReplyRequest? v) =>
        new(c.Need(v?.Party), c.Day(v?.Day), c.Need(v?.By), c.Text(v?.How), c.Text(v?.Answer));
}
