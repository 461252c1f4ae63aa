using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Findings;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>The sum of a ledger by prior, so that a reader can redo it by hand.</summary>
internal sealed class LedgerSum(Messages text)
{
    private readonly ValueText values = new(text);

    /// <summary>Its lines: for each prior its decibans, the rows' sums, and the probability they give.</summary>
    public List<SegmentLine> Of(Finding finding, int width)
    {
        double low = finding.Rows.Sum(r => r.LowDecibans), middle = finding.Rows.Sum(r => r.Decibans), high = finding.Rows.Sum(r => r.HighDecibans);
        var lines = Columns.Lines(width, (text["Sum.Title"], Looks.Bold));
        lines.AddRange(Columns.Lines(width, (text.Format("Sum.Rows", values.Decibans(low), values.Decibans(middle), values.Decibans(high)), Style.Plain)));
        foreach (var run in finding.Runs)
        {
            lines.AddRange(Columns.Lines(
                width,
                (text.Format("Sum.Prior", values.Share(run.Prior), values.Decibans(Waterfall.Decibans(run.Prior), 2)) + " ", Style.Plain),
                (text.Format("Sum.Run", values.Share(run.Low), values.Share(run.Middle), values.Share(run.High)), Looks.Bold)));
        }
        lines.AddRange(Columns.Lines(width, (text["Sum.How"], Looks.Dim)));
        return lines;
    }
}
