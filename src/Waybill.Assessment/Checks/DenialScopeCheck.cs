using System.Collections.Immutable;
using Waybill.Assessment.Evidence;
using Waybill.Assessment.Goods;
using Waybill.Assessment.Transfers;
using Waybill.Core.Cases;
using Waybill.Core.Checks;
using Waybill.Core.Claims;
using Waybill.Core.Transfers;

namespace Waybill.Assessment.Checks;

/// <summary>
/// What the replies of a party to an alleged transfer reach: when they were said, of which goods and direction they speak, and whether they deny, question the proof, or dismiss and then
/// decline to comment. A denial says nothing of what came after it.
/// </summary>
internal sealed class DenialScopeCheck : ICaseCheck
{
    private static readonly ImmutableArray<string> General = ["unspecified-arms", "military-equipment", "unspecified-materials", "unspecified-cargo", "containers"];

    /// <inheritdoc/>
    public string Id => "denial-scope";

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CaseEvidence evidence, ImmutableArray<Transfer> transfers) =>
        transfers.Where(t => t.ReturnOf is null).SelectMany(t => Run(evidence, t));

    private IEnumerable<CheckResult> Run(CaseEvidence evidence, Transfer transfer)
    {
        var replies = transfer.Claims.Select(evidence.Claim).OfType<CaseClaim>()
            .Where(c => c.Claim.Stance is Stance.Deny or Stance.Question && !ClaimKinds.QuestionsContentsOnly(c.Claim)).ToArray();
        var accused = transfer.Supplier.Split("; ").Concat(transfer.Recipient.Split("; ")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var first = transfer.Legs.SelectMany(l => l.Windows).Select(w => w.Days.Start).OfType<LocalDate>().Cast<LocalDate?>().Min();
        foreach (var party in accused)
        {
            var own = replies.Where(r => Parties(r.Claim.Speaker).Contains(party, StringComparer.Ordinal)).ToImmutableArray();
            if (own.Length > 0) yield return Result(transfer, party, first, own);
        }
        var others = replies.Where(r => !Parties(r.Claim.Speaker).Intersect(accused, StringComparer.Ordinal).Any()).ToImmutableArray();
        if (others.Length > 0) yield return Result(transfer, "others than the accused", first, others);
    }

    private CheckResult Result(Transfer transfer, string party, LocalDate? first, ImmutableArray<CaseClaim> replies)
    {
        var lines = replies.OrderBy(r => Day(r) ?? LocalDate.MaxIsoValue, Comparer<LocalDate>.Default).ThenBy(r => r.Claim.Id, StringComparer.Ordinal)
            .Select(r => Line(r, transfer, first)).GroupBy(l => l).Select(g => g.Count() == 1 ? g.Key : g.Key with { Name = $"{g.Key.Name}, {Figures.Count(g.Count(), "claim")}" }).ToImmutableArray();
        var reaching = lines.Count(l => l.Verdict == Verdict.Consistent);
        var open = lines.Count(l => l.Verdict == Verdict.AmbiguousDefinition);
        var beyond = lines.Length - reaching - open;
        var parts = new List<string>();
        if (reaching > 0) parts.Add($"{Figures.Count(reaching, "denial")} {(reaching == 1 ? "reaches" : "reach")} the transfer");
        if (open > 0) parts.Add($"of {Figures.Count(open, "reply")} it is open what {(open == 1 ? "it reaches" : "they reach")}: proof is questioned, comment declined, or no day given");
        if (beyond > 0) parts.Add($"{Figures.Count(beyond, "reply")} {(beyond == 1 ? "does" : "do")} not reach it: said before any dated movement, or of other goods, another direction or the law alone");
        return new()
        {
            Id = Id,
            Check = Id,
            Version = Version,
            Subject = transfer.Id,
            Claimed = $"{Figures.Count(replies.Length, "reply")} by {party}: denials, and doubts of the proof",
            Verdict = reaching > 0 ? Verdict.Consistent : open > 0 ? Verdict.AmbiguousDefinition : Verdict.NotTestable,
            Sentence = Capital(string.Join("; ", parts)) + ".",
            Formula = "first dated movement ≤ day of the denial; its goods and direction are the transfer's",
            Lines = LineList.Of(lines),
            Assumptions =
            [
                "A denial is taken to speak of what had happened when it was said, and of nothing later.",
                first is { } day ? $"The first dated movement is of {Figures.Of(day)}." : "No movement is dated, so every denial counts as later.",
            ],
            Items = [.. replies.Select(r => r.Claim.Id)],
        };
    }

    private static CheckLine Line(CaseClaim reply, Transfer transfer, LocalDate? first)
    {
        var claim = reply.Claim;
        var act = claim.Stance == Stance.Question ? "questions the proof" : reply.DeclinedToo ? "dismisses, then declines to comment" : "denies";
        var name = $"{(Day(reply) is { } said ? Figures.Of(said) : (reply.Published ?? reply.Said) is { } reported ? $"undated, reported {Figures.Of(reported)}" : "undated")}, {claim.Speaker}";
        if (first is { } start && (Day(reply) ?? reply.Published ?? reply.Said) is { } known && known < start)
        {
            return new(name, $"{act}; before any dated movement", Verdict.NotTestable, $"{Figures.Count(Period.DaysBetween(known, start), "day")} before");
        }
        if (claim.Predicate == Predicate.Violate) return new(name, $"{act}; of a breach, not of the movement", Verdict.NotTestable, null);
        if (!Fits(claim.From, transfer.Supplier) || !Fits(claim.To, transfer.Recipient)) return new(name, $"{act}; of another direction", Verdict.NotTestable, null);
        if (!Covers(claim, transfer)) return new(name, $"{act}; of other goods: {Figures.List([.. claim.Goods.Select(g => GoodsClasses.Words(g, "en"))])}", Verdict.NotTestable, null);
        if (Day(reply) is null) return new(name, $"{act}; nobody says when it was said", Verdict.AmbiguousDefinition, null);
        return claim.Stance == Stance.Question || reply.DeclinedToo
            ? new(name, act, Verdict.AmbiguousDefinition, null)
            : new(name, $"{act}; of these goods and days", Verdict.Consistent, null);
    }

    // An article that passes a denial on without saying when it was made dates only itself.
    private static LocalDate? Day(CaseClaim reply) => reply.Row is not null || reply.Claim.Period is { Basis: PeriodBasis.Statement } ? reply.Said : null;

    // A denial that names no goods, or arms in general, is of all of them.
    private static bool Covers(Claim claim, Transfer transfer) =>
        claim.Goods.Length == 0 || transfer.Goods.Length == 0 || claim.Goods.Any(g => General.Contains(g, StringComparer.Ordinal) || transfer.Goods.Any(t => t.Class == g));

    private static bool Fits(string? slot, string parties) => slot is null || Parties(slot).Any(p => parties.Split("; ").Contains(p, StringComparer.Ordinal));

    private static IEnumerable<string> Parties(string slot) => slot.Split("; ").Select(s => s.Split('/')[0]).Distinct(StringComparer.Ordinal);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
