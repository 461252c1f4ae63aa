using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Core.Claims;
using Waybill.Core.Law;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Law;

/// <summary>
/// Applies the provisions in the data to transfers, element by element (docs/law.md). Condemnation, and what anyone says of a breach, moves no element:
/// who reads a resolution as breached is listed beside the result.
/// </summary>
public static class LawTester
{
    /// <summary>
    /// Results for each transfer whose direction a provision speaks of: those whose elements appear met first, then what cannot be told, what is no
    /// obligation and what does not apply (what is only sought first); within each in the order of adoption and paragraph.
    /// </summary>
    public static ImmutableArray<LawResult> Test(CaseEvidence evidence, ImmutableArray<Transfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var readings = Readings(evidence);
        return [.. transfers.SelectMany(t => Test(new LawCase(evidence, t), readings))];
    }

    private static IEnumerable<LawResult> Test(LawCase transfer, ILookup<string, string> readings) => ProvisionBook.All
        .Where(p => transfer.Runs(p.Direction, p.Instrument.Regime) && (p.Vessels ? transfer.HasShips : p.Direction != FlowDirection.None))
        .Select(p => Test(p, transfer, readings))
        .OrderBy(Rank, Comparer<int>.Default);

    private static LawResult Test(Provision provision, LawCase transfer, ILookup<string, string> readings)
    {
        var goods = GoodsTest.Of(provision, transfer);
        var text = goods.Rests.Text;
        var (time, interval) = TimeTest.Of(provision, transfer);
        ImmutableArray<LawElement> elements =
        [
            ElementTests.Addressee(provision, transfer), ElementTests.Direction(provision, transfer), goods.Element, ElementTests.Act(provision, transfer), time,
            .. ElementTests.Amount(provision, transfer) is { } amount ? [amount] : (LawElement[])[],
            ElementTests.Exemption(provision),
        ];
        var outcome = Outcome(provision, elements, text);
        var vote = provision.Instrument.Vote;
        return new()
        {
            Provision = provision.Id,
            Citation = provision.Citation,
            Transfer = transfer.Transfer.Id,
            Outcome = outcome,
            Sentence = LawSentences.Of(outcome, provision, transfer, elements, goods),
            Elements = elements,
            Effect = provision.Effect,
            TextSeen = text switch { TextRead.Verbatim => "verbatim", TextRead.Summary => "summary", TextRead.None or _ => "none" },
            From = interval.From,
            Until = interval.Until,
            Vote = vote.Votes,
            VotesOfAccused = [.. transfer.Suppliers.Concat(transfer.Recipients).Distinct(StringComparer.Ordinal).Select(p => Voted(vote, p)).OfType<string>()],
            ChapterSeven = provision.Instrument.ChapterSeven,
            Source = provision.Read,
            Readings = [.. readings[provision.Instrument.Id]],
        };
    }

    /// <summary>An exemption decides nothing: whether one was granted is never told by the evidence of a transfer.</summary>
    private static LawOutcome Outcome(Provision provision, ImmutableArray<LawElement> elements, TextRead text)
    {
        var deciding = elements.Where(e => e.Name != LawElementNames.Exemption).ToArray();
        if (deciding.Any(e => e.State == ElementState.NotMet)) return LawOutcome.NotApplicable;
        if (provision.Force != ProvisionForce.Binding) return LawOutcome.NotAnObligation;
        if (text == TextRead.None || deciding.Any(e => e.State == ElementState.Unknown)) return LawOutcome.NotTestable;
        return text == TextRead.Verbatim ? LawOutcome.ElementsAppearMet : LawOutcome.ElementsAppearMetTextNotChecked;
    }

    /// <summary>True for a ban of which everything else may hold, but the goods are not said to have been supplied.</summary>
    internal static bool FailsByActAlone(Provision provision, IEnumerable<LawElement> elements) =>
        provision.Duty is null && elements.Where(e => e.State == ElementState.NotMet).Select(e => e.Name).SequenceEqual([LawElementNames.Act], StringComparer.Ordinal);

    private static int Rank(LawResult result) => result.Outcome switch
    {
        LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked => 0,
        LawOutcome.NotTestable => 1,
        LawOutcome.NotAnObligation => 2,
        LawOutcome.NotApplicable when FailsByActAlone(ProvisionBook.Get(result.Provision), result.Elements) => 3,
        LawOutcome.NotApplicable => 4,
        _ => 5,
    };

    private static string? Voted(CouncilVote vote, string party) => vote.Of(party) switch
    {
        VoteSide.For => $"{party}: for",
        VoteSide.Against => $"{party}: against",
        VoteSide.Abstained => $"{party}: abstained",
        VoteSide.NotRecorded or VoteSide.NotAMember or _ => null,
    };

    /// <summary>Claims about a breach by the number of each resolution that they name.</summary>
    private static ILookup<string, string> Readings(CaseEvidence evidence) => evidence.Claims
        .Where(c => c.Claim.Predicate == Predicate.Violate)
        .SelectMany(c => VoteBook.NamedIn(c.Claim.Quote).Select(v => (Resolution: v.Resolution!, c.Claim.Id)))
        .ToLookup(x => x.Resolution, x => x.Id, StringComparer.Ordinal);
}
