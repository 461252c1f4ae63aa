using System.Runtime.CompilerServices;

namespace Waybill.Pipeline.Figures;

/// <summary>
/// Interpolated markup in which only the literal parts are markup: texts are escaped and numbers written invariantly, so that no label can
/// open an element. A value of another type does not compile.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SvgMarkup
{
    private readonly SvgWriter writer;

    public SvgMarkup(int literalLength, int formattedCount, SvgWriter writer)
    {
        _ = (literalLength, formattedCount);
        this.writer = writer;
    }

    public void AppendLiteral(string markup) => writer.Raw(markup);

    public void AppendFormatted(string? text) => writer.Text(text);

    public void AppendFormatted(double number) => writer.Raw(SvgWriter.Number(number));

    public void AppendFormatted(int number) => writer.Raw(SvgWriter.Number(number));
}
