using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Law;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>The parts below the form that are lists: checks, law, replies of the accused.</summary>
internal sealed class ShortLists(Messages text, CaseBook book)
{
    private const int Indent = 2;

    private readonly GradeText grades = new(text);
    private readonly SpeakerText speakers = new(text, book);

    /// <summary>Checks in short: mark, word, what was said.</summary>
    public List<SegmentLine> Checks(int width)
    {
        if (book.Assessment.Checks.Length == 0) return Columns.Lines(width, (text["Checks.None"], Style.Plain));
        var lines = new List<SegmentLine>();
        foreach (var check in book.Assessment.Checks)
        {
            lines.AddRange(Columns.Beside(
                Columns.Lines(Indent, (GradeText.Mark(check.Verdict), Looks.Bold)),
                Columns.Lines(width - Indent, (text["Verdict." + check.Verdict], Looks.Bold), (": " + check.Claimed, Style.Plain), ($" [{check.Id}]", Looks.Dim)),
                Indent));
        }
        return lines;
    }

    /// <summary>Provisions in short: those whose elements appear met, with votes; the others counted.</summary>
    public List<SegmentLine> Law(Transfer transfer, int width)
    {
        var all = book.Assessment.Law.Where(l => string.Equals(l.Transfer, transfer.Id, StringComparison.Ordinal)).ToArray();
        if (all.Length == 0) return Columns.Lines(width, (text["Law.Empty"], Style.Plain));
        var lines = new List<SegmentLine>();
        foreach (var law in all.Where(l => l.Outcome is LawOutcome.ElementsAppearMet or LawOutcome.ElementsAppearMetTextNotChecked))
        {
            lines.AddRange(Columns.Lines(width, (law.Citation, Looks.Bold), (": " + grades.Of(law.Outcome), Style.Plain)));
            lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, English(law.Sentence)), Indent));
            var votes = new List<string>();
            if (law.Vote is { } vote) votes.Add(text.Format("Law.Vote", vote.For, vote.Against, vote.Abstaining));
            votes.AddRange(law.VotesOfAccused);
            votes.Add(text.Format("Law.Text", text.Has("Law.Seen." + law.TextSeen) ? text["Law.Seen." + law.TextSeen] : law.TextSeen));
            lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, (string.Join("; ", votes), Looks.Dim)), Indent));
        }
        foreach (var group in all.Where(l => l.Outcome is LawOutcome.NotApplicable or LawOutcome.NotAnObligation or LawOutcome.NotTestable).GroupBy(l => l.Outcome))
        {
            lines.AddRange(Columns.Lines(width, (grades.Of(group.Key) + ": " + string.Join(", ", group.Select(l => l.Citation)), Looks.Dim)));
        }
        return lines;
    }

    /// <summary>The reply row of each accused party; who was not asked leaves the waybill a draft.</summary>
    public List<SegmentLine> Replies(int width)
    {
        var lines = new List<SegmentLine>();
        foreach (var reply in book.Assessment.Replies)
        {
            lines.AddRange(Columns.Lines(
                width, (reply.Party, Looks.Bold), (": " + new CaseNotes(text, book).Asked(reply), Style.Plain)));
            foreach (var item in reply.Items)
            {
                if (book.Claim(item) is not { } claim) continue;
                lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, Quote(claim)), Indent));
            }
            if (reply.Items.Length == 0) lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, (text["Reply.Nothing"], Looks.Dim)), Indent));
        }
        if (new CaseNotes(text, book).IsDraft) lines.AddRange(Columns.Lines(width, (text["Reply.Draft"], Looks.Bold)));
        return lines;
    }

    private IEnumerable<(string, Style)> Quote(Core.Cases.CaseClaim claim)
    {
        yield return (GradeText.Mark(claim.Claim.Stance) + "\u00A0", Looks.Of(claim.Claim.Stance));
        yield return (speakers.Full(claim) + " ", Style.Plain);
        yield return (text["Stance." + ClaimWords.Of(claim.Claim.Stance)], Looks.Of(claim.Claim.Stance));
        if ((claim.Said ?? claim.Published) is { } day) yield return (" " + ValueText.Day(day), Style.Plain);
        yield return (claim.IsParaphrase ? ": " + claim.Claim.Quote + " " + text["Quote.Paraphrase"] : ": “" + claim.Claim.Quote + "”", Style.Plain);
        yield return ($" [{claim.Claim.Id}, {book.FileOf(claim.Evidence)}]", Looks.Dim);
    }

    /// <summary>A sentence that assessment makes in English, marked so where the messages are in another language.</summary>
    public IEnumerable<(string, Style)> English(string sentence)
    {
        if (text["Text.English"] is { Length: > 1 } mark) yield return (mark + " ", Looks.Dim);
        yield return (sentence, Style.Plain);
    }
}
