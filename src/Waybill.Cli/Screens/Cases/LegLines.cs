using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>The legs: solid where a sensor saw something, dashed where somebody says so, and below each its windows and grades.</summary>
internal sealed class LegLines(Messages text, CaseBook book)
{
    private const int Indent = 4, Strip = 24;

    private readonly PropositionText propositions = new(text, book);
    private readonly SpeakerText speakers = new(text, book);
    private readonly GradeText grades = new(text);
    private readonly ValueText values = new(text);

    /// <summary>All legs of a transfer, and what may be said of them as one chain.</summary>
    public List<SegmentLine> Of(Transfer transfer, int width)
    {
        var lines = new List<SegmentLine>();
        foreach (var leg in transfer.Legs)
        {
            lines.AddRange(Columns.Lines(width, Line(transfer, leg)));
            lines.AddRange(Columns.Indent(Details(transfer, leg, width - Indent), Indent));
        }
        if (transfer.Legs.Length == 0) lines.AddRange(Columns.Lines(width, (text["Legs.None"], Style.Plain)));
        lines.AddRange(Chain(transfer, width));
        return lines;
    }

    private IEnumerable<(string, Style)> Line(Transfer transfer, Leg leg)
    {
        var seen = LegFacts.Of(transfer, leg).IsSeen;
        var stroke = seen ? '═' : '╌';
        var word = " " + values.Mode(leg.Mode) + " ";
        var side = Math.Max(2, (Strip - word.Length) / 2);
        yield return (propositions.Site(leg.From) + "\u00A0", Looks.Bold);
        yield return (new string(stroke, side) + word.Replace(' ', '\u00A0') + new string(stroke, side) + "▶", seen ? Looks.Sensor : Looks.Testimony);
        yield return (" " + propositions.Site(leg.To), Looks.Bold);
        yield return ($" [{leg.Id}]", Looks.Dim);
    }

    private List<SegmentLine> Details(Transfer transfer, Leg leg, int width)
    {
        var lines = new List<SegmentLine>();
        void Add(string label, string value)
        {
            if (value.Length > 0) lines.AddRange(Columns.Lines(width, (label + " ", Looks.Dim), (value, Style.Plain)));
        }

        Add(text["Legs.Carriers"], leg.Carriers.Length == 0 ? text["Form.NotKnown"] : string.Join(", ", leg.Carriers.Select(propositions.Vessel)));
        if (leg.Windows.Length == 0) Add(text["Legs.When"], text["Form.NotKnown"]);
        foreach (var window in leg.Windows)
        {
            var marks = text[window.Observed ? "Date.Seen" : "Date.Claimed"] + (window.Inherited ? "; " + text["Date.Inherited"] : "");
            Add(text["Legs.When"], values.Days(window.Days) + " (" + marks + "): " + speakers.List(speakers.Bodies(window.Items)));
        }
        Add(text["Legs.Says"], speakers.List(speakers.Bodies(leg.Claims)));
        var observed = LegFacts.Of(transfer, leg).Seen;
        Add(text["Legs.Seen"], observed.Length == 0 ? text["Legs.Unseen"] : Seen(observed));
        foreach (var proposition in transfer.Propositions.Where(p => string.Equals(p.Leg, leg.Id, StringComparison.Ordinal)))
        {
            lines.AddRange(new FindingLines(text, book).Short(proposition, width));
        }
        foreach (var check in book.ChecksOf(leg.Id))
        {
            lines.AddRange(Columns.Lines(width, (grades.Of(check.Verdict), Looks.Bold), (": " + check.Claimed, Style.Plain), ($" [{check.Id}]", Looks.Dim)));
        }
        return lines;
    }

    private string Seen(ImmutableArray<string> items) =>
        text.Count("Count.Observations", items.Length) + ", " + speakers.List(speakers.Parties(items));

    // Of a route that branches, each way has its own bounds.
    private List<SegmentLine> Chain(Transfer transfer, int width)
    {
        var lines = new List<SegmentLine>();
        foreach (var chain in book.Assessment.Chains.Where(c => string.Equals(c.Transfer, transfer.Id, StringComparison.Ordinal)))
        {
            lines.Add([]);
            lines.AddRange(Columns.Lines(
                width, (text["Legs.Chain"] + " ", Looks.Bold), (GradeText.Ruler(chain.Low, chain.High, 20) + " " + values.Range(chain.Low, chain.High), Style.Plain),
                ($" [{string.Join(", ", chain.Legs)}]", Looks.Dim)));
            lines.AddRange(Columns.Lines(width, (text.Format("Legs.ChainHow", chain.Propositions.Length, string.Join(", ", chain.Propositions)), Looks.Dim)));
        }
        return lines;
    }
}
