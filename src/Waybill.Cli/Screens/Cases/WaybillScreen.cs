using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// The waybill nobody issued, on a terminal: the form with its numbered boxes, then legs, return flow, checks, law, replies, conflicts and
/// notes. The mark that it is no transport document stands first and last.
/// </summary>
internal static class WaybillScreen
{
    /// <summary>Widest running text, in columns; the form itself takes the whole terminal.</summary>
    private const int WidestText = 110;

    /// <summary>Writes the form of <paramref name="transfer"/>; null: the empty form of a case of which nothing was read yet.</summary>
    public static void Write(CaseBook book, Transfer? transfer, IAnsiConsole console, Messages text) =>
        console.Write(new LinesScreen(Lines(book, transfer, console.Profile.Width, text)));

    private static List<SegmentLine> Lines(CaseBook book, Transfer? transfer, int width, Messages text)
    {
        var running = Math.Min(width, WidestText);
        var boxes = Form.Boxes(book, transfer, text);
        var lists = new ShortLists(text, book);
        var lines = Mark(width, text);
        lines.AddRange(Title(book, transfer, boxes, running, text, new CaseNotes(text, book).IsDraft));
        lines.Add([]);
        lines.AddRange(new FormFrame(width).Of(boxes, new BoxLines(text, book).Of));
        if (transfer is not null) Below(lines, book, transfer, running, text, lists);
        lines.Add([]);
        lines.AddRange(new ClosingLines(text, book).Notes(running));
        lines.AddRange(Mark(width, text));
        return lines;
    }

    private static void Below(List<SegmentLine> lines, CaseBook book, Transfer transfer, int width, Messages text, ShortLists lists)
    {
        var closing = new ClosingLines(text, book);
        Section("Section.Legs", new LegLines(text, book).Of(transfer, width));
        var back = book.Returns(transfer).ToArray();
        if (back.Length > 0) Section("Section.Return", [.. back.SelectMany(t => new ReturnFlowLines(text, book).Of(t, width))]);
        var rest = transfer.Propositions.Where(p => p.Kind is PropositionKind.Completion or PropositionKind.Intent or PropositionKind.Breach).ToArray();
        if (rest.Length > 0) Section("Section.Others", [.. rest.SelectMany(p => new FindingLines(text, book).Short(p, width))]);
        Section("Section.Checks", lists.Checks(width));
        Section("Section.Law", lists.Law(transfer, width));
        Section("Section.Replies", lists.Replies(width));
        Section("Section.Conflicts", closing.Conflicts(transfer, width));
        var others = book.Assessment.Transfers.Where(t => t.ReturnOf is null && t != transfer).ToArray();
        if (others.Length == 0) return;
        Section("Section.OtherTransfers", [.. others.SelectMany(t => Columns.Lines(width, ($"{t.Id}: {t.Supplier} → {t.Recipient}", Style.Plain)))]);

        void Section(string key, List<SegmentLine> part)
        {
            lines.Add([]);
            lines.AddRange(Columns.Lines(width, (text[key], Looks.Bold)));
            lines.AddRange(part);
        }
    }

    private static List<SegmentLine> Mark(int width, Messages text) => Columns.Lines(width, (new FormLabels(text).Both("Form.Mark"), Looks.Bold));

    private static List<SegmentLine> Title(CaseBook book, Transfer? transfer, IReadOnlyList<FormBox> boxes, int width, Messages text, bool draft)
    {
        var lines = new List<SegmentLine> { new() };
        lines.AddRange(Columns.Lines(width, (new FormLabels(text).Both("Form.Title").ToUpperInvariant(), Looks.Bold), (" · " + book.Title, Style.Plain)));
        lines.AddRange(transfer is null
            ? Columns.Lines(width, (text["Form.Empty"], Style.Plain))
            : Columns.Lines(width, ($"{transfer.Id}: {transfer.Supplier} → {transfer.Recipient}", Looks.Bold)));
        var counts = text.Format(
            "Form.Boxes", boxes.Count, boxes.Count(b => !b.IsBlank), boxes.Count(b => b.IsContested), boxes.Count(b => b.HasSeveral), boxes.Count(b => b.IsBlank));
        lines.AddRange(Columns.Lines(width, (counts, Style.Plain)));
        lines.AddRange(Columns.Lines(width, (text["Form.Original"], Style.Plain)));
        if (book.Assessment.AsOf is { } day) lines.AddRange(Columns.Lines(width, (text.Format("Form.AsOf", ValueText.Day(day)), Style.Plain)));
        if (draft) lines.AddRange(Columns.Lines(width, (text["Form.Draft"], Looks.Bold)));
        return lines;
    }
}
