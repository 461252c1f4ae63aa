using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Findings;
using Waybill.Core.Sources;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>
/// The reasoning behind a finding: the proposition, its likelihood, its analytic confidence apart from it, the rows of the ledger, the
/// sum that a reader can redo, and what would change it.
/// </summary>
internal sealed class FindingScreen(Messages text, CaseBook book)
{
    private const int Indent = 4;

    private readonly GradeText grades = new(text);
    private readonly ValueText values = new(text);
    private readonly SpeakerText speakers = new(text, book);
    private readonly PropositionText propositions = new(text, book);

    /// <summary>Writes a finding; where it was made again with other options, <paramref name="before"/> is what it was.</summary>
    public static void Write(CaseBook book, Proposition proposition, Finding finding, Finding? before, IReadOnlyList<string> without, IAnsiConsole console, Messages text)
    {
        var lines = new FindingScreen(text, book).Lines(proposition, finding, before, without, console.Profile.Width);
        console.Write(new LinesScreen(lines));
    }

    private List<SegmentLine> Lines(Proposition proposition, Finding finding, Finding? before, IReadOnlyList<string> without, int width)
    {
        var lines = Columns.Lines(width, (new FormLabels(text).Both("Form.Mark"), Looks.Bold));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (propositions.Of(proposition) + ".", Looks.Bold), ($" [{proposition.Id}]", Looks.Dim)));
        if (book.Assessment.AsOf is { } day) lines.AddRange(Columns.Lines(width, (text.Format("Form.AsOf", ValueText.Day(day)), Style.Plain)));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (text.Format("Explain.Likelihood", grades.Words(finding), values.Range(finding.Low, finding.High)), Looks.Bold)));
        lines.AddRange(Columns.Lines(width, (GradeText.Ruler(finding.Low, finding.High, 40), Style.Plain)));
        if (finding.IsIllustrative) lines.AddRange(Columns.Lines(width, (text["Note.Illustrative"], Looks.Dim)));
        if (before is not null) lines.AddRange(Change(before, finding, without, width));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (text.Format("Explain.Confidence", text["Confidence." + finding.Confidence], GradeText.Diamonds(finding.Confidence)), Looks.Bold)));
        lines.AddRange(List(finding.ConfidenceReasons, width));
        lines.Add([]);
        lines.AddRange(Columns.Lines(
            width, (text.Format("Explain.Credibility", finding.Credibility) + " ", Looks.Bold), (text["Explain.CredibilityIs"] + " ", Looks.Dim)));
        lines.AddRange(List([finding.CredibilityReason], width));
        lines.AddRange(Reliability(finding, width));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (text["Explain.Rows"], Looks.Bold)));
        if (finding.Rows.Length == 0) lines.AddRange(Columns.Lines(width, (text["Explain.NoRows"], Style.Plain)));
        foreach (var row in finding.Rows) lines.AddRange(Row(row, width));
        if (finding.Rows.Length > 0 && finding.Runs.Length > 0)
        {
            lines.Add([]);
            lines.AddRange(new Waterfall(text).Of(finding, finding.Runs[finding.Runs.Length / 2].Prior, width));
        }
        lines.Add([]);
        lines.AddRange(new LedgerSum(text).Of(finding, width));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (text["Explain.WouldChange"], Looks.Bold)));
        lines.AddRange(finding.WouldChange.Length == 0 ? Columns.Lines(width, (text["Explain.NothingNamed"], Style.Plain)) : List(finding.WouldChange, width));
        return lines;
    }

    private List<SegmentLine> Change(Finding before, Finding after, IReadOnlyList<string> without, int width)
    {
        var lines = new List<SegmentLine> { new() };
        if (without.Count > 0) lines.AddRange(Columns.Lines(width, (text.Format("Explain.Without", string.Join(", ", without)), Looks.Bold)));
        void Likelihood(string key, Finding f) => lines.AddRange(
            Columns.Lines(width, (text[key] + " ", Looks.Dim), (GradeText.Ruler(f.Low, f.High, 20) + " " + grades.Likelihood(f), Style.Plain)));
        void Confidence(string key, Finding f) => lines.AddRange(Columns.Lines(width, (text[key] + " ", Looks.Dim), (grades.ConfidenceLine(f), Style.Plain)));
        Likelihood("Explain.Before", before);
        Likelihood("Explain.After", after);
        Confidence("Explain.Before", before);
        Confidence("Explain.After", after);
        return lines;
    }

    // Reliability is of the channel, credibility of the proposition: the two are never written as one mark.
    private List<SegmentLine> Reliability(Finding finding, int width)
    {
        var lines = new List<SegmentLine>();
        foreach (var (name, profile) in finding.Rows.SelectMany(Channels).DistinctBy(c => c.Name, StringComparer.Ordinal))
        {
            lines.AddRange(Columns.Indent(
                Columns.Lines(
                    width - Indent, (text.Format("Explain.Reliability", name, text["Reliability." + profile.Reliability]), Style.Plain),
                    (profile.Reason is { } reason ? " " + reason : "", Looks.Dim)),
                Indent));
        }
        if (lines.Count > 0) lines.InsertRange(0, Columns.Lines(width, (text["Explain.ReliabilityIs"], Looks.Dim)));
        return lines;
    }

    // Who speaks in the item that decides, or the body or state that he speaks for: the finest that has a grade.
    private IEnumerable<(string Name, SourceProfile Profile)> Channels(LedgerRow row)
    {
        if (row.Items.Length == 0) yield break;
        var named = book.Claim(row.Items[0]) is { } claim ? claim.Claim.Speaker.Split("; ")
            : book.Observation(row.Items[0]) is { } seen ? [seen.Observer] : (string[])[];
        foreach (var speaker in named)
        {
            for (var path = speaker; path.Length > 0; path = path.LastIndexOf('/') is > 0 and var cut ? path[..cut] : "")
            {
                if (Profile(path) is not { Reliability: not null } profile) continue;
                yield return (speakers.Printable(path), profile);
                break;
            }
        }
    }

    private SourceProfile? Profile(string path) => book.Assessment.Sources.FirstOrDefault(s =>
        string.Equals(s.Speaker, path, StringComparison.Ordinal) || s.Names.Append(s.Name).Append(s.Id).Contains(path, StringComparer.OrdinalIgnoreCase));

    private List<SegmentLine> Row(LedgerRow row, int width)
    {
        var lines = Columns.Lines(
            width, (text["RowKind." + row.Kind] + " ", row.Kind == RowKind.Physical ? Looks.Sensor : Looks.Testimony), (row.Label, Looks.Bold), ($" [{row.Origin}]", Looks.Dim));
        var inner = width - Indent;
        var numbers = text.Format("Explain.Decibans", values.Decibans(row.LowDecibans), values.Decibans(row.Decibans), values.Decibans(row.HighDecibans));
        if (row.Weight < 1) numbers += " · " + text.Format("Explain.Weight", values.Plain(row.Weight));
        if (row.Capped) numbers += " · " + text["Explain.Capped"];
        var body = Columns.Lines(inner, (numbers, Style.Plain));
        if (row.Inputs.Length > 0) body.AddRange(Columns.Lines(inner, (text["Explain.Inputs"] + " ", Looks.Dim), (row.Inputs, Style.Plain)));
        body.AddRange(Columns.Lines(inner, new ShortLists(text, book).English(row.Reason)));
        foreach (var item in row.Items) body.AddRange(Item(item, inner));
        lines.AddRange(Columns.Indent(body, Indent));
        return lines;
    }

    private List<SegmentLine> Item(string item, int width)
    {
        if (book.Claim(item) is { } claim)
        {
            var day = (claim.Said ?? claim.Published) is { } said ? " " + ValueText.Day(said) : "";
            var quote = claim.IsParaphrase ? ": " + claim.Claim.Quote + " " + text["Quote.Paraphrase"] : ": “" + claim.Claim.Quote + "”";
            return Columns.Lines(
                width, (GradeText.Mark(claim.Claim.Stance) + "\u00A0", Looks.Of(claim.Claim.Stance)), (speakers.Full(claim) + " ", Style.Plain), (text["Stance." + ClaimWords.Of(claim.Claim.Stance)], Looks.Of(claim.Claim.Stance)),
                (day + quote, Style.Plain), ($" [{item}, {book.FileOf(claim.Evidence)}]", Looks.Dim));
        }
        if (book.Observation(item) is { } seen)
        {
            var visible = string.Join("; ", seen.Visible.Select(v => v.Count is { } count ? v.What + " (" + values.Quantity(count) + ")" : v.What));
            var counted = string.Join(", ", seen.Quantities.Select(values.Quantity));
            var what = string.Join("; ", new[] { visible, counted }.Where(p => p.Length > 0));
            return Columns.Lines(
                width, ("▣\u00A0", Looks.Sensor), (speakers.Observer(seen) + " " + values.Days(seen.Days) + ": " + what, Style.Plain), ($" [{item}, {book.FileOf(seen.Evidence)}]", Looks.Dim));
        }
        return Columns.Lines(width, (item, Looks.Dim));
    }

    private List<SegmentLine> List(ImmutableArray<string> sentences, int width) =>
        [.. sentences.SelectMany(s => Columns.Beside(Columns.Lines(2, ("·", Looks.Dim)), Columns.Lines(width - 2, new ShortLists(text, book).English(s)), 2))];
}
