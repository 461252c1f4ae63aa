using System.Globalization;
using System.Text;

namespace Waybill.Vault.Log;

/// <summary>
/// Writes JSON in one way only, after RFC 8785 (JSON Canonicalization Scheme): no white space, names sorted by UTF-16 code
/// unit (§3.2.3), the fewest escapes (§3.2.2.2), integers in decimal digits. Only objects, arrays, text and integers below
/// 2^53 occur, so the scheme's rules for other numbers are not needed.
/// </summary>
internal static class CanonicalJson
{
    /// <summary>Bytes of <paramref name="value"/> in UTF-8.</summary>
    /// <param name="value">A dictionary from text, a list, a string, an int or a long.</param>
    /// <exception cref="ArgumentException">Something else, or text with a lone surrogate.</exception>
    public static byte[] Write(object value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>True when the text has no lone surrogate, so that UTF-8 can hold it.</summary>
    public static bool IsText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }
        return true;
    }

    /// <summary>The text with each lone surrogate made U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (IsText(text)) return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) result.Append(rune.ToString());
        return result.ToString();
    }

    private static void Write(StringBuilder to, object value)
    {
        switch (value)
        {
            case string text:
                Text(to, text);
                break;
            case int or long:
                to.Append(Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case IReadOnlyDictionary<string, object> map:
                to.Append('{');
                foreach (var (i, (name, member)) in map.OrderBy(p => p.Key, StringComparer.Ordinal).Index())
                {
                    if (i > 0) to.Append(',');
                    Text(to, name);
                    to.Append(':');
                    Write(to, member);
                }
                to.Append('}');
                break;
            case IReadOnlyList<object> list:
                to.Append('[');
                foreach (var (i, item) in list.Index())
                {
                    if (i > 0) to.Append(',');
                    Write(to, item);
                }
                to.Append(']');
                break;
            default:
                throw new ArgumentException($"A leaf cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }

    private static void Text(StringBuilder to, string text)
    {
        if (!IsText(text)) throw new ArgumentException("The text has a lone surrogate.", nameof(text));
        to.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': to.Append("\\\""); break;
                case '\\': to.Append(@"\\"); break;
                case '\b': to.Append("\\b"); break;
                case '\t': to.Append("\\t"); break;
                case '\n': to.Append("\\n"); break;
                case '\f': to.Append("\\f"); break;
                case '\r': to.Append("\\r"); break;
                case < ' ': to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: to.Append(c); break;
            }
        }
        to.Append('"');
    }
}
