using System.Collections.Immutable;
using System.Globalization;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Pipeline.Views;

/// <summary>
/// Cuts a document's text into paragraphs whose runs say what they are: words of a claim, a quantity, page furniture, or the mark
/// <c>[n</c> and <c>]</c> where a claim begins and ends (with a no-break space, so that it stays with its word). A paragraph is a line that is not blank.
/// </summary>
public static class MarkedText
{
    /// <summary>The paragraphs in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withDates">True to mark dates as well.</param>
    public static IReadOnlyList<MarkedParagraph> Of(ReadDocument document, bool withDates = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.Value;
        var edges = Edges(document, withDates);
        var lines = Lines(text);
        var result = new List<MarkedParagraph>(lines.Count);
        var sweep = new Sweep();
        var at = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            var (start, end) = lines[line];
            var next = line + 1 < lines.Count ? lines[line + 1].Start : int.MaxValue;
            sweep.Begin(start);
            while (at < edges.Count && (edges[at].Position < end || (edges[at].IsEnd && edges[at].Position <= next)))
            {
                sweep.TextUntil(text, Math.Clamp(edges[at].Position, start, end));
                sweep.Cross(edges[at++]);
            }
            sweep.TextUntil(text, end);
            result.Add(sweep.Take());
        }
        return result;
    }

    private static List<Edge> Edges(ReadDocument document, bool withDates)
    {
        var edges = new List<Edge>();
        void Add(TextSpan span, RunKind kind, int number)
        {
            if (span.Length == 0) return;
            int start = document.Text.ToUtf16(span.Start), end = document.Text.ToUtf16(span.End);
            edges.Add(new(start, false, kind, number, span.Length));
            edges.Add(new(end, true, kind, number, span.Length));
        }

        for (var i = 0; i < document.Claims.Length; i++) Add(document.Claims[i].Span, RunKind.Claim, i + 1);
        for (var i = 0; i < document.NoComments.Length; i++) Add(document.NoComments[i].Span, RunKind.NoComment, i);
        foreach (var passage in document.Boilerplate) Add(passage.Span, RunKind.Furniture, 0);
        foreach (var quantity in document.Quantities) Add(quantity.Span, RunKind.Quantity, 0);
        if (withDates)
        {
            foreach (var date in document.Dates) Add(date.Span, RunKind.Date, 0);
        }
        edges.Sort(Edge.Order);
        return edges;
    }

    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add((start, end));
            start = end + 1;
        }
        return lines;
    }

    private readonly record struct Edge(int Position, bool IsEnd, RunKind Kind, int Number, int Length)
    {
        /// <summary>By position; ends before beginnings; inner ends first, outer beginnings first, so that marks nest.</summary>
        public static int Order(Edge a, Edge b)
        {
            if (a.Position != b.Position) return a.Position.CompareTo(b.Position);
            if (a.IsEnd != b.IsEnd) return a.IsEnd ? -1 : 1;
            if (a.Length != b.Length) return a.IsEnd ? a.Length.CompareTo(b.Length) : b.Length.CompareTo(a.Length);
            return a.IsEnd ? b.Number.CompareTo(a.Number) : a.Number.CompareTo(b.Number);
        }
    }

    private sealed class Sweep
    {
        private readonly Dictionary<RunKind, int> open = [];
        private readonly List<MarkedRun> runs = [];
        private readonly List<int> claims = [];
        private readonly List<int> noComments = [];
        private readonly List<int> within = [];
        private int position;

        public void Begin(int start) => position = start;

        public void TextUntil(string text, int end)
        {
            if (end <= position) return;
            runs.Add(new(text[position..end], Kind(), within.Count > 0 ? within[^1] : 0, open.GetValueOrDefault(RunKind.Date) > 0));
            position = end;
        }

        public void Cross(Edge edge)
        {
            open[edge.Kind] = open.GetValueOrDefault(edge.Kind) + (edge.IsEnd ? -1 : 1);
            if (edge.Kind == RunKind.NoComment && !edge.IsEnd) noComments.Add(edge.Number);
            if (edge.Kind != RunKind.Claim) return;
            runs.Add(new(edge.IsEnd ? "]" : string.Create(CultureInfo.InvariantCulture, $"[{edge.Number}\u00A0"), RunKind.Mark, edge.Number));
            if (edge.IsEnd)
            {
                within.Remove(edge.Number);
                return;
            }
            claims.Add(edge.Number);
            within.Add(edge.Number);
        }

        public MarkedParagraph Take()
        {
            var words = runs.Where(r => r.Kind != RunKind.Mark && !string.IsNullOrWhiteSpace(r.Text)).ToArray();
            var paragraph = new MarkedParagraph([.. runs], [.. claims], [.. noComments], words.Length > 0 && words.All(r => r.Kind == RunKind.Furniture));
            runs.Clear();
            claims.Clear();
            noComments.Clear();
            return paragraph;
        }

        private RunKind Kind()
        {
            foreach (var kind in (ReadOnlySpan<RunKind>)[RunKind.Furniture, RunKind.Quantity, RunKind.Claim, RunKind.NoComment])
            {
                if (open.GetValueOrDefault(kind) <= 0) continue;
                return kind == RunKind.Quantity && open.GetValueOrDefault(RunKind.Claim) > 0 ? RunKind.ClaimedQuantity : kind;
            }
            return RunKind.Plain;
        }
    }
}
