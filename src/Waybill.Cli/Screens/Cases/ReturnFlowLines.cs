using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// The return flow: what was sought, promised and given are different propositions, and a cell that nobody fills says so.
/// </summary>
internal sealed class ReturnFlowLines(Messages text, CaseBook book)
{
    /// <summary>Least width for the table; below, each item is a short list.</summary>
    private const int TableFrom = 100;

    private static readonly PropositionKind[] Kinds = [PropositionKind.Sought, PropositionKind.Promised, PropositionKind.Given];

    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);

    /// <summary>The table of a return flow, and below it the grade of each proposition.</summary>
    public List<SegmentLine> Of(Transfer back, int width)
    {
        var lines = Columns.Lines(width, ($"{back.Id}: {back.Supplier} → {back.Recipient}", Looks.Bold));
        var about = back.Propositions.Where(p => Kinds.Contains(p.Kind)).ToArray();
        var items = Items(back, about);
        if (about.Length == 0) lines.AddRange(Columns.Lines(width, (text["Return.None"], Style.Plain)));
        else if (width < TableFrom) lines.AddRange(items.SelectMany(i => Narrow(i, about, width)));
        else lines.AddRange(Table(items, about, width));
        foreach (var proposition in about)
        {
            if (proposition == about[0]) lines.Add([]);
            lines.AddRange(new FindingLines(text, book).Short(proposition, width));
        }
        return lines;
    }

    // An item is a class of goods with who names it; a last one takes what names none.
    private static List<(string Goods, ImmutableArray<string> Named)> Items(Transfer back, Proposition[] about)
    {
        var result = back.Goods.Select(g => (g.Class, g.Items)).ToList();
        foreach (var goods in about.Select(p => p.Goods).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (!result.Any(r => string.Equals(r.Class, goods, StringComparison.Ordinal))) result.Add((goods, []));
        }
        var named = result.SelectMany(r => r.Items).ToHashSet(StringComparer.Ordinal);
        var rest = about.Where(p => p.Goods is null).SelectMany(p => p.Claims.Concat(p.Observations)).Select(b => b.Item).Where(i => !named.Contains(i)).Distinct(StringComparer.Ordinal);
        ImmutableArray<string> unnamed = [.. rest];
        if (unnamed.Length > 0 || result.Count == 0) result.Add(("", unnamed));
        return result;
    }

    private List<SegmentLine> Table(List<(string Goods, ImmutableArray<string> Named)> items, Proposition[] about, int width)
    {
        const int gap = 2;
        var first = width / 4;
        var each = (width - first) / Kinds.Length;
        var lines = Columns.Lines(first, (text["Return.Item"], Looks.Dim));
        for (var i = 0; i < Kinds.Length; i++) lines = Columns.Beside(lines, Columns.Lines(each - gap, (text["Return." + Kinds[i]], Looks.Dim)), first + i * each);
        foreach (var item in items)
        {
            var row = Columns.Lines(first - gap, (Name(item.Goods), Looks.Bold));
            for (var i = 0; i < Kinds.Length; i++) row = Columns.Beside(row, Cell(item, about, Kinds[i], each - gap), first + i * each);
            lines.Add([new Segment(new string('╌', width), Looks.Dim)]);
            lines.AddRange(row);
        }
        return lines;
    }

    private List<SegmentLine> Narrow((string Goods, ImmutableArray<string> Named) item, Proposition[] about, int width)
    {
        const int indent = 4, label = 14;
        var lines = Columns.Lines(width, (Name(item.Goods), Looks.Bold));
        foreach (var kind in Kinds)
        {
            var row = Columns.Lines(label, (text["Return." + kind], Looks.Dim));
            lines.AddRange(Columns.Indent(Columns.Beside(row, Cell(item, about, kind, width - indent - label), label), indent));
        }
        return lines;
    }

    private List<SegmentLine> Cell((string Goods, ImmutableArray<string> Named) item, Proposition[] about, PropositionKind kind, int width)
    {
        var own = about.Where(p => p.Kind == kind && (p.Goods is null || string.Equals(p.Goods, item.Goods, StringComparison.Ordinal))).ToArray();
        var all = BearingSummary.Of(own);
        ImmutableArray<string> Of(ImmutableArray<string> items) =>
            [.. items.Where(i => item.Named.Contains(i, StringComparer.Ordinal) || own.Any(p => p.Goods is not null && p.Claims.Concat(p.Observations).Any(b => b.Item == i)))];
        var lines = new List<SegmentLine>();
        void Add(string mark, Style style, ImmutableArray<string> items)
        {
            if (items.Length > 0) lines.AddRange(Columns.Lines(width, (mark + "\u00A0", style), (speakers.List(speakers.Bodies(items)), Style.Plain)));
        }

        Add("●", Looks.Testimony, Of(all.Says));
        Add("⊘", Looks.Testimony, Of(all.Denies));
        Add("?", Looks.Testimony, Of(all.Questions));
        Add("▣", Looks.Sensor, Of(all.Seen));
        return lines.Count > 0 ? lines : Columns.Lines(width, ("┊" + text["Form.NotKnown"].Replace(' ', '\u00A0') + "┊", Looks.Dim));
    }

    private string Name(string goods) => goods.Length == 0 ? text["Prop.Goods"] : values.Goods(goods);
}
