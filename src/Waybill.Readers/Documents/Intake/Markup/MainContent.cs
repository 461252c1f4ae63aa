using AngleSharp.Dom;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>
/// Finds the elements that hold the article. Every stretch of running text gives points to what it lies in (the idea of Arc90's
/// Readability, 2009, as kept in Mozilla Readability): one, one for each comma or stop, up to three for length, less the share
/// that is link text; whole to its container, half and a third to the two above. Names of elements add or take away.
/// The best container wins, with those beside it that are like it.
/// </summary>
internal static class MainContent
{
    /// <summary>Shortest running text that counts, in characters: shorter ones are labels. Readability's value.</summary>
    private const int ShortestParagraph = 25;

    /// <summary>Points for an element that HTML or microdata call the article, or that is named so; about five paragraphs' worth.</summary>
    private const double NameWeight = 25;

    /// <summary>A neighbour joins when it has this share of the winner's points. Readability's value.</summary>
    private const double NeighbourShare = 0.2;

    /// <summary>Least text of a page's article, in characters; with less, the whole body is taken.</summary>
    private const int ShortestArticle = 140;

    public static IReadOnlyList<IElement> Find(IElement body)
    {
        var pass = new Pass();
        pass.Run(body);
        IElement? best = null;
        var bestPoints = 0.0;
        foreach (var element in pass.Order)
        {
            if (!ElementKinds.IsContainer(element)) continue;
            var points = pass.Points(element);
            if (points <= bestPoints) continue;
            (best, bestPoints) = (element, points);
        }
        if (best is null || pass.Of(best).All < ShortestArticle) return [body];
        return best == body ? [body] : WithNeighbours(best, bestPoints, pass);
    }

    private static List<IElement> WithNeighbours(IElement best, double bestPoints, Pass pass)
    {
        var found = new List<IElement>();
        foreach (var child in best.ParentElement!.Children)
        {
            if (child == best) found.Add(child);
            else if (pass.Find(child) is { All: > 0 } stats && Belongs(child, stats, best, bestPoints, pass)) found.Add(child);
        }
        return found;
    }

    private static bool Belongs(IElement child, Stats stats, IElement best, double bestPoints, Pass pass)
    {
        if (stats.LinkShare > 0.25 || (stats.Roles & MarkupRole.Aside) != 0) return false;
        // A second story on the same page stands in an article of its own.
        if (child.LocalName == "article" && best.LocalName == "article") return false;
        if (child.LocalName == "p") return stats.All >= 80 || stats.Commas > 1;
        return ElementKinds.IsContainer(child) && pass.Points(child) >= Math.Max(10, bestPoints * NeighbourShare);
    }

    /// <summary>What one element holds, in characters other than white space.</summary>
    internal sealed class Stats
    {
        public int All, Link, Own, OwnLink, Commas;
        public double Points;
        public MarkupRole Roles;

        public double LinkShare => All == 0 ? 0 : (double)Link / All;
    }

    /// <summary>One walk over the tree, children before parents, without recursion.</summary>
    internal sealed class Pass
    {
        private readonly Dictionary<IElement, Stats> stats = [];

        public List<IElement> Order { get; } = [];

        public Stats Of(IElement element) => stats[element];

        public Stats? Find(IElement element) => stats.GetValueOrDefault(element);

        public double Points(IElement element)
        {
            var of = Of(element);
            var weight = 0.0;
            if (element.LocalName is "article" or "main" || element.GetAttribute("itemprop") is "articleBody") weight += NameWeight;
            if ((of.Roles & MarkupRole.Content) != 0) weight += NameWeight;
            if ((of.Roles & MarkupRole.Aside) != 0) weight -= NameWeight;
            // A name alone makes no article: it counts no more than the text itself.
            return (of.Points + Math.Min(weight, of.Points)) * (1 - of.LinkShare);
        }

        public void Run(IElement root)
        {
            var stack = new Stack<(INode Node, bool Leave)>();
            stack.Push((root, false));
            while (stack.TryPop(out var step))
            {
                if (step.Node is IText text)
                {
                    if (text.ParentElement is { } parent && Find(parent) is { } of) Count(text.Data, of);
                }
                else if (step.Node is IElement element)
                {
                    if (step.Leave) Leave(element, element == root);
                    else if (!ElementKinds.IsDropped(element) || element == root) Enter(element, stack);
                }
            }
        }

        private void Enter(IElement element, Stack<(INode, bool)> stack)
        {
            stats.Add(element, new Stats { Roles = MarkupWords.Instance.RolesOf(element) });
            Order.Add(element);
            stack.Push((element, true));
            // By index: a sibling is found by searching the parent.
            for (var i = element.ChildNodes.Length - 1; i >= 0; i--) stack.Push((element.ChildNodes[i], false));
        }

        private static void Count(string text, Stats of)
        {
            foreach (var c in text)
            {
                if (char.IsWhiteSpace(c)) continue;
                of.All++;
                of.Own++;
                if (c is ',' or '.' or '、' or '。' or '，') of.Commas++;
            }
        }

        private void Leave(IElement element, bool isRoot)
        {
            var own = Of(element);
            var isLink = element.LocalName == "a";
            var runs = !ElementKinds.IsBlock(element) || element.LocalName == "br";
            if (isLink) (own.Link, own.OwnLink) = (own.All, own.Own);
            if (!runs && own.Own >= ShortestParagraph) Credit(element, own);
            if (isRoot || element.ParentElement is not { } parent || Find(parent) is not { } above) return;
            above.All += own.All;
            above.Link += own.Link;
            if (!runs) return;
            above.Own += own.Own;
            above.OwnLink += own.OwnLink;
            above.Commas += own.Commas;
        }

        private void Credit(IElement element, Stats own)
        {
            var points = (1 + own.Commas + Math.Min(own.Own / 100.0, 3)) * (1 - ((double)own.OwnLink / own.Own));
            if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "figcaption") return;
            var at = element.LocalName is "p" or "pre" or "li" ? element.ParentElement : element;
            foreach (var share in (ReadOnlySpan<double>)[1, 0.5, 1.0 / 3])
            {
                if (at is null || Find(at) is not { } of) return;
                of.Points += points * share;
                at = at.ParentElement;
            }
        }
    }
}
