using System.Collections.Immutable;

namespace Waybill.Pipeline.Figures.Charts;

/// <summary>Draws an <see cref="OriginTree"/>.</summary>
internal sealed class OriginTreeDrawing
{
    private const double Row = 19;
    private const double Top = 40;
    private const double GroupGap = 16;
    private const double LeastGroup = 56;

    private readonly OriginTree tree;
    private readonly double dot;
    private readonly double relay;
    private readonly double origin;
    private readonly double bracket;
    private readonly SvgWriter svg = new();
    private readonly SvgWriter threads = new();
    private readonly double[] heights;

    public OriginTreeDrawing(OriginTree tree)
    {
        this.tree = tree;
        if (tree.Width < 600) throw new ArgumentException("A tree is at least 600 pixels wide.", nameof(tree));
        if (tree.MostOfOrigin < 1) throw new ArgumentException("One document of an origin is drawn at least.", nameof(tree));
        if (tree.Documents.SelectMany(d => d.Origins).Concat(tree.Pools.SelectMany(p => p.Origins)).Any(i => i < 0 || i >= tree.Origins.Length))
            throw new ArgumentException("A document or a pool names an origin that is not there.", nameof(tree));
        (dot, relay, origin) = (tree.Width * 0.33, tree.Width * 0.41, tree.Width * 0.535);
        bracket = tree.Width * 0.79;
        heights = new double[tree.Origins.Length];
    }

    private double OriginEdge => tree.Pools.IsEmpty ? tree.Width : bracket;

    public string Draw()
    {
        var y = Top;
        var far = new List<(double Y, int Origin, bool Inferred)>();
        for (var i = 0; i < tree.Origins.Length; i++) y = Group(i, y, far);
        y = Group(-1, y, far);
        foreach (var (from, to, inferred) in far) Thread(dot + 4, from, origin - 7, heights[to], inferred);
        var bottom = Math.Max(y - GroupGap, Pools(y)) + 6;
        var whole = new SvgWriter();
        whole.Begin(tree.Text, tree.Width, bottom, "chart");
        whole.Label(0, 16, "wf-strong", TextMeasure.Cut(tree.DocumentsHeading, dot, 13, true));
        whole.Label(origin - 7, 16, "wf-strong", TextMeasure.Cut(tree.OriginsHeading, OriginEdge - origin, 13, true));
        if (!tree.Pools.IsEmpty) whole.Label(tree.Width, 16, "wf-strong", TextMeasure.Cut(tree.PoolsHeading, tree.Width * 0.28, 13, true), "end");
        whole.Raw(threads.Fragment);
        whole.Raw(svg.Fragment);
        return whole.End();
    }

    // Documents of one origin, those of one relay beside each other. Returns where the next group begins.
    private double Group(int number, double top, List<(double Y, int Origin, bool Inferred)> far)
    {
        var all = tree.Documents.Where(d => number < 0 ? d.Origins.IsEmpty : d.Origins.Length > 0 && d.Origins[0] == number).ToImmutableArray();
        if (all.IsEmpty && number < 0) return top;
        var groups = all.GroupBy(d => d.Via ?? "", StringComparer.Ordinal).OrderBy(g => g.Key.Length == 0 ? 1 : 0, Comparer<int>.Default).SelectMany(g => g).ToImmutableArray();
        var shown = groups.Length <= tree.MostOfOrigin ? groups : groups[..(tree.MostOfOrigin - 1)];
        var rest = groups.Length - shown.Length;
        var rows = shown.Length + (rest > 0 ? 1 : 0);
        var height = Math.Max(rows * Row, LeastGroup);
        var first = top + ((height - (rows * Row)) / 2) + (Row / 2);
        var middle = top + (height / 2);
        if (number >= 0)
        {
            heights[number] = middle;
            Origin(tree.Origins[number], middle);
        }
        else svg.Label(origin - 7, middle + 4, "wf-sub", TextMeasure.Cut(tree.NoOrigin, OriginEdge - origin, 12));
        foreach (var via in shown.Select((d, i) => (Document: d, Y: first + (i * Row))).GroupBy(x => x.Document.Via ?? "", StringComparer.Ordinal))
        {
            var members = via.ToImmutableArray();
            var hub = (members[0].Y + members[^1].Y) / 2;
            foreach (var (document, y) in members)
            {
                Document(document, y);
                if (number < 0) continue;
                if (via.Key.Length == 0) Thread(dot + 4, y, origin - 7, middle, document.Inferred);
                else Thread(dot + 4, y, relay, hub, document.Inferred);
                far.AddRange(document.Origins.Skip(1).Select(o => (y, o, document.Inferred)));
            }
            if (via.Key.Length > 0 && number >= 0) Relay(via.Key, hub, middle);
        }
        if (rest > 0)
        {
            var y = first + (shown.Length * Row);
            svg.Label(dot - 12, y + 4, "wf-sub", tree.MoreText(rest), "end");
            svg.Add($"""<path class="wf-claim-fill" d="M{dot - 3.5} {y - 4}h2v8h-2zM{dot} {y - 4}h2v8h-2zM{dot + 3.5} {y - 4}h2v8h-2z"/>""");
            if (number >= 0) Thread(dot + 8, y, origin - 7, middle, false);
        }
        return top + height + GroupGap;
    }

    private void Document(OriginDocument document, double y)
    {
        var detail = TextMeasure.Cut(document.Detail ?? "", dot * 0.4, 12);
        var room = dot - 24 - TextMeasure.Width(detail, 12);
        svg.Label(0, y + 4, "wf-body", TextMeasure.Cut(document.Label, room, 12.5));
        svg.Label(dot - 12, y + 4, "wf-sub", detail, "end");
        svg.Add($"""<circle class="wf-claim-fill" cx="{dot}" cy="{y}" r="3.5"/>""");
    }

    private void Relay(string label, double y, double middle)
    {
        Thread(relay + 3, y, origin - 7, middle, false);
        svg.Add($"""<rect class="wf-solid" x="{relay - 3.5}" y="{y - 3.5}" width="7" height="7"/>""");
        svg.Label(relay + 6, y - 6, "wf-note wf-halo", TextMeasure.Cut(label, origin - relay - 14, 11.5));
    }

    private void Origin(OriginNode node, double y)
    {
        svg.Add($"""<circle class="wf-solid" cx="{origin}" cy="{y}" r="7"/>""");
        var room = OriginEdge - origin - 22;
        var names = TextMeasure.Wrap(node.Label, room, 13, 2, true);
        var details = TextMeasure.Wrap(node.Detail, room, 12, 2);
        var from = y + 4 - ((names.Length - 1 + details.Length) * 7.5);
        svg.Lines(origin + 13, from, 15, "wf-strong wf-halo", names);
        svg.Lines(origin + 13, from + (names.Length * 15), 15, "wf-sub wf-halo", details);
    }

    // A bracket from the first origin of a pool to the last; pools below each other. Returns the lowest pixel.
    private double Pools(double bottom)
    {
        var free = Top;
        var taken = new HashSet<int>();
        var spans = new List<(double First, double Last)>();
        foreach (var pool in tree.Pools)
        {
            var members = pool.Origins.Where(taken.Add).Select(o => heights[o]).ToImmutableArray();
            if (members.IsEmpty) continue;
            var (first, last) = (members.Min(), members.Max());
            var middle = (first + last) / 2;
            // Brackets that would lie on each other stand side by side.
            var x = bracket - (9 * spans.Count(s => s.First <= last && s.Last >= first));
            spans.Add((first, last));
            threads.Add($"""<path class="wf-line wf-dash" d="M{x} {first - 10}h6V{last + 10}h-6"/>""");
            foreach (var y in members.Where(m => m > first && m < last)) threads.Add($"""<path class="wf-line" d="M{x} {y}h6"/>""");
            var room = tree.Width - bracket - 16;
            var names = TextMeasure.Wrap(pool.Label, room, 13, 3, true);
            var details = TextMeasure.Wrap(pool.Detail, room, 12, 4);
            var high = (names.Length * 16) + (pool.Worth is null ? 0 : 34) + (details.Length * 15);
            var at = Math.Max(free, middle - (high / 2.0) + 12);
            svg.Lines(bracket + 16, at, 16, "wf-strong", names);
            at += names.Length * 16;
            if (pool.Worth is { } worth)
            {
                svg.Label(bracket + 16, at + 14, "wf-big", TextMeasure.Cut(worth, room, 26, true));
                at += 34;
            }
            svg.Lines(bracket + 16, at, 15, "wf-sub", details);
            free = at + (details.Length * 15) + 12;
            bottom = Math.Max(bottom - GroupGap, at + (details.Length * 15) - 8);
        }
        return Math.Max(0, bottom);
    }

    private void Thread(double x1, double y1, double x2, double y2, bool inferred)
    {
        var half = (x1 + x2) / 2;
        threads.Add($"""<path class="wf-thread{(inferred ? " wf-dash" : "")}" d="M{x1} {y1}C{half} {y1} {half} {y2} {x2} {y2}"/>""");
    }
}
