using System.Collections.Immutable;
using Waybill.Core.Checks;
using Waybill.Core.Findings;
using Waybill.Core.Law;
using Waybill.Core.Origins;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Exports.AssessmentJson;

/// <summary>Transfers, findings, checks, law and origins in the shapes they are written in.</summary>
internal static class ConclusionShaper
{
    public static TransferShape Shape(Transfer transfer) => new(
        transfer.Id,
        transfer.Supplier,
        transfer.Recipient,
        transfer.ReturnOf,
        [.. transfer.Goods.Select(g => new GoodsShape(g.Class, g.Unroca, g.Items))],
        [.. transfer.Quantities.Select(q => new StatedShape(Shown.Quantity(q.Value), AssessmentWords.Of(q.Basis), q.Items, Shown.Days(q.Days)))],
        [.. transfer.Legs.Select(Shape)],
        [.. transfer.Propositions.Select(Shape)],
        transfer.Claims,
        transfer.Observations);

    public static PropositionShape Shape(Proposition proposition) => new(
        proposition.Id,
        proposition.Transfer,
        proposition.Leg,
        AssessmentWords.Of(proposition.Kind),
        proposition.Goods,
        proposition.Site,
        proposition.Vessel,
        Shown.Quantity(proposition.Quantity),
        Shown.Days(proposition.Days),
        Shape(proposition.Claims),
        Shape(proposition.Observations));

    public static FindingShape Shape(Finding finding) => new(
        finding.Proposition,
        Shown.Share(finding.Low),
        Shown.Share(finding.High),
        finding.Words,
        AssessmentWords.Of(finding.Confidence),
        finding.ConfidenceReasons,
        finding.Credibility,
        finding.CredibilityReason,
        Shown.Rounded(finding.EffectiveOrigins, 2),
        finding.IsIllustrative,
        [.. finding.Runs.Select(r => new RunShape(Shown.Share(r.Prior), Shown.Share(r.Low), Shown.Share(r.Middle), Shown.Share(r.High)))],
        [.. finding.Rows.Select(Shape)],
        finding.WouldChange);

    public static CheckShape Shape(CheckResult check) => new(
        check.Id,
        check.Check,
        check.Version,
        check.Subject,
        check.Claimed,
        AssessmentWords.Of(check.Verdict),
        check.Sentence,
        check.Formula,
        [.. check.Lines.Select(l => new ComparisonShape(l.Name, l.Value, AssessmentWords.Of(l.Verdict), l.Margin))],
        [.. check.Factors.Select(f => new FactorShape(f.Id, f.Name, f.Low, f.High, f.Unit, f.Source, f.Date, f.Version, f.Kind))],
        check.Assumptions,
        check.Items);

    public static LawShape Shape(LawResult law) => new(
        law.Provision,
        law.Citation,
        law.Transfer,
        AssessmentWords.Of(law.Outcome),
        law.Sentence,
        [.. law.Elements.Select(e => new ElementShape(e.Name, AssessmentWords.Of(e.State), e.Why))],
        law.Effect,
        law.TextSeen,
        Shown.Day(law.From),
        Shown.Day(law.Until),
        law.Vote is { } vote ? new VoteShape(vote.For, vote.Against, vote.Abstaining) : null,
        law.VotesOfAccused,
        law.ChapterSeven,
        law.Source,
        law.Readings);

    public static OriginShape Shape(Origin origin) => new(
        origin.Id,
        origin.Root,
        origin.CoSigners,
        origin.Pool,
        origin.IsSensor,
        [.. origin.Members.Select(m => new MemberShape(m.Item, AssessmentWords.Of(m.Link), m.Evidence.Hex))]);

    public static PoolShape Shape(OriginPool pool) => new(
        pool.Name,
        Shown.Share(pool.Correlation),
        pool.Origins,
        pool.Reason,
        [.. pool.Pairs.Select(p => new PairShape(p.First, p.Second, Shown.Share(p.Correlation)))]);

    private static LegShape Shape(Leg leg) => new(
        leg.Id,
        AssessmentWords.Of(leg.Mode),
        (int)leg.Mode,
        leg.From,
        leg.To,
        [.. leg.Windows.Select(w => new WindowShape(Shown.Days(w.Days), w.Items, w.Observed, w.Inherited))],
        leg.Carriers,
        leg.Claims,
        leg.Observations);

    private static RowShape Shape(LedgerRow row) => new(
        row.Origin,
        row.Label,
        AssessmentWords.Of(row.Kind),
        Shown.Decibans(row.LowDecibans),
        Shown.Decibans(row.Decibans),
        Shown.Decibans(row.HighDecibans),
        Shown.Share(row.Weight),
        row.Capped,
        row.Inputs,
        row.Reason,
        row.Items);

    private static BearingShape[] Shape(ImmutableArray<Bearing> bearings) =>
        [.. bearings.Select(b => new BearingShape(b.Item, AssessmentWords.Of(b.Side), AssessmentWords.Of(b.Scope)))];
}
