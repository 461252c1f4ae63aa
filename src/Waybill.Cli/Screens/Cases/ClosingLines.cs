using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;

namespace Waybill.Cli.Screens.Cases;

/// <summary>What closes the waybill: conflicts that were kept, what was not used, and what the whole is worth.</summary>
internal sealed class ClosingLines(Messages text, CaseBook book)
{
    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);
    private readonly PropositionText propositions = new(text, book);

    /// <summary>Values that differ and stand side by side; nothing is merged away.</summary>
    public List<SegmentLine> Conflicts(Transfer transfer, int width)
    {
        var lines = new List<SegmentLine>();
        foreach (var unit in transfer.Quantities.GroupBy(q => q.Value.Unit, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Add(unit.Select(q => values.Quantity(q.Value) + Who(q.Items)));
        }
        foreach (var leg in transfer.Legs)
        {
            foreach (var windows in leg.Windows.GroupBy(w => w.Observed).Where(g => g.Select(w => w.Days).Distinct().Count() > 1))
            {
                Add(windows.Select(w => values.Days(w.Days) + Who(w.Items)), $"{propositions.Site(leg.From)} – {propositions.Site(leg.To)}: ");
            }
        }
        foreach (var item in transfer.Observations)
        {
            if (book.Observation(item) is not { ConflictsWith.Length: > 0 } seen) continue;
            Add([text.Format("Conflict.Records", seen.Id, string.Join(", ", seen.ConflictsWith)) + Who([item])]);
        }
        foreach (var claim in transfer.Claims.Select(book.Claim).Where(c => c?.Note is not null))
        {
            Add([$"{claim!.Claim.Id}: {claim.Note}"]);
        }
        if (lines.Count == 0) lines.AddRange(Columns.Lines(width, (text["Conflict.None"], Style.Plain)));
        return lines;

        void Add(IEnumerable<string> parts, string before = "") =>
            lines.AddRange(Columns.Beside(
                Columns.Lines(2, ("╎", Looks.Dim)), Columns.Lines(width - 2, (before + string.Join(" ┊ ", parts), Style.Plain)), 2));
    }

    /// <summary>Notes: what was left out, and how far the numbers may be leaned on.</summary>
    public List<SegmentLine> Notes(int width)
    {
        var assessment = book.Assessment;
        var notes = new List<string>();
        if (assessment.Findings.Any(f => f.IsIllustrative)) notes.Add(text["Note.Illustrative"]);
        notes.Add(text["Note.Ais"]);
        notes.Add(text["Note.PrimaFacie"]);
        if (assessment.Unused.Length > 0) notes.Add(text.Count("Note.Unused", assessment.Unused.Length));
        if (assessment.Later > 0) notes.Add(text.Count("Note.Later", assessment.Later));
        var examples = assessment.Claims.Count(c => c.IsExample);
        if (examples > 0) notes.Add(text.Count("Note.Examples", examples));
        if (assessment.Sites.Any(s => s.IsMilitary)) notes.Add(text["Note.Locality"]);
        return [.. notes.SelectMany(n => Columns.Beside(Columns.Lines(2, ("·", Looks.Dim)), Columns.Lines(width - 2, (n, Looks.Dim)), 2))];
    }

    private string Who(ImmutableArray<string> items) => " (" + speakers.List(speakers.Bodies(items)) + ")";
}
