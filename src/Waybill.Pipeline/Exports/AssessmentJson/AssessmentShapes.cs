namespace Waybill.Pipeline.Exports.AssessmentJson;

// What is concluded: the first half of docs/formats/assessment.md, in the order that it is written.

internal sealed record AssessmentShape(
    string Schema,
    string Mark,
    string Case,
    string? AsOf,
    LogShape Log,
    bool Illustrative,
    IReadOnlyList<TransferShape> Transfers,
    IReadOnlyList<FindingShape> Findings,
    IReadOnlyList<ChainShape> Chains,
    IReadOnlyList<CheckShape> Checks,
    IReadOnlyList<LawShape> Law,
    IReadOnlyList<ReplyShape> Replies,
    IReadOnlyList<OriginShape> Origins,
    IReadOnlyList<PoolShape> Pools,
    IReadOnlyList<ClaimShape> Claims,
    IReadOnlyList<ObservationShape> Observations,
    IReadOnlyList<SiteShape> Sites,
    IReadOnlyList<VesselShape> Vessels,
    IReadOnlyList<SourceShape> Sources,
    IReadOnlyList<string> Unused,
    int Later);

internal sealed record CheckLineShape(string Schema, string Mark, string Case, string? AsOf, LogShape Log, CheckShape Check);

internal sealed record FindingLineShape(
    string Schema,
    string Mark,
    string Case,
    string? AsOf,
    LogShape Log,
    bool Illustrative,
    IReadOnlyList<string> Without,
    PropositionShape? Proposition,
    FindingShape Finding);

internal sealed record LogShape(long Size, string Root);

internal sealed record TransferShape(
    string Id,
    string Supplier,
    string Recipient,
    string? ReturnOf,
    IReadOnlyList<GoodsShape> Goods,
    IReadOnlyList<StatedShape> Quantities,
    IReadOnlyList<LegShape> Legs,
    IReadOnlyList<PropositionShape> Propositions,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Observations);

internal sealed record GoodsShape(string Class, string? Unroca, IReadOnlyList<string> Items);

internal sealed record StatedShape(QuantityShape Value, string Basis, IReadOnlyList<string> Items, DaysShape? Days);

internal sealed record LegShape(
    string Id,
    string Mode,
    int ModeCode,
    string From,
    string To,
    IReadOnlyList<WindowShape> Windows,
    IReadOnlyList<string> Carriers,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Observations);

internal sealed record WindowShape(DaysShape Days, IReadOnlyList<string> Items, bool Observed, bool Inherited);

internal sealed record PropositionShape(
    string Id,
    string Transfer,
    string? Leg,
    string Kind,
    string? Goods,
    string? Site,
    string? Vessel,
    QuantityShape? Quantity,
    DaysShape? Days,
    IReadOnlyList<BearingShape> Claims,
    IReadOnlyList<BearingShape> Observations);

internal sealed record BearingShape(string Item, string Side, string Scope);

internal sealed record FindingShape(
    string Proposition,
    decimal Low,
    decimal High,
    string? Words,
    string Confidence,
    IReadOnlyList<string> ConfidenceReasons,
    int Credibility,
    string CredibilityReason,
    decimal EffectiveOrigins,
    bool Illustrative,
    IReadOnlyList<RunShape> Runs,
    IReadOnlyList<RowShape> Rows,
    IReadOnlyList<string> WouldChange);

internal sealed record RunShape(decimal Prior, decimal Low, decimal Middle, decimal High);

internal sealed record RowShape(
    string Origin,
    string Label,
    string Kind,
    decimal LowDecibans,
    decimal Decibans,
    decimal HighDecibans,
    decimal Weight,
    bool Capped,
    string Inputs,
    string Reason,
    IReadOnlyList<string> Items);

internal sealed record ChainShape(string Transfer, IReadOnlyList<string> Legs, IReadOnlyList<string> Propositions, decimal Low, decimal High);

internal sealed record CheckShape(
    string Id,
    string Check,
    int Version,
    string? Subject,
    string Claimed,
    string Verdict,
    string Sentence,
    string Formula,
    IReadOnlyList<ComparisonShape> Lines,
    IReadOnlyList<FactorShape> Factors,
    IReadOnlyList<string> Assumptions,
    IReadOnlyList<string> Items);

internal sealed record ComparisonShape(string Name, string Value, string Verdict, string? Margin);

internal sealed record FactorShape(string Id, string Name, decimal Low, decimal High, string Unit, string Source, string? Date, int Version, string Kind);

internal sealed record LawShape(
    string Provision,
    string Citation,
    string Transfer,
    string Outcome,
    string Sentence,
    IReadOnlyList<ElementShape> Elements,
    string Effect,
    string TextSeen,
    string? From,
    string? Until,
    VoteShape? Vote,
    IReadOnlyList<string> VotesOfAccused,
    bool? ChapterSeven,
    string Source,
    IReadOnlyList<string> Readings);

internal sealed record ElementShape(string Name, string State, string Why);

internal sealed record VoteShape(int For, int Against, int Abstaining);

internal sealed record ReplyShape(string Party, IReadOnlyList<AskedShape> Asked, IReadOnlyList<string> Items);

internal sealed record AskedShape(string Day, string By, string? How, string? Answer);

internal sealed record OriginShape(
    string Id,
    string Root,
    IReadOnlyList<string> CoSigners,
    string? Pool,
    bool Sensor,
    IReadOnlyList<MemberShape> Members);

internal sealed record MemberShape(string Item, string Link, string Evidence);

internal sealed record PoolShape(string Name, decimal Correlation, IReadOnlyList<string> Origins, string Reason, IReadOnlyList<PairShape> Pairs);

internal sealed record PairShape(string First, string Second, decimal Correlation);
