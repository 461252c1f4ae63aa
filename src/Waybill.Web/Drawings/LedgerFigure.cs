using System.Globalization;
using Waybill.Core.Findings;
using Waybill.Pipeline.Figures.Charts;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>How a finding comes about, row by row, as a waterfall in decibans.</summary>
internal sealed class LedgerFigure(Messages text)
{
    private const int MostRows = 12;

    /// <summary>The waterfall of a finding; empty where nothing weighs.</summary>
    public string Of(Finding finding, string name, double width = 720)
    {
        var rows = finding.Rows.Where(r => r.Kind != RowKind.NoWeight && (r.LowDecibans, r.HighDecibans) != (0, 0)).ToArray();
        if (rows.Length == 0 || finding.Runs.Length == 0) return "";
        var values = new ValueText(text);
        var bars = rows.Take(MostRows).Select(r => new LedgerBar(r.Label, r.Capped ? text["Explain.Capped"] : null, r.LowDecibans, r.Decibans, r.HighDecibans, r.Kind == RowKind.Physical)).ToList();
        if (rows.Length > MostRows)
        {
            var rest = rows[MostRows..];
            bars.Add(new(text.Format("Who.More", rest.Length), null, rest.Sum(r => r.LowDecibans), rest.Sum(r => r.Decibans), rest.Sum(r => r.HighDecibans), rest.All(r => r.Kind == RowKind.Physical)));
        }
        var priors = finding.Runs.Select(r => Odds(r.Prior)).Order(Comparer<double>.Default).ToArray();
        var middle = finding.Runs.OrderBy(r => r.Prior, Comparer<double>.Default).ElementAt(finding.Runs.Length / 2);
        return new LedgerWaterfall
        {
            Text = new("w" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')), text.Format("Figure.Waterfall", name), text.Format("Figure.WaterfallIs", rows.Length, values.Range(finding.Low, finding.High))),
            Prior = new(text["Figure.Prior"], null, priors[0], Odds(middle.Prior), priors[^1], false),
            Rows = [.. bars],
            Sum = new(text["Waterfall.Sum"], null, Odds(finding.Low), Odds(middle.Middle), Odds(finding.High), false),
            Decibans = text["Figure.Decibans"],
            Percent = "%",
            Number = n => ((decimal)n).ToString("0.##", CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal).Replace(".", text["Number.Point"], StringComparison.Ordinal),
            Width = width,
        }.ToSvg();
    }

    private static double Odds(double p) => 10 * Math.Log10(p / (1 - p));
}
