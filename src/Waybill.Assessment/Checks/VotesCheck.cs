using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Law;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Law;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// Where somebody says that a transfer breaches resolutions of the Security Council, how each accused party that sat in it voted on those that bear on the transfer. It serves the
/// phrase "resolutions that it approved itself"; it says nothing of a breach.
/// </summary>
/// <param name="law">Provisions applied to the transfers.</param>
internal sealed class VotesCheck(ImmutableArray<LawResult> law) : ICaseCheck
{
    /// <inheritdoc/>
    public string Id => "votes";

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.Where(t => t.ReturnOf is null).SelectMany(t => Run(evidence, t));

    private IEnumerable<CheckResult> Run(CaseEvidence evidence, Transfer transfer)
    {
        var claims = transfer.Claims.Select(evidence.Claim).Where(c => c is { Claim: { Predicate: Predicate.Violate, Stance: not (Stance.Deny or Stance.Question) } }).Select(c => c!.Claim.Id).ToImmutableArray();
        if (claims.Length == 0) yield break;
        var resolutions = law.Where(l => l.Transfer == transfer.Id && l.Outcome != LawOutcome.NotApplicable)
            .GroupBy(l => l.Citation.Split(' ')[0], StringComparer.Ordinal).Select(g => (Resolution: g.Key, Results: g.ToArray())).ToArray();
        if (resolutions.Length == 0) yield break;
        var parties = transfer.Supplier.Split("; ").Concat(transfer.Recipient.Split("; ")).Distinct(StringComparer.Ordinal);
        foreach (var party in parties.Where(p => VoteBook.IsPermanent(p) || resolutions.Any(r => Vote(r.Results, p) is not null)))
        {
            yield return Result(transfer, party, claims, [.. resolutions.Select(r => Line(r.Resolution, r.Results, party))]);
        }
    }

    private CheckResult Result(Transfer transfer, string party, ImmutableArray<string> claims, ImmutableArray<CheckLine> lines)
    {
        var told = lines.Where(l => l.Verdict != Verdict.NotTestable).ToArray();
        var verdict = told.Length == 0 ? Verdict.NotTestable : told.Max(l => l.Verdict);
        var pro = lines.Count(l => l.Verdict == Verdict.Consistent);
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = transfer.Id,
            Claimed = $"breach of resolutions of the Security Council ({Figures.Count(claims.Length, "claim")}); whether {party} voted for them",
            Verdict = verdict,
            Sentence = told.Length == 0 ? $"No vote of {party} is recorded on the resolutions that bear on the transfer."
                : pro == lines.Length ? $"{party} voted for {(pro == 1 ? "the resolution" : $"all {Figures.Of(pro)} resolutions")} that {(pro == 1 ? "bears" : "bear")} on the transfer."
                : $"{party} voted for {Figures.Of(pro)} of {Figures.Count(lines.Length, "resolution")} that bear on the transfer.",
            Lines = lines,
            Assumptions = ["A vote for a resolution says nothing of whether it was breached."],
            Items = claims,
        };
    }

    private static CheckLine Line(string resolution, LawResult[] results, string party)
    {
        var count = results.Select(r => r.Vote).FirstOrDefault(v => v is not null) is { } v ? $" ({v.For}-{v.Against}-{v.Abstaining})" : "";
        var named = results.Any(r => r.Readings.Length > 0) ? "named by a claim" : null;
        return Vote(results, party) switch
        {
            "for" => new(resolution, $"for{count}", Verdict.Consistent, named),
            "abstained" => new(resolution, $"abstained{count}", Verdict.AmbiguousDefinition, named),
            "against" => new(resolution, $"against{count}", Verdict.Inconsistent, named),
            _ => new(resolution, "vote not recorded", Verdict.NotTestable, named),
        };
    }

    private static string? Vote(LawResult[] results, string party) =>
        results.SelectMany(r => r.VotesOfAccused).Where(v => v.StartsWith(party + ": ", StringComparison.Ordinal)).Select(v => v[(party.Length + 2)..]).FirstOrDefault();
}
