using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Checks;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;
using Waybill.Pipeline.Views;

namespace Waybill.Web.Drawings;

/// <summary>
/// All estimates of one ratio beside each other, as the checks used them: how many rounds go into a container, say. Held against what was claimed,
/// and against what the mass allows.
/// </summary>
internal sealed class NumberFigures(Messages text, CaseBook book)
{
    private const string PerContainer = "/container";

    /// <summary>A plot for each unit "x/container" that checks of these transfers used two or more factors of; empty: none.</summary>
    public ImmutableArray<string> Of(params IEnumerable<Transfer> transfers)
    {
        var checks = book.ChecksOf(transfers.Select(t => t.Id)).ToArray();
        var factors = checks.SelectMany(c => c.Factors).DistinctBy(f => f.Id, StringComparer.Ordinal).ToArray();
        var plots = factors.Where(f => f.Unit.EndsWith(PerContainer, StringComparison.Ordinal) && f.Kind != "physical").GroupBy(f => f.Unit, StringComparer.Ordinal).Where(g => g.Count() > 1);
        return [.. plots.Select((plot, i) => Plot(plot.Key, [.. plot], checks, factors, i)).Where(svg => svg.Length > 0)];
    }

    private string Plot(string unit, CheckFactor[] factors, CheckResult[] checks, CheckFactor[] all, int index)
    {
        var what = unit[..^PerContainer.Length];
        var plot = new RangePlot
        {
            Text = new("range" + (index + 1).ToString(CultureInfo.InvariantCulture), text.Format("Figure.Range", Unit(what)), text.Format("Figure.RangeIs", factors.Length, Unit(what))),
            Rows = [.. factors.Select(f => new RangeRow(f.Name, f.Date, (double)f.Low, (double)f.High, f.Kind == "published" ? RangeMark.Stated : RangeMark.Computed, f.Id))],
            Claimed = Claimed(what, checks),
            Limit = Limit(what, all),
            Unit = text.Format("Figure.PerContainer", Unit(what)),
            Logarithmic = factors.Max(f => f.High) > 8 * factors.Min(f => f.Low),
            Number = n => text.Number((decimal)n),
        };
        return plot.ToSvg();
    }

    // What was claimed, where a check holds one number against one count of containers; several together claim no ratio.
    private RangeReference? Claimed(string what, CheckResult[] checks)
    {
        foreach (var check in checks)
        {
            var stated = check.Items.Select(book.Claim).Where(c => c is { IsExample: false }).Select(c => c!.Claim.Quantity).OfType<Core.QuantityInterval>().ToArray();
            var (counted, containers) = (stated.Where(q => q.Unit == what).Select(q => q.Min ?? q.Max).OfType<decimal>().Distinct().ToArray(), stated.Where(q => q.Unit == "container").Select(q => q.Max ?? q.Min).OfType<decimal>().Distinct().ToArray());
            if (counted.Length != 1 || containers.Length != 1 || containers[0] <= 0) continue;
            var ratio = (double)(counted[0] / containers[0]);
            return new(ratio, ratio, text.Format("Figure.ClaimedRatio", text.Number(counted[0]), text.Number(containers[0])), check.Id);
        }
        return null;
    }

    // What the payload of a container carries of bare rounds: least payload over greatest mass, to greatest over least.
    private RangeReference? Limit(string what, CheckFactor[] all)
    {
        var payloads = all.Where(f => f.Unit == "t" + PerContainer).ToArray();
        var masses = all.Where(f => f.Unit == "kg/" + what).ToArray();
        if (payloads.Length == 0 || masses.Length == 0) return null;
        var (low, high) = (payloads.Min(p => p.Low) * 1000 / masses.Max(m => m.High), payloads.Max(p => p.High) * 1000 / masses.Min(m => m.Low));
        return new((double)low, (double)high, text["Figure.FullByMass"], null);
    }

    private string Unit(string unit)
    {
        var key = $"Unit.{unit}.other";
        return text.Has(key) ? text[key] : unit;
    }
}
