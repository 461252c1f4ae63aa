using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Checks;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>Every check of a case: what was said, the verdict with its margin, each comparison, and what it rests on.</summary>
internal sealed class ChecksScreen(Messages text, CaseBook book)
{
    private const int Indent = 4, Gap = 2;

    private readonly GradeText grades = new(text);

    /// <summary>Writes them.</summary>
    public static void Write(CaseBook book, IAnsiConsole console, Messages text)
    {
        var width = console.Profile.Width;
        var screen = new ChecksScreen(text, book);
        var lines = Columns.Lines(width, (new FormLabels(text).Both("Form.Mark"), Looks.Bold));
        lines.AddRange(Columns.Lines(width, (text["Checks.Worth"], Looks.Dim)));
        if (book.Assessment.Checks.Length == 0) lines.AddRange(Columns.Lines(width, (text["Checks.None"], Style.Plain)));
        foreach (var check in book.Assessment.Checks)
        {
            lines.Add([]);
            lines.AddRange(screen.Of(check, width));
        }
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (screen.Sum(), Looks.Bold)));
        console.Write(new LinesScreen(lines));
    }

    private List<SegmentLine> Of(CheckResult check, int width)
    {
        var lines = Columns.Lines(width, (check.Id, Looks.Bold), (" " + text.Format("Checks.Version", check.Check, check.Version), Looks.Dim));
        var inner = width - Indent;
        var body = Columns.Lines(inner, (text["Checks.Claimed"] + " ", Looks.Dim), (check.Claimed, Style.Plain));
        if (check.Subject is { } subject) body.AddRange(Columns.Lines(inner, (text["Checks.Subject"] + " ", Looks.Dim), (subject, Style.Plain)));
        body.AddRange(Columns.Lines(inner, (grades.Of(check.Verdict), Looks.Bold)));
        body.AddRange(Columns.Lines(inner, new ShortLists(text, book).English(check.Sentence)));
        if (check.Lines.Length > 0) body.AddRange(Table(check, inner));
        if (check.Formula.Length > 0) body.AddRange(Columns.Lines(inner, (text["Checks.Formula"] + " ", Looks.Dim), (check.Formula, Style.Plain)));
        foreach (var assumption in check.Assumptions) body.AddRange(Item(inner, text["Checks.Assumption"], assumption));
        foreach (var factor in check.Factors) body.AddRange(Item(inner, text["Checks.Factor"], Factor(factor)));
        body.AddRange(Item(inner, text["Checks.Items"], check.Items.Length == 0 ? text["Checks.NoItems"] : string.Join(", ", check.Items.Select(Passage))));
        lines.AddRange(Columns.Indent(body, Indent));
        return lines;
    }

    private static List<SegmentLine> Item(int width, string label, string value) => Columns.Lines(width, (label + " ", Looks.Dim), (value, Style.Plain));

    // Columns as wide as they need to be, the name giving way; what does not fit is wrapped, never cut.
    private static List<SegmentLine> Table(CheckResult check, int width)
    {
        var value = Math.Min(width / 3, check.Lines.Max(l => l.Value.Length)) + Gap;
        var margin = Math.Min(width / 3, check.Lines.Max(l => l.Margin?.Length ?? 0)) + Gap;
        var name = Math.Clamp(check.Lines.Max(l => l.Name.Length) + Gap, 10, Math.Max(10, width - value - margin - 4));
        var lines = new List<SegmentLine>();
        foreach (var line in check.Lines)
        {
            var row = Columns.Lines(2, (GradeText.Mark(line.Verdict), Looks.Bold));
            row = Columns.Beside(row, Columns.Lines(name - Gap, (line.Name, Style.Plain)), 2);
            row = Columns.Beside(row, Columns.Lines(value - Gap, (line.Value, Looks.Bold)), 2 + name);
            var last = 2 + name + value;
            row = Columns.Beside(row, Columns.Lines(Math.Max(8, width - last), (line.Margin ?? "", Style.Plain)), last);
            lines.AddRange(row);
        }
        return lines;
    }

    private string Factor(CheckFactor factor)
    {
        var value = text.Number(factor.Low) + (factor.Low == factor.High ? "" : "–" + text.Number(factor.High)) + " " + factor.Unit;
        var from = string.Join(", ", new[]
        {
            factor.Source, factor.Date, text.Format("Checks.FactorVersion", factor.Version), text.Has("FactorKind." + factor.Kind) ? text["FactorKind." + factor.Kind] : factor.Kind,
        }.Where(p => !string.IsNullOrEmpty(p)));
        return $"{factor.Id} {factor.Name}: {value} ({from})";
    }

    private string Passage(string item) => book.File(item) is { } file ? $"{item} ({file})" : item;

    private string Sum()
    {
        var counts = Enum.GetValues<Verdict>().Select(v => (Verdict: v, Count: book.Assessment.Checks.Count(c => c.Verdict == v))).Where(x => x.Count > 0);
        return text.Count("Checks.Sum", book.Assessment.Checks.Length)
            + string.Concat(counts.Select(x => string.Create(CultureInfo.InvariantCulture, $" · {GradeText.Mark(x.Verdict)} {text["Verdict." + x.Verdict]} {x.Count}")));
    }
}
