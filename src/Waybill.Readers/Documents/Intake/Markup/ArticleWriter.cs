using AngleSharp.Dom;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// Writes the elements of an article as lines: blocks and breaks end lines, what is no part of the article is left out, captions,
/// bylines, dates, subheadings and lines that are all link are kept and marked.
/// </summary>
internal sealed class ArticleWriter
{
    private readonly LineWriter lines = new();
    private readonly string? title;
    private readonly bool whole;
    private bool inProse;

    /// <param name="title">The headline, which is written first and not again; null when none is known.</param>
    /// <param name="whole">True to leave nothing out but what HTML itself hides, as for Markdown.</param>
    public ArticleWriter(string? title, bool whole)
    {
        (this.title, this.whole) = (title, whole);
        if (title is null) return;
        lines.Text(title);
        lines.Break();
    }

    public (string Text, List<(int Start, int End)> Marked) Write(IEnumerable<IElement> roots)
    {
        var sizes = new MainContent.Pass();
        foreach (var root in roots)
        {
            if (!whole) sizes.Run(root);
            Walk(root, sizes);
            lines.Break();
        }
        return (lines.Finish(), lines.MarkedLines());
    }

    private void Walk(IElement root, MainContent.Pass sizes)
    {
        var stack = new Stack<(INode Node, bool Leave, int MarkFrom)>();
        stack.Push((root, false, -1));
        while (stack.TryPop(out var step))
        {
            if (step.Node is IText text) lines.Text(text.Data);
            else if (step.Node is not IElement element) continue;
            else if (step.Leave)
            {
                if (step.MarkFrom >= 0) lines.Mark(step.MarkFrom);
                if (ElementKinds.IsBlock(element)) lines.Break();
            }
            else if (element == root || !IsLeftOut(element, sizes))
            {
                var block = ElementKinds.IsBlock(element);
                if (block) lines.Break();
                if (element.LocalName is "td" or "th") lines.Text(" ");
                if (element.LocalName == "p") inProse = true;
                stack.Push((element, true, element != root && IsFurniture(element, sizes) ? lines.Position : -1));
                // By index: a sibling is found by searching the parent.
                for (var i = element.ChildNodes.Length - 1; i >= 0; i--) stack.Push((element.ChildNodes[i], false, -1));
            }
        }
    }

    private bool IsLeftOut(IElement element, MainContent.Pass sizes)
    {
        if (ElementKinds.IsDropped(element)) return true;
        if (element.LocalName == "h1" && title is not null && inProse == false && IsTitle(element)) return true;
        if (whole || sizes.Find(element) is not { } of) return false;
        // Lists of links are lists of other articles.
        if (element.LocalName is "ul" or "ol" && of.LinkShare > 0.7 && of.All > 40) return true;
        if ((of.Roles & MarkupRole.Aside) == 0 || (of.Roles & MarkupRole.Content) != 0) return false;
        // A part named as an aside goes when it is short or linked; a long one with sentences was named by mistake.
        return of.LinkShare > 0.3 || of.All < 250 || of.Commas < 4;
    }

    private bool IsTitle(IElement heading) =>
        title!.Equals(string.Join(' ', heading.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);

    private bool IsFurniture(IElement element, MainContent.Pass sizes)
    {
        if (element.LocalName is "figcaption" or "caption" or "time" or "address") return true;
        if (ElementKinds.IsSubheading(element)) return inProse && !whole;
        if (whole || sizes.Find(element) is not { All: > 0 } of) return false;
        if ((of.Roles & MarkupRole.Content) == 0 && of.All < 400 && (of.Roles & (MarkupRole.Caption | MarkupRole.Byline)) != 0) return true;
        return element.LocalName is "p" or "div" && of.LinkShare > 0.9 && of.All < 200;
    }
}
