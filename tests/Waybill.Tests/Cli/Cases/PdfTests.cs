using System.Text;
using System.Text.RegularExpressions;
using Waybill.Tests.Support;

namespace Waybill.Tests.Cli.Cases;

/// <summary>The dossier printed by the program itself, with the Chromium of the machine.</summary>
public sealed partial class PdfTests
{
    [ChromiumFact]
    public async Task Dossier_prints_on_A4_and_leaves_nothing_else_behind()
    {
        using var folder = new TemporaryFolder();
        var demo = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "demo", "a"));
        Assert.True(demo.Code == 0, demo.Error);

        var run = await WaybillProcess.EndAsync(WaybillProcess.Start(folder.Path, "export", "a", "--format", "pdf"));

        Assert.True(run.Code == 0, run.Error);
        Assert.Equal(["a.pdf"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
        var pdf = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "a.pdf")));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        var boxes = Box().Matches(pdf);
        // Main part and annexes; each page A4, 210 × 297 mm in points of 1/72 inch.
        Assert.InRange(boxes.Count, 20, 150);
        Assert.All(boxes, box => Assert.Equal((595, 842), ((int)Math.Round(Points(box, 1)), (int)Math.Round(Points(box, 2)))));
    }

    private static double Points(Match box, int group) => double.Parse(box.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Box();
}
