using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class LedgerWaterfallTests
{
    [Fact]
    public void Bars_begin_where_the_one_before_ended()
    {
        var root = FigureAssert.Named(Ledger().ToSvg());

        var testimony = FigureAssert.OfClass(root, "wf-claim-line").Single();
        var physical = FigureAssert.OfClass(root, "wf-obs-fill").Single();
        Assert.InRange(FigureAssert.Number(testimony, "x") + FigureAssert.Number(testimony, "width") - FigureAssert.Number(physical, "x"), -0.02, 0.02);
        Assert.Equal(7.8 / 6.0, FigureAssert.Number(physical, "width") / FigureAssert.Number(testimony, "width"), 2);
    }

    /// <summary>10 log10(p / (1 − p)): 10 per cent are −9.54 dB, 90 are +9.54; 5 dB are a factor of 3.16.</summary>
    [Fact]
    public void Per_cent_stand_at_their_odds()
    {
        var axis = FigureAssert.OfClass(FigureAssert.Named(Ledger().ToSvg()), "wf-axis");

        double X(string text) => FigureAssert.Number(axis.First(t => t.Value == text), "x");
        var each = (X("+10") - X("0")) / 10;
        Assert.Equal(X("0"), X("50"), 2);
        Assert.Equal(X("0") + (9.542 * each), X("90"), 1);
        Assert.Equal(X("0") - (9.542 * each), axis.Where(t => t.Value == "10").Select(t => FigureAssert.Number(t, "x")).Single(), 1);
    }

    [Fact]
    public void Weights_are_written_with_their_sign()
    {
        var texts = FigureAssert.Texts(FigureAssert.Named(Ledger().ToSvg()));

        Assert.Contains("+6.0", texts);
        Assert.Contains("−3.7", texts);
        Assert.Contains("0.0", texts);
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var ledger = Ledger() with { Rows = [new(FigureAssert.Hostile, FigureAssert.Hostile, 0, 0, 0, true)] };

        Assert.Contains(FigureAssert.Texts(FigureAssert.Named(ledger.ToSvg())), t => t.Contains("<script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Ledger_without_rows_is_empty() => Assert.Equal("", (Ledger() with { Rows = [] }).ToSvg());

    [Fact]
    public void Ledger_that_weighs_nothing_is_no_trouble()
    {
        var zero = new LedgerBar("a", null, 0, 0, 0, false);

        FigureAssert.Named((Ledger() with { Prior = zero, Sum = zero, Rows = [zero] }).ToSvg());
    }

    /// <summary>The worked example of the method: US +6.0, closed boxes 0.0, the depot +7.8 decibans.</summary>
    private static LedgerWaterfall Ledger() => new()
    {
        Text = new("w", "Ledger", "From 30 to 90 per cent"),
        Prior = new("Before", "10, 30 and 50 %", -9.54, -3.68, 0, false),
        Rows =
        [
            new("US NSC asserts", "r 0.6", 2, 6, 8, false), new("Depot", "imagery", 4, 7.8, 10, true), new("Closed boxes", null, 0, 0, 0, true),
        ],
        Sum = new("After", null, 4.6, 10.1, 14.1, false),
    };
}
