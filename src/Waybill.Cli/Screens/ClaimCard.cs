using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Waybill.Cli.Output;
using Waybill.Core.Claims;
using Waybill.Pipeline.Exports.ReadJson;
using Waybill.Pipeline.Views;

namespace Waybill.Cli.Screens;

/// <summary>A claim as a card: number, speaker and stance, then a row for each slot that the text fills.</summary>
/// <param name="text">Labels and words.</param>
/// <param name="numbers">Number of each claim of the document by its id, for denials and repetitions.</param>
internal sealed class ClaimCard(Messages text, IReadOnlyDictionary<string, int> numbers)
{
    private const int Gap = 2;

    private readonly ClaimSlots slots = new(text, numbers);

    /// <summary>The card's lines at a width in columns.</summary>
    public List<SegmentLine> Lines(Claim claim, int width)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"[{numbers[claim.Id]}] ");
        var indent = number.Length;
        var head = Columns.Lines(
            width - indent,
            (slots.Speaker(claim), Looks.Bold),
            (" " + text["Stance." + ClaimWords.Of(claim.Stance)], Looks.Of(claim.Stance)));
        var lines = Columns.Beside(
            Columns.Lines(width, (number, Looks.Of(RunKind.Mark))),
            head,
            indent);
        var rows = slots.Of(claim).ToArray();
        var column = rows.Length == 0 ? 0 : rows.Max(r => r.Label.Length) + Gap;
        foreach (var (label, value) in rows)
        {
            var row = Columns.Beside(
                Columns.Lines(column, (label, Looks.Dim)),
                Columns.Lines(Math.Max(10, width - indent - column), (value, Style.Plain)),
                column);
            lines.AddRange(Columns.Indent(row, indent));
        }
        return lines;
    }
}
