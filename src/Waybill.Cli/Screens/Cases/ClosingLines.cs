using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>What closes the waybill, as lines.</summary>
internal sealed class ClosingLines(Messages text, CaseBook book)
{
    private const int Indent = 2;

    private readonly CaseNotes notes = new(text, book);

    /// <summary>Values that differ and stand side by side.</summary>
    public List<SegmentLine> Conflicts(Transfer transfer, int width)
    {
        var lines = notes.Conflicts(transfer).SelectMany(c => Item("╎", c, Style.Plain, width)).ToList();
        return lines.Count > 0 ? lines : Columns.Lines(width, (text["Conflict.None"], Style.Plain));
    }

    /// <summary>What was left out, and what the whole is worth.</summary>
    public List<SegmentLine> Notes(int width) => [.. notes.Notes().SelectMany(n => Item("·", n, Looks.Dim, width))];

    private static List<SegmentLine> Item(string mark, string sentence, Style style, int width) =>
        Columns.Beside(Columns.Lines(Indent, (mark, Looks.Dim)), Columns.Lines(width - Indent, (sentence, style)), Indent);
}
