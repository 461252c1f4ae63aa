using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Waybill.Cli.Screens;

/// <summary>
/// Wraps styled text at blanks, and beside wide characters (Han, kana, Hangul), which are written without blanks. A change of style is
/// no place to break: a mark stays with the word that it opens or closes. What is wider than a line is cut.
/// </summary>
internal sealed class LineWrapper(int width)
{
    private readonly List<SegmentLine> lines = [];
    private readonly List<(string Text, Style Style)> word = [];
    private readonly StringBuilder piece = new(); // of the word, in pieceStyle
    private SegmentLine line = [];
    private Style pieceStyle = Style.Plain;
    private Style? blank; // a blank waits to be written before the next word
    private int lineCells, wordCells, lastCells;

    /// <summary>Adds text; line feeds in it are blanks.</summary>
    public void Add(string text, Style style)
    {
        EndPiece();
        pieceStyle = style;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\n')
            {
                EndWord();
                blank = style;
                continue;
            }
            var cells = Cells(rune.ToString());
            if (wordCells > 0 && cells > 0 && (cells > 1 || lastCells > 1) && !Closes(rune)) EndWord();
            if (wordCells + cells > width) EndWord();
            piece.Append(rune.ToString());
            wordCells += cells;
            if (cells > 0) lastCells = cells;
        }
    }

    /// <summary>The lines; blank ones at the end are left out.</summary>
    public List<SegmentLine> Finish()
    {
        EndWord();
        if (line.Count > 0) lines.Add(line);
        return lines;
    }

    private void EndPiece()
    {
        // A no-break space has done its work here, and is written as the blank that it looks like.
        if (piece.Length > 0) word.Add((piece.Replace('\u00A0', ' ').ToString(), pieceStyle));
        piece.Clear();
    }

    private void EndWord()
    {
        EndPiece();
        if (word.Count == 0) return;
        var gap = blank is not null && lineCells > 0 ? 1 : 0;
        if (lineCells > 0 && lineCells + gap + wordCells > width)
        {
            lines.Add(line);
            (line, lineCells, gap) = ([], 0, 0);
        }
        if (gap > 0) Write(" ", blank!.Value);
        foreach (var (text, style) in word) Write(text, style);
        lineCells += gap + wordCells;
        word.Clear();
        (wordCells, lastCells, blank) = (0, 0, null);
    }

    private void Write(string text, Style style)
    {
        // Neighbours of one style become one segment, so that the output switches styles no more than it must.
        if (line.Count > 0 && line[line.Count - 1] is var last && last.Style.Equals(style)) line[line.Count - 1] = new Segment(last.Text + text, style);
        else line.Add(new Segment(text, style));
    }

    private static int Cells(string text) => new Segment(text).CellCount();

    // No line begins with a closing bracket or a full stop (the simplest of the rules of UAX #14, classes CL, CP, EX, IS).
    private static bool Closes(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
