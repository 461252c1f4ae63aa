namespace Waybill.Readers.Documents.Furniture;

/// <summary>Short lines in another script than the article's: labels that the page carries in the language of its maker ("Ещё видео!").</summary>
internal static class ForeignLines
{
    /// <summary>Longest such line, in UTF-16 units: a sentence of a quotation in the original is longer.</summary>
    private const int Longest = 60;

    /// <summary>Share of Latin letters from which the text is one in Latin script.</summary>
    private const double LatinShare = 0.8;

    public static void Mark(string text, List<TextLine> lines, bool[] aside)
    {
        long latin = 0, other = 0;
        foreach (var line in lines)
        {
            var end = Math.Min(line.End, line.Start + 2_000);
            Count(text, line.Start, end, ref latin, ref other);
        }
        if (latin < LatinShare * (latin + other)) return;
        for (var i = 0; i < lines.Count; i++)
        {
            if (aside[i] || lines[i].Length > Longest) continue;
            long own = 0, strange = 0;
            Count(text, lines[i].Start, lines[i].End, ref own, ref strange);
            aside[i] = own == 0 && strange >= 2;
        }
    }

    private static void Count(string text, int start, int end, ref long latin, ref long other)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetter(c)) latin++;
            else if (!char.IsLetter(c)) continue;
            else if (c < '\u0370' || c is (>= '\u1E00' and <= '\u1EFF')) latin++;
            else other++;
        }
    }
}
