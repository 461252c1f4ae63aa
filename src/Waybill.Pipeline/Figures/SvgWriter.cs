using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Waybill.Pipeline.Figures;

/// <summary>Writes SVG that may stand inside an HTML page under a strict content security policy: no script, no style attribute, nothing loaded.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();

    /// <summary>A number with two decimals at most, a point, and no minus before a zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Infinite, or no number: a drawing with one is wrong and would be shown empty.</exception>
    public static string Number(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A drawing needs finite numbers.");
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Begins a figure: its size in CSS pixels, its name, its description.</summary>
    public void Begin(FigureText figure, double width, double height, string kind)
    {
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" class="wf wf-{kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" """);
        Add($"""aria-labelledby="{figure.IdPrefix}-title {figure.IdPrefix}-desc"><title id="{figure.IdPrefix}-title">{figure.Title}</title>""");
        Add($"""<desc id="{figure.IdPrefix}-desc">{figure.Description}</desc>""");
    }

    /// <summary>What was written so far, to be put into another drawing.</summary>
    public string Fragment => text.ToString();

    /// <summary>Ends the figure.</summary>
    public string End()
    {
        text.Append("</svg>");
        return text.ToString();
    }

    /// <summary>Adds markup; see <see cref="SvgMarkup"/>.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] SvgMarkup markup)
    {
        // The handler has written already, into this writer.
        _ = text;
        _ = markup;
    }

    /// <summary>One line of text; nothing for an empty one.</summary>
    /// <param name="x">Left edge, middle or right edge, as <paramref name="anchor"/> says.</param>
    /// <param name="y">Base line.</param>
    /// <param name="style">Classes of <see cref="FigureStyles"/>.</param>
    /// <param name="line">The text.</param>
    /// <param name="anchor">start, middle or end.</param>
    public void Label(double x, double y, string style, string? line, string anchor = "start")
    {
        if (string.IsNullOrEmpty(line)) return;
        Add($"""<text x="{x}" y="{y}" class="{style}" """);
        if (anchor != "start") Add($"""text-anchor="{anchor}" """);
        text.Length--;
        Add($">{line}</text>");
    }

    /// <summary>Several lines of text, the first on base line <paramref name="y"/>.</summary>
    public void Lines(double x, double y, double leading, string style, IEnumerable<string> lines, string anchor = "start")
    {
        foreach (var line in lines)
        {
            Label(x, y, style, line, anchor);
            y += leading;
        }
    }

    /// <summary>Adds markup that this program made.</summary>
    public void Raw(string markup) => text.Append(markup);

    /// <summary>Adds foreign text, escaped; what XML cannot hold becomes U+FFFD.</summary>
    public void Text(string? foreign)
    {
        if (foreign is null) return;
        foreach (var rune in foreign.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                '\t' or '\n' or '\r' => text.Append(' '),
                < 32 or 127 or 0xFFFE or 0xFFFF => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
        }
    }
}
