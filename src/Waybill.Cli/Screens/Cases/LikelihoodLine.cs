using Spectre.Console;
using Waybill.Core.Findings;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>The likelihood of a finding as a line: ruler, words, range. Never with the analytic confidence.</summary>
internal static class LikelihoodLine
{
    private const int WideFrom = 50, WideRuler = 20, NarrowRuler = 10;

    /// <summary>The line at a width in columns.</summary>
    public static (string Text, Style Style)[] Of(Finding finding, int width, Messages text)
    {
        var ruler = GradeText.Ruler(finding.Low, finding.High, width >= WideFrom ? WideRuler : NarrowRuler);
        var example = finding.IsIllustrative ? " " + text["Likelihood.Ex"] : "";
        return
        [
            (ruler + " ", Style.Plain), (new GradeText(text).Words(finding), Looks.Bold),
            (" " + new ValueText(text).Range(finding.Low, finding.High), Style.Plain), (example, Looks.Dim),
        ];
    }
}
