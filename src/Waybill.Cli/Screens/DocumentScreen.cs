using NodaTime.Text;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Documents;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens;

/// <summary>
/// A read document on a terminal: its text with the claimed words marked, and the claims beside it (or, on a narrow terminal,
/// below their paragraph), then one line of counts and what the claims are worth.
/// </summary>
internal static class DocumentScreen
{
    /// <summary>Least width for two columns: below, a card would have fewer than 45 columns and its rows would break up.</summary>
    private const int TwoColumnsFrom = 110;

    /// <summary>Widest text, in columns. Longer lines lose the eye (Bringhurst, The Elements of Typographic Style, 2.1.2: 45–75 is good).</summary>
    private const int WidestText = 84;

    private const int Gap = 3, NarrowIndent = 4, ShownHashDigits = 16;

    /// <summary>Writes <paramref name="document"/>.</summary>
    public static void Write(ReadDocument document, IAnsiConsole console, Messages text)
    {
        var width = console.Profile.Width;
        var screen = new List<SegmentLine>();
        screen.AddRange(Header(document, width, text));
        var numbers = document.Claims.Select((claim, i) => (claim.Id, Number: i + 1)).ToDictionary(x => x.Id, x => x.Number, StringComparer.Ordinal);
        var cards = new ClaimCard(text, numbers);
        foreach (var paragraph in MarkedText.Of(document))
        {
            screen.Add([]);
            screen.AddRange(width >= TwoColumnsFrom
                ? Wide(document, paragraph, cards, width, text)
                : Narrow(document, paragraph, cards, width, text));
        }
        screen.Add([]);
        screen.AddRange(Columns.Lines(width, (DocumentSummary.Of(document, text), Looks.Bold)));
        if (document.Claims.Length > 0) screen.AddRange(Columns.Lines(width, (text["Summary.Alleged"], Looks.Dim)));
        console.Write(new LinesScreen(screen));
    }

    private static List<SegmentLine> Header(ReadDocument document, int width, Messages text)
    {
        var facts = document.Facts;
        var line = string.Join(" · ", new[]
        {
            facts.Publisher ?? text["Header.NoPublisher"],
            facts.Published is { } day ? LocalDatePattern.Iso.Format(day) : text["Header.NoDate"],
            facts.Language ?? text["Header.NoLanguage"],
            "SHA-256 " + document.Sha256.Hex[..ShownHashDigits] + "…",
        });
        return
        [
            .. Columns.Lines(width, (document.File, Looks.Bold)),
            .. Columns.Lines(width, (line, Looks.Dim)),
        ];
    }

    private static List<SegmentLine> Wide(
        ReadDocument document, MarkedParagraph paragraph, ClaimCard cards, int width, Messages text)
    {
        var left = Math.Min(WidestText, (width - Gap) * 11 / 20);
        return Columns.Beside(
            Words(paragraph, left), Notes(document, paragraph, cards, width - left - Gap, text, apart: true), left + Gap);
    }

    private static List<SegmentLine> Narrow(
        ReadDocument document, MarkedParagraph paragraph, ClaimCard cards, int width, Messages text)
    {
        var notes = Notes(document, paragraph, cards, width - NarrowIndent, text, apart: false);
        return [.. Words(paragraph, Math.Min(width, WidestText)), .. Columns.Indent(notes, NarrowIndent)];
    }

    private static List<SegmentLine> Words(MarkedParagraph paragraph, int width)
    {
        var words = paragraph.Runs.Select(r => (r.Text, Looks.Of(r.Kind)));
        if (!paragraph.IsFurniture) return Columns.Lines(width, words);
        var lines = Columns.Lines(width - 2, words);
        return Columns.Beside([.. lines.Select(_ => new SegmentLine { new Segment("│", Looks.Dim) })], lines, 2);
    }

    private static List<SegmentLine> Notes(
        ReadDocument document, MarkedParagraph paragraph, ClaimCard cards, int width, Messages text, bool apart)
    {
        var lines = new List<SegmentLine>();
        foreach (var number in paragraph.Claims)
        {
            if (apart && lines.Count > 0) lines.Add([]);
            lines.AddRange(cards.Lines(document.Claims[number - 1], width));
        }
        foreach (var index in paragraph.NoComments)
        {
            if (apart && lines.Count > 0) lines.Add([]);
            lines.AddRange(Columns.Lines(width, (text["Card.NoComment"] + ": ", Looks.Dim), ("“" + document.NoComments[index].Quote + "”", Looks.Of(RunKind.NoComment))));
        }
        return lines;
    }
}
