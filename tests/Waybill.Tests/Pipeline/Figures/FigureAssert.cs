using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Waybill.Pipeline.Figures;

namespace Waybill.Tests.Pipeline.Figures;

/// <summary>What holds for every figure, whatever it shows.</summary>
internal static partial class FigureAssert
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A label that would end the drawing and run, were it markup.</summary>
    public const string Hostile = "</svg><script>alert(1)</script>\" onload='x' & \u0001\ud800";

    public static XElement Figure(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("img", root.Attribute("role")!.Value);
        foreach (var element in root.DescendantsAndSelf())
        {
            Assert.DoesNotContain(element.Name.LocalName, (string[])["script", "style", "foreignObject", "image", "use", "a"]);
            foreach (var attribute in element.Attributes())
            {
                Assert.NotEqual("style", attribute.Name.LocalName);
                Assert.DoesNotContain("href", attribute.Name.LocalName, StringComparison.Ordinal);
                Assert.False(attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), attribute.ToString());
                if (attribute.Value.Contains("url(", StringComparison.Ordinal)) Assert.StartsWith("url(#", attribute.Value, StringComparison.Ordinal);
                // Colours belong to the style sheet, where a page can turn them.
                if (attribute.Name.LocalName is "fill" or "stroke") Assert.Matches(@"\A(none|currentColor|url\(#.*\))\z", attribute.Value);
            }
        }
        foreach (var name in root.Descendants().Attributes("class").SelectMany(c => c.Value.Split(' ')))
            Assert.Contains("." + name, FigureStyles.Css + ".wf-map.wf-chart.wf-claim.wf-obs.wf-law.wf-ink", StringComparison.Ordinal);
        var ids = root.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(FineNumber().Matches(MarkupOf(root)), m => Assert.Fail($"A number with more than two decimals: {m.Value}"));
        return root;
    }

    public static XElement Named(string svg)
    {
        var root = Figure(svg);
        var named = root.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal(2, named.Length);
        Assert.Equal(named, root.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
        Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(e => e.Name.LocalName));
        return root;
    }

    public static string[] Texts(XElement root) => [.. root.Descendants(Svg + "text").Select(t => t.Value)];

    public static XElement[] OfClass(XElement root, string name) =>
        [.. root.Descendants().Where(e => (e.Attribute("class")?.Value ?? "").Split(' ').Contains(name, StringComparer.Ordinal))];

    public static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string MarkupOf(XElement root) => string.Join(' ', root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is not ("id" or "aria-labelledby" or "class")).Select(a => a.Value));

    [GeneratedRegex(@"\.[0-9]{3,}")]
    private static partial Regex FineNumber();
}
