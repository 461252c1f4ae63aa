using System.Text;

namespace Waybill.Readers.Records;

/// <summary>
/// Splits text into rows of cells (RFC 4180): the separator is the one of comma, semicolon and tab that the first line has most of; a quoted cell may
/// hold separators, line breaks and doubled quotes. Linear; a quote that is never closed ends with the text.
/// </summary>
internal static class CsvRows
{
    /// <summary>Every row with the line that it begins on, from 1. Blank lines are left out.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Of(string text)
    {
        var separator = Separator(text);
        var (cell, cells) = (new StringBuilder(), new List<string>());
        var (line, start, isQuoted, wasQuoted, isBlank) = (1, 1, false, false, true);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i == text.Length ? '\n' : text[i];
            if (isQuoted && i < text.Length)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else if (c == '"') isQuoted = false;
                else
                {
                    cell.Append(c);
                    if (c == '\n') line++;
                }
            }
            else if (c == '"' && !wasQuoted && isBlank)
            {
                cell.Clear();
                (isQuoted, wasQuoted) = (true, true);
            }
            else if (c == separator || c == '\n')
            {
                cells.Add(wasQuoted ? cell.ToString() : cell.ToString().Trim());
                cell.Clear();
                (wasQuoted, isBlank) = (false, true);
                if (c != '\n') continue;
                if (cells.Count > 1 || cells[0].Length > 0) yield return (start, cells);
                (cells, line, start) = ([], line + 1, line + 1);
            }
            else
            {
                cell.Append(c);
                isBlank &= char.IsWhiteSpace(c);
            }
        }
    }

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = text.AsSpan(0, end < 0 ? text.Length : end);
        var (best, most) = (',', 0);
        foreach (var separator in ",;\t")
        {
            var count = head.Count(separator);
            if (count > most) (best, most) = (separator, count);
        }
        return best;
    }
}
