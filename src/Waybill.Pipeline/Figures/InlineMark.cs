namespace Waybill.Pipeline.Figures;

/// <summary>The frame of a small drawing that stands in a line of text.</summary>
internal static class InlineMark
{
    public static string Svg(double width, double height, string kind, string label, string shape)
    {
        var svg = new SvgWriter();
        svg.Add($"""<svg xmlns="http://www.w3.org/2000/svg" class="wf-mark wf-{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-label="{label}"><title>{label}</title>""");
        svg.Raw(shape);
        return svg.End();
    }
}
