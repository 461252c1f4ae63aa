using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// The return flow: what was sought, promised and given are different propositions, and a cell that nobody fills says so.
/// </summary>
internal sealed class ReturnFlowLines(Messages text, CaseBook book)
{
    /// <summary>Least width for the table; below, each item is a short list.</summary>
    private const int TableFrom = 100;

    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);

    /// <summary>The table of a return flow, and below it the grade of each proposition.</summary>
    public List<SegmentLine> Of(Transfer back, int width)
    {
        var lines = Columns.Lines(width, ($"{back.Id}: {back.Supplier} → {back.Recipient}", Looks.Bold));
        var flow = ReturnFlow.Of(back);
        var about = flow.About;
        if (about.Length == 0) lines.AddRange(Columns.Lines(width, (text["Return.None"], Style.Plain)));
        else if (width < TableFrom) lines.AddRange(flow.Items.SelectMany(i => Narrow(flow, i, width)));
        else lines.AddRange(Table(flow, width));
        foreach (var proposition in about)
        {
            if (proposition == about[0]) lines.Add([]);
            lines.AddRange(new FindingLines(text, book).Short(proposition, width));
        }
        return lines;
    }

    private List<SegmentLine> Table(ReturnFlow flow, int width)
    {
        const int gap = 2;
        var first = width / 4;
        var each = (width - first) / ReturnFlow.Kinds.Length;
        var lines = Columns.Lines(first, (text["Return.Item"], Looks.Dim));
        for (var i = 0; i < ReturnFlow.Kinds.Length; i++) lines = Columns.Beside(lines, Columns.Lines(each - gap, (text["Return." + ReturnFlow.Kinds[i]], Looks.Dim)), first + i * each);
        foreach (var item in flow.Items)
        {
            var row = Columns.Lines(first - gap, (Name(item.Goods), Looks.Bold));
            for (var i = 0; i < ReturnFlow.Kinds.Length; i++) row = Columns.Beside(row, Cell(flow, item, ReturnFlow.Kinds[i], each - gap), first + i * each);
            lines.Add([new Segment(new string('╌', width), Looks.Dim)]);
            lines.AddRange(row);
        }
        return lines;
    }

    private List<SegmentLine> Narrow(ReturnFlow flow, ReturnItem item, int width)
    {
        const int indent = 4, label = 14;
        var lines = Columns.Lines(width, (Name(item.Goods), Looks.Bold));
        foreach (var kind in ReturnFlow.Kinds)
        {
            var row = Columns.Lines(label, (text["Return." + kind], Looks.Dim));
            lines.AddRange(Columns.Indent(Columns.Beside(row, Cell(flow, item, kind, width - indent - label), label), indent));
        }
        return lines;
    }

    private List<SegmentLine> Cell(ReturnFlow flow, ReturnItem item, PropositionKind kind, int width)
    {
        var all = flow.Cell(item, kind);
        var lines = new List<SegmentLine>();
        void Add(string mark, Style style, ImmutableArray<string> items)
        {
            if (items.Length > 0) lines.AddRange(Columns.Lines(width, (mark + "\u00A0", style), (speakers.List(speakers.Bodies(items)), Style.Plain)));
        }

        Add("●", Looks.Testimony, all.Says);
        Add("⊘", Looks.Testimony, all.Denies);
        Add("?", Looks.Testimony, all.Questions);
        Add("▣", Looks.Sensor, all.Seen);
        return lines.Count > 0 ? lines : Columns.Lines(width, ("┊" + text["Form.NotKnown"].Replace(' ', '\u00A0') + "┊", Looks.Dim));
    }

    private string Name(string goods) => goods.Length == 0 ? text["Prop.Goods"] : values.Goods(goods);
}
