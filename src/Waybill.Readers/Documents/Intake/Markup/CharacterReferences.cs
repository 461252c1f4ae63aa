using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Waybill.Readers.Documents.Intake.Markup;

/// <summary>Decodes the character references of HTML (<c>&amp;amp;</c>, <c>&amp;#8217;</c>, <c>&amp;#x2019;</c>) where no parser does; what is none stays as it is.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32; // CounterClockwiseContourIntegral; is the longest of the standard

    public static string Decode(string text)
    {
        var next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0) return text;
        var decoded = new StringBuilder(text.Length);
        var from = 0;
        while (next >= 0)
        {
            var stop = next + 1;
            while (stop < text.Length && stop - next <= LongestName && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] == '#')) stop++;
            if (stop < text.Length && text[stop] == ';' && Symbol(text[(next + 1)..stop]) is { } symbol)
            {
                decoded.Append(text, from, next - from).Append(symbol);
                from = stop + 1;
            }
            next = stop < text.Length ? text.IndexOf('&', stop) : -1;
        }
        return decoded.Append(text, from, text.Length - from).ToString();
    }

    private static string? Symbol(string name)
    {
        if (!name.StartsWith('#')) return HtmlEntityProvider.Resolver.GetSymbol(name + ";");
        var hex = name.Length > 1 && name[1] is 'x' or 'X';
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(name.AsSpan(hex ? 2 : 1), style, CultureInfo.InvariantCulture, out var code) && code > 0 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
