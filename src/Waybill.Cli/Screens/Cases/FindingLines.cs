using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>A finding in two lines: the proposition with its likelihood, then the analytic confidence on a line of its own.</summary>
internal sealed class FindingLines(Messages text, CaseBook book)
{
    private const int Indent = 2;

    private readonly PropositionText propositions = new(text, book);
    private readonly GradeText grades = new(text);

    /// <summary>Its lines.</summary>
    public List<SegmentLine> Short(Proposition proposition, int width)
    {
        var lines = Columns.Lines(width, ("▪ ", Looks.Dim), (propositions.Of(proposition), Style.Plain), ($" [{proposition.Id}]", Looks.Dim));
        if (book.Finding(proposition.Id) is not { } finding)
        {
            lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, (text["Form.NotGraded"], Looks.Dim)), Indent));
            return lines;
        }
        lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, LikelihoodLine.Of(finding, width, text)), Indent));
        lines.AddRange(Columns.Indent(Columns.Lines(width - Indent, (grades.ConfidenceLine(finding), Style.Plain)), Indent));
        return lines;
    }
}
