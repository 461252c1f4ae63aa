using System.Collections.Immutable;
using Waybill.Core.Cases;
using Waybill.Core.Transfers;

namespace Waybill.Pipeline.Views;

/// <summary>What closes a waybill: conflicts that were kept, what was left out, and how far the numbers may be leaned on.</summary>
public sealed class CaseNotes(Messages text, CaseBook book)
{
    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);
    private readonly PropositionText propositions = new(text, book);

    /// <summary>True while an accused party was not asked.</summary>
    public bool IsDraft => book.Assessment.Replies.Any(r => r.Asked.Length == 0);

    /// <summary>When an accused party was asked, by whom and how, and what it answered; "not asked" where nobody noted that it was.</summary>
    public string Asked(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Asked.Length == 0) return text["Reply.NotAsked"];
        return string.Join("; ", reply.Asked.Select(a =>
            text.Format("Reply.Asked", ValueText.Day(a.Day), a.How is null ? a.By : $"{a.By} ({a.How})") + ": " + (a.Answer ?? text["Reply.Awaited"])));
    }

    /// <summary>Values that differ, each conflict a line with all of its sides; nothing is merged away. Empty: none.</summary>
    public IEnumerable<string> Conflicts(Transfer transfer)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        foreach (var unit in transfer.Quantities.GroupBy(q => q.Value.Unit, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return Sides(unit.Select(q => values.Quantity(q.Value) + Who(q.Items)));
        }
        foreach (var leg in transfer.Legs)
        {
            foreach (var windows in leg.Windows.GroupBy(w => w.Observed).Where(g => g.Select(w => w.Days).Distinct().Count() > 1))
            {
                yield return $"{propositions.Site(leg.From)} – {propositions.Site(leg.To)}: " + Sides(windows.Select(w => values.Days(w.Days) + Who(w.Items)));
            }
        }
        foreach (var item in transfer.Observations)
        {
            if (book.Observation(item) is not { ConflictsWith.Length: > 0 } seen) continue;
            yield return text.Format("Conflict.Records", seen.Id, string.Join(", ", seen.ConflictsWith)) + Who([item]);
        }
        foreach (var claim in transfer.Claims.Select(book.Claim).Where(c => c?.Note is not null)) yield return $"{claim!.Claim.Id}: {claim.Note}";
    }

    /// <summary>What was left out, and what the whole is worth; each a sentence or two.</summary>
    public IEnumerable<string> Notes()
    {
        var assessment = book.Assessment;
        if (assessment.Findings.Any(f => f.IsIllustrative)) yield return text["Note.Illustrative"];
        yield return text["Note.Ais"];
        yield return text["Note.PrimaFacie"];
        if (assessment.Unused.Length > 0) yield return text.Count("Note.Unused", assessment.Unused.Length);
        if (assessment.Later > 0) yield return text.Count("Note.Later", assessment.Later);
        var examples = assessment.Claims.Count(c => c.IsExample);
        if (examples > 0) yield return text.Count("Note.Examples", examples);
        if (assessment.Sites.Any(s => s.IsMilitary)) yield return text["Note.Locality"];
    }

    private static string Sides(IEnumerable<string> sides) => string.Join(" ┊ ", sides);

    private string Who(ImmutableArray<string> items) => " (" + speakers.List(speakers.Bodies(items)) + ")";
}
