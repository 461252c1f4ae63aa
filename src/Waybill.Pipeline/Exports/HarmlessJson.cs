using System.Globalization;
using System.Text;

namespace Waybill.Pipeline.Exports;

/// <summary>JSON that is harmless on a terminal and stays on its line.</summary>
internal static class HarmlessJson
{
    /// <summary>
    /// Escapes what could act on a terminal or break a line: C1 controls, format characters (bidirectional and zero-width ones among
    /// them), line and paragraph separators. In JSON they can stand inside strings only, where <c>\uXXXX</c> means the same.
    /// </summary>
    public static string Escape(string json)
    {
        StringBuilder? result = null;
        for (var i = 0; i < json.Length; i++)
        {
            var size = char.IsHighSurrogate(json[i]) && i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]) ? 2 : 1;
            var harmful = json[i] >= 0x7F && CharUnicodeInfo.GetUnicodeCategory(json, i)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (harmful) result ??= new StringBuilder(json.Length + 64).Append(json, 0, i);
            for (var unit = i; unit < i + size && result is not null; unit++)
            {
                if (harmful) result.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[unit]:X4}");
                else result.Append(json[unit]);
            }
            i += size - 1;
        }
        return result?.ToString() ?? json;
    }
}
