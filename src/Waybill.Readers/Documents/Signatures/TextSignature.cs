using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Waybill.Core.Documents;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Signatures;

/// <summary>
/// The signature of a text by which near copies are found: MinHash (Broder 1997) over runs of three words, page furniture left out. Of two signatures the
/// share of equal places estimates the Jaccard similarity of the sets of runs, with a standard error of √(s(1 − s)/128), at most 0.044. A script that
/// sets no spaces between words (Han, kana, Thai and their neighbours) is taken letter by letter. Needs no knowledge of a language.
/// </summary>
public static class TextSignature
{
    /// <summary>Places of a signature.</summary>
    public const int Places = 128;

    /// <summary>
    /// Fewest runs that a signature is made of. Lower: two captions that share a stock phrase look like copies. Higher: copies of short notices
    /// are not found.
    /// </summary>
    public const int LeastRuns = 16;

    private const int RunWords = 3;

    /// <summary>The signature; empty for a text that is too short to tell.</summary>
    public static ImmutableArray<uint> Of(ReadDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.Value;
        var body = new StringBuilder(text.Length);
        var at = 0;
        foreach (var passage in document.Boilerplate)
        {
            var start = document.Text.ToUtf16(passage.Span.Start);
            if (start > at) body.Append(text, at, start - at);
            body.Append('\n');
            at = Math.Max(at, document.Text.ToUtf16(passage.Span.End));
        }
        return Of(body.Append(text, at, text.Length - at).ToString());
    }

    /// <summary>The signature of a text that has no furniture.</summary>
    internal static ImmutableArray<uint> Of(string text)
    {
        var words = Words(NameForms.Fold(text));
        var least = new uint[Places];
        Array.Fill(least, uint.MaxValue);
        var runs = new HashSet<ulong>();
        for (var i = 0; i + RunWords <= words.Count; i++)
        {
            var run = 0UL;
            for (var j = i; j < i + RunWords; j++) run = Mix(unchecked(run + words[j]));
            if (!runs.Add(run)) continue;
            for (var place = 0; place < Places; place++)
            {
                var value = (uint)(Mix(run ^ Mix((ulong)place + 1)) >> 32);
                if (value < least[place]) least[place] = value;
            }
        }
        return runs.Count < LeastRuns ? [] : [.. least];
    }

    private static List<ulong> Words(string text)
    {
        var words = new List<ulong>(text.Length / 5 + 1);
        var word = 0UL;
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var width) != OperationStatus.Done) rune = Rune.ReplacementChar;
            i += width;
            if (IsUnspaced(rune.Value) || !IsWordPart(rune))
            {
                if (word != 0) words.Add(word);
                word = 0;
                if (IsUnspaced(rune.Value)) words.Add(Mix((ulong)rune.Value));
            }
            else word = Mix(unchecked(word + (ulong)rune.Value));
        }
        if (word != 0) words.Add(word);
        return words;
    }

    private static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // Thai, Lao, Myanmar, Khmer; kana and bopomofo; Han with its extensions (Unicode 16, Scripts.txt).
    private static bool IsUnspaced(int value) =>
        value is >= 0x0E01 and <= 0x0EDF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17DD or >= 0x3041 and <= 0x312F or >= 0x3400 and <= 0x9FFF
            or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF;

    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input changes half of the output. Never 0 for a word of one letter.
    private static ulong Mix(ulong value) => unchecked(Finish(value + 0x9E3779B97F4A7C15UL));

    private static ulong Finish(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
