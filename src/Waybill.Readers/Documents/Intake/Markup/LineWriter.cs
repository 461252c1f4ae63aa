using System.Text;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// Writes text as lines: white space runs become one space, a break ends the line if there is one, empty lines are not written.
/// Ranges can be marked; those that fill whole lines are given back as furniture.
/// </summary>
internal sealed class LineWriter
{
    private readonly StringBuilder written = new();
    private readonly List<(int Start, int End)> marked = [];
    private bool space, line;

    /// <summary>UTF-16 units written, a pending break counted: where the next text of a new line would begin.</summary>
    public int Position => written.Length + (line ? 1 : 0);

    /// <summary>Writes text of the current line; its own line breaks count as spaces.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t' or '\f' or '\u00A0' || (c < ' ')) space = true;
            else
            {
                if (line) written.Append('\n');
                else if (space && written.Length > 0) written.Append(' ');
                (line, space) = (false, false);
                written.Append(c);
            }
        }
    }

    /// <summary>Ends the line. The next text begins a new one.</summary>
    public void Break()
    {
        if (written.Length > 0) line = true;
        space = false;
    }

    /// <summary>Marks what was written since <paramref name="start"/> (a <see cref="Position"/>).</summary>
    public void Mark(int start)
    {
        if (written.Length > start) marked.Add((start, written.Length));
    }

    /// <summary>The text, without a break at its end.</summary>
    public string Finish() => written.ToString();

    /// <summary>The marked ranges that fill whole lines, ascending, merged where they touch.</summary>
    public List<(int Start, int End)> MarkedLines()
    {
        var whole = new List<(int Start, int End)>();
        var text = written.ToString();
        foreach (var (start, end) in marked.OrderBy(m => m.Start, Comparer<int>.Default).ThenBy(m => m.End, Comparer<int>.Default))
        {
            if (start > 0 && text[start - 1] != '\n') continue;
            if (end < text.Length && text[end] != '\n') continue;
            if (whole.Count > 0 && start <= whole[^1].End + 1) whole[^1] = (whole[^1].Start, Math.Max(whole[^1].End, end));
            else whole.Add((start, end));
        }
        return whole;
    }
}
