using System.Globalization;
using Waybill.Core;

namespace Waybill.Readers.Documents.Intake;

/// <summary>
/// Counts characters that a reader cannot see or that turn the direction of writing, by which a text can show something else than
/// it says (Unicode Technical Report 36, "Unicode Security Considerations"). The text keeps them: spans count them.
/// Joiners inside emoji and between letters of scripts that need them, and marks of direction in right-to-left text, are ordinary.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>The WB1104 problem for <paramref name="text"/>, or null when nothing is hidden in it.</summary>
    public static Problem? Find(string source, string text)
    {
        int zeroWidth = 0, direction = 0, marks = 0, tags = 0, line = 1, first = 0;
        var rightToLeft = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0590')
            {
                if (c == '\n') line++;
                continue;
            }
            if (c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
            {
                if (c != '\u061C') rightToLeft = true;
                continue;
            }
            var hit = true;
            if (c is '\u200B' or '\u2060' or '\uFEFF') zeroWidth++;
            else if (c is '\u200C' or '\u200D' && !IsJoiner(text, i)) zeroWidth++;
            else if (c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) direction++;
            else if (c is '\u200E' or '\u200F') marks++;
            else if (c == '\uDB40' && i + 1 < text.Length && text[i + 1] is >= '\uDC01' and <= '\uDC7F' && !AfterEmoji(text, i)) tags++;
            else hit = false;
            if (hit && first == 0) first = line;
        }
        if (rightToLeft) marks = 0;
        if (zeroWidth + direction + marks + tags == 0) return null;
        var parts = new List<string>(3);
        if (zeroWidth > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{zeroWidth} of no width"));
        if (direction + marks > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{direction + marks} that turn the direction of writing"));
        if (tags > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{tags} invisible tags"));
        return new Problem(ProblemCodes.HiddenCharacters, source, $"The text holds characters that cannot be seen: {string.Join(", ", parts)}",
            Place: string.Create(CultureInfo.InvariantCulture, $"line {first}"),
            Hint: "They were kept, so that spans count as the file does; read the quotes with care");
    }

    // Joiners are part of emoji sequences and of the spelling of Arabic, Persian and Indic words: something other than Latin beside them.
    private static bool IsJoiner(string text, int i) =>
        i > 0 && i + 1 < text.Length && (char.IsSurrogate(text[i - 1]) || text[i - 1] is (>= '\u0600' and <= '\u0DFF') or (>= '\u2600' and <= '\u27BF') or '\uFE0F');

    // Flags of regions are a black flag and tags.
    private static bool AfterEmoji(string text, int i) => i >= 2 && char.IsSurrogate(text[i - 1]);
}
