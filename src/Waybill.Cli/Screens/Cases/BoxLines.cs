using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>A box of the form as lines: label in both languages, then each value with its grade, its speakers and its passages.</summary>
internal sealed class BoxLines(Messages text, CaseBook book)
{
    /// <summary>Least width of one of two values that stand side by side; narrower ones stand below each other.</summary>
    private const int LeastValue = 30;

    /// <summary>Most values side by side; more are a list.</summary>
    private const int MostBeside = 4;

    private const string Between = " ┊ ";

    /// <summary>Passages listed in a box; <c>explain</c> lists all of them.</summary>
    private const int ListedPassages = 3;

    private readonly GradeText grades = new(text);
    private readonly SpeakerText speakers = new(text, book);
    private readonly FormLabels labels = new(text);

    /// <summary>The box at a width in columns.</summary>
    public List<SegmentLine> Of(FormBox box, int width)
    {
        var lines = Columns.Lines(width, Head(box));
        if (box.IsBlank) lines.AddRange(Blank(box, width));
        else lines.AddRange(Values(box.Values, width));
        if (!box.IsBlank)
        {
            foreach (var remark in box.Remarks) lines.AddRange(Columns.Lines(width, (remark, Style.Plain)));
        }
        foreach (var check in box.Checks)
        {
            lines.AddRange(Columns.Lines(width, (grades.Of(check.Verdict), Looks.Bold), (": " + check.Claimed, Style.Plain), ($" [{check.Id}]", Looks.Dim)));
        }
        return lines;
    }

    private IEnumerable<(string, Style)> Head(FormBox box)
    {
        yield return (box.Number.ToString(CultureInfo.InvariantCulture) + "\u00A0", Looks.Bold);
        yield return (labels.Of(box.Number), Looks.Dim);
        if (box.IsBlank) yield return ("  " + Tag("┊", text["Form.NotKnown"]), Style.Plain);
        if (box.IsContested) yield return ("  " + Tag("▐", text["Form.Contested"]), Looks.Bold);
        if (box.HasSeveral) yield return ("  " + Tag("╎", text["Form.Several"]), Style.Plain);
    }

    private static string Tag(string end, string word) => end + word.Replace(' ', '\u00A0') + (end == "▐" ? "▌" : end);

    private List<SegmentLine> Blank(FormBox box, int width)
    {
        var lines = Columns.Lines(width, (new string('┄', Math.Min(width, 24)), Looks.Dim));
        foreach (var remark in box.Remarks) lines.AddRange(Columns.Lines(width, (remark, Style.Plain)));
        if (box.FilledBy is { } fill) lines.AddRange(Columns.Lines(width, (text.Format("Form.FilledBy", fill), Looks.Dim)));
        return lines;
    }

    // Where many values stand, those that nobody graded are lists, a paragraph each, before and after the graded ones.
    private List<SegmentLine> Values(ImmutableArray<BoxValue> values, int width)
    {
        if (values.Length <= MostBeside) return Columned(values, width);
        static bool IsGraded(BoxValue value) => value.Propositions.Length > 0 || value.IsDenial;
        var lines = new List<SegmentLine>();
        foreach (var value in values.TakeWhile(v => !IsGraded(v))) List(value);
        ImmutableArray<BoxValue> graded = [.. values.Where(IsGraded)];
        if (graded.Length > 0)
        {
            if (lines.Count > 0) lines.Add(Dashes(width));
            lines.AddRange(Columned(graded, width));
        }
        var rest = values.SkipWhile(v => !IsGraded(v)).Where(v => !IsGraded(v)).ToArray();
        if (rest.Length > 0) lines.Add(Dashes(width));
        foreach (var value in rest) List(value);
        return lines;

        void List(BoxValue value) =>
            lines.AddRange(Columns.Beside(Columns.Lines(2, ("╎", Looks.Dim)), Columns.Lines(width - 2, Listed(value)), 2));
    }

    private static SegmentLine Dashes(int width) => [new Segment(new string('╌', width), Looks.Dim)];

    private IEnumerable<(string, Style)> Listed(BoxValue value)
    {
        yield return (value.Text, Looks.Bold);
        if (value.Remarks.Length > 0) yield return ("; " + string.Join("; ", value.Remarks), Style.Plain);
        if (value.Items.Length == 0) yield break;
        yield return (" ●\u00A0", Looks.Testimony);
        yield return (speakers.List(speakers.Bodies(value.Items)), Style.Plain);
        yield return (" " + Passages(value.Items), Looks.Dim);
    }

    // Values that differ stand side by side where each has room, with a dashed rule between; else below each other.
    private List<SegmentLine> Columned(ImmutableArray<BoxValue> values, int width)
    {
        var columns = Math.Clamp((width + Between.Length) / (LeastValue + Between.Length), 1, Math.Min(values.Length, MostBeside));
        var each = (width - (columns - 1) * Between.Length) / columns;
        var lines = new List<SegmentLine>();
        for (var i = 0; i < values.Length; i += columns)
        {
            if (i > 0) lines.Add(Dashes(columns == 1 ? Math.Min(width, 24) : width));
            lines.AddRange(Beside([.. values.Skip(i).Take(columns).Select(v => Value(v, each))], each));
        }
        return lines;
    }

    private static List<SegmentLine> Beside(List<SegmentLine>[] values, int each)
    {
        var lines = values[0];
        var most = values.Max(v => v.Count);
        for (var i = 1; i < values.Length; i++)
        {
            var at = i * (each + Between.Length);
            var rules = Enumerable.Range(0, most).Select(_ => new SegmentLine { new Segment(Between.Trim(), Looks.Dim) }).ToList();
            lines = Columns.Beside(Columns.Beside(lines, rules, at - 2), values[i], at);
        }
        return lines;
    }

    private List<SegmentLine> Value(BoxValue value, int width)
    {
        var lines = Columns.Lines(width, (value.Text, Looks.Bold));
        foreach (var remark in value.Remarks.Where(r => r.Length > 0)) lines.AddRange(Columns.Lines(width, (remark, Style.Plain)));
        if (value.Items.Length > 0)
        {
            lines.AddRange(Columns.Lines(width, (value.IsDenial ? "⊘ " : "● ", Looks.Testimony), (speakers.List(speakers.Bodies(value.Items)), Style.Plain)));
        }
        if (value.Propositions.Length > 0) lines.AddRange(Graded(value, width));
        var summary = BearingSummary.Of(value.Propositions);
        var items = value.Items.Length > 0 ? value.Items : [.. summary.Says, .. summary.Seen];
        if (items.Length > 0) lines.AddRange(Columns.Lines(width, (Passages(items), Looks.Dim)));
        return lines;
    }

    private List<SegmentLine> Graded(BoxValue value, int width)
    {
        var lines = new List<SegmentLine>();
        var first = value.Propositions[0];
        if (book.Finding(first.Id) is { } finding)
        {
            lines.AddRange(Columns.Lines(width, LikelihoodLine.Of(finding, width, text)));
            lines.AddRange(Columns.Lines(width, (grades.ConfidenceLine(finding), Style.Plain)));
        }
        else
        {
            lines.AddRange(Columns.Lines(width, (text["Form.NotGraded"], Looks.Dim)));
        }
        lines.AddRange(Columns.Lines(width, Counts(first)));
        lines.AddRange(Columns.Lines(width, (text.Format("Form.Explain", string.Join(", ", value.Propositions.Select(p => p.Id))), Looks.Dim)));
        return lines;
    }

    /// <summary>Who says, who denies, how many origins, how much physical evidence; parties, never articles.</summary>
    public IEnumerable<(string, Style)> Counts(Proposition proposition)
    {
        var summary = BearingSummary.Of(proposition);
        var finding = book.Finding(proposition.Id);
        var parts = new List<(string, Style)>();
        void Add(string mark, Style style, string key, ImmutableArray<string> items, bool always = false)
        {
            if (items.Length == 0 && !always) return;
            var who = speakers.Parties(items);
            if (parts.Count > 0) parts.Add((" · ", Looks.Dim));
            parts.Add((mark + "\u00A0", style));
            parts.Add((text[key] + "\u00A0" + who.Length.ToString(CultureInfo.InvariantCulture) + (who.Length > 0 ? ": " + speakers.List(who) : ""), Style.Plain));
        }

        Add("●", Looks.Testimony, "Count.Says", summary.Says, always: true);
        Add("⊘", Looks.Testimony, "Count.Denies", summary.Denies, always: true);
        Add("?", Looks.Testimony, "Count.Questions", summary.Questions);
        Add("▲", Looks.Political, "Count.Political", summary.Political);
        Add("◌", Looks.Dim, "Count.OutOfScope", summary.OutOfScope);
        var origins = summary.Says.Concat(summary.Seen).Select(book.OriginOf).Where(o => o is not null).Select(o => o!.Id).Distinct(StringComparer.Ordinal).Count();
        parts.Add((" · ", Looks.Dim));
        var number = origins.ToString(CultureInfo.InvariantCulture);
        parts.Add((
            finding is null ? text.Format("Count.Origins", number) : text.Format("Count.OriginsEffective", number, new ValueText(text).Plain(finding.EffectiveOrigins)),
            Style.Plain));
        parts.Add((" · ", Looks.Dim));
        parts.Add(("▣\u00A0", Looks.Sensor));
        parts.Add((text["Count.Physical"] + "\u00A0" + summary.Seen.Length.ToString(CultureInfo.InvariantCulture), Style.Plain));
        if (summary.Beside.Length > 0) parts.Add((" " + text.Format("Count.Beside", summary.Beside.Length), Looks.Dim));
        return parts;
    }

    private string Passages(ImmutableArray<string> items)
    {
        var files = items.Take(ListedPassages).GroupBy(i => book.File(i) ?? "", StringComparer.Ordinal)
            .Select(g => g.Key.Length == 0 ? string.Join(", ", g) : string.Join(", ", g) + " [" + g.Key + "]");
        return "↳\u00A0" + string.Join("; ", files) + (items.Length > ListedPassages ? " " + text.Format("Who.More", items.Length - ListedPassages) : "");
    }
}
