using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Transfers;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens.Cases;

/// <summary>All findings of a case: identifier, proposition, likelihood and, apart from it, analytic confidence.</summary>
internal static class FindingList
{
    /// <summary>Writes those of some propositions.</summary>
    public static void Write(CaseBook book, IEnumerable<Proposition> propositions, IAnsiConsole console, Messages text)
    {
        var width = console.Profile.Width;
        var lines = Columns.Lines(width, (new FormLabels(text).Both("Form.Mark"), Looks.Bold));
        foreach (var proposition in propositions) lines.AddRange(new FindingLines(text, book).Short(proposition, width));
        console.Write(new LinesScreen(lines));
    }

    /// <summary>Writes all of them.</summary>
    public static void Write(CaseBook book, IAnsiConsole console, Messages text)
    {
        var width = console.Profile.Width;
        var lines = Columns.Lines(width, (new FormLabels(text).Both("Form.Mark"), Looks.Bold));
        var findings = new FindingLines(text, book);
        foreach (var transfer in book.Assessment.Transfers)
        {
            lines.Add([]);
            lines.AddRange(Columns.Lines(width, ($"{transfer.Id}: {transfer.Supplier} → {transfer.Recipient}", Looks.Bold)));
            foreach (var proposition in transfer.Propositions) lines.AddRange(findings.Short(proposition, width));
        }
        if (book.Assessment.Transfers.Length == 0) lines.AddRange(Columns.Lines(width, (text["Form.Empty"], Style.Plain)));
        lines.Add([]);
        lines.AddRange(Columns.Lines(width, (text["Explain.Next"], Looks.Dim)));
        console.Write(new LinesScreen(lines));
    }

    /// <summary>Identifiers near one that does not exist, nearest first.</summary>
    public static IReadOnlyList<string> Near(CaseBook book, string wanted)
    {
        const int shown = 5;
        return
        [
            .. book.Assessment.Transfers.SelectMany(t => t.Propositions).Select(p => p.Id)
                .OrderBy(id => Distance(id.ToUpperInvariant(), wanted.ToUpperInvariant()), Comparer<int>.Default).ThenBy(id => id, StringComparer.Ordinal).Take(shown),
        ];
    }

    // Levenshtein (1966): least number of insertions, deletions and replacements.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
