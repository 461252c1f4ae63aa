using Spectre.Console.Rendering;

namespace Waybill.Cli.Screens;

/// <summary>Lines that are laid out already, as the console takes them.</summary>
internal sealed class LinesScreen(List<SegmentLine> lines) : Renderable
{
    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in lines)
        {
            foreach (var segment in line) yield return segment;
            yield return Segment.LineBreak;
        }
    }
}
