using Waybill.Pipeline.Figures;
using Waybill.Pipeline.Figures.Charts;

namespace Waybill.Tests.Pipeline.Figures;

public sealed class OriginTreeTests
{
    [Fact]
    public void Every_document_leads_to_an_origin()
    {
        var root = FigureAssert.Named(Tree(14).ToSvg());

        var texts = FigureAssert.Texts(root);
        Assert.Contains("14 articles", texts);
        Assert.Contains("White House", texts);
        Assert.Contains("1.15", texts);
        // 14 documents, two of them through one relay, and one of a second origin.
        Assert.Equal(14 + 1 + 1, FigureAssert.OfClass(root, "wf-thread").Length);
        Assert.Equal(3, root.Descendants(FigureAssert.Svg + "circle").Count(c => c.Attribute("class")!.Value == "wf-solid"));
    }

    [Fact]
    public void Sixty_documents_are_tidy()
    {
        var svg = (Tree(60) with { More = n => FormattableString.Invariant($"{n} more") }).ToSvg();

        var root = FigureAssert.Named(svg);
        Assert.Equal(3, FigureAssert.Texts(root).Count(t => t == "13 more"));
        Assert.InRange(FigureAssert.Number(root, "height"), 400, 700);
        Assert.InRange(svg.Length, 1000, 20_000);
    }

    [Fact]
    public void Inferred_way_is_dashed()
    {
        var tree = Tree(3) with { Documents = [new("a", null, [0], true), new("b", null, [0], false)] };

        Assert.Single(FigureAssert.OfClass(FigureAssert.Named(tree.ToSvg()), "wf-thread"), e => e.Attribute("class")!.Value.Contains("wf-dash", StringComparison.Ordinal));
    }

    [Fact]
    public void Document_without_origin_is_listed_and_leads_nowhere()
    {
        var tree = Tree(3) with { Documents = [new("alone", null, [], false)], Pools = [], NoOrigin = "no origin found" };

        var root = FigureAssert.Named(tree.ToSvg());

        Assert.Contains("alone", FigureAssert.Texts(root));
        Assert.Contains("no origin found", FigureAssert.Texts(root));
        Assert.Empty(FigureAssert.OfClass(root, "wf-thread"));
    }

    [Fact]
    public void Hostile_label_comes_out_as_text()
    {
        var tree = Tree(3) with { Documents = [new(FigureAssert.Hostile, null, [0], false) { Via = FigureAssert.Hostile }], DocumentsHeading = FigureAssert.Hostile[..15] };

        Assert.Contains(FigureAssert.Texts(FigureAssert.Named(tree.ToSvg())), t => t.Contains("<script", StringComparison.Ordinal));
    }

    [Fact]
    public void Origin_that_is_not_there_is_refused() => Assert.Throws<ArgumentException>(() => (Tree(3) with { Documents = [new("a", null, [9], false)] }).ToSvg());

    [Fact]
    public void Tree_without_documents_is_empty() => Assert.Equal("", (Tree(3) with { Documents = [] }).ToSvg());

    private static OriginTree Tree(int documents) => new()
    {
        Text = new("o", "Origins", "Documents and origins"),
        DocumentsHeading = FormattableString.Invariant($"{documents} articles"),
        Origins = [new("White House", "13 Oct 2023"), new("NIS", "1 Nov 2023"), new("Joint statement", null)],
        Pools = [new("one pool", "ρ = 0.8", "1.15", [0, 1, 2])],
        Documents = [.. Enumerable.Range(0, documents).Select(i => new OriginDocument(FormattableString.Invariant($"paper {i}"), "13 Oct", i == 1 ? [1, 0] : [i % 3], false) { Via = i is 0 or 3 ? "AFP" : null })],
    };
}
