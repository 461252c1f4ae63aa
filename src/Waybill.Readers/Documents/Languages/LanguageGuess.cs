using System.Globalization;
using Waybill.Core.Text;

namespace Waybill.Readers.Documents.Languages;

/// <summary>
/// Tells the language of a text: by its script, then, among languages of one script, by words and letters that are frequent in
/// one and rare in the others (<c>Vocabulary/languages.yaml</c>). A word that several languages share counts by that much less.
/// </summary>
internal static class LanguageGuess
{
    /// <summary>Most of a text that is looked at, in UTF-16 units; half from the beginning, half from the middle.</summary>
    private const int Sample = 20_000;

    /// <summary>Least points for an answer: about three words that no other language has.</summary>
    private const double LeastPoints = 2.5;

    /// <summary>The first language must have this many times the points of the second; neighbours as Indonesian and Malay share most words.</summary>
    private const double Margin = 1.15;

    /// <summary>The same in a text with <see cref="ManyPoints"/>, where a small lead is no accident.</summary>
    private const double LongMargin = 1.03;
    private const double ManyPoints = 12;

    private static readonly Lazy<LanguageWords> Words = new(() => new LanguageWords(LanguageData.ReadVocabulary<LanguageWords.Lists>("languages")));

    /// <summary>The language code (BCP 47, lower case), or null when the text is too short, too mixed or of an unknown language.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= Sample) return OfSample(text);
        var middle = text.Length / 2;
        return OfSample(string.Concat(text.AsSpan(0, Sample / 2), " ", text.AsSpan(middle, Sample / 2)));
    }

    /// <summary>The code that replaced <paramref name="code"/>, or the code itself: old systems still write withdrawn ones.</summary>
    public static string Current(string code) => Words.Value.Renamed.GetValueOrDefault(code, code);

    private static string? OfSample(string sample)
    {
        var data = Words.Value;
        var scripts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        foreach (var rune in sample.EnumerateRunes())
        {
            if (!IsLetter(rune)) continue;
            letters++;
            var script = data.ScriptOf(rune.Value);
            if (script is not null) scripts[script] = scripts.GetValueOrDefault(script) + 1;
        }
        if (letters == 0) return null;
        var (top, count) = scripts.OrderByDescending(s => s.Value, Comparer<int>.Default).ThenBy(s => s.Key, StringComparer.Ordinal).FirstOrDefault();
        if (top is null) return null;
        // Japanese is written in two scripts, of which Chinese has one: a tenth of kana decides.
        if (data.Deciders.FirstOrDefault(d => scripts.GetValueOrDefault(d.Script) * 10 >= letters) is { } decider) return decider.Code;
        if (count * 2 < letters) return null;
        var codes = data.LanguagesOf(top);
        return codes.Count == 1 ? codes[0] : ByWords(sample, codes, data);
    }

    private static string? ByWords(string sample, IReadOnlyList<string> codes, LanguageWords data)
    {
        var points = codes.ToDictionary(c => c, _ => 0.0, StringComparer.Ordinal);
        foreach (var c in sample)
        {
            if (c >= '\u0080') data.AddLetter(char.ToLowerInvariant(c), points);
        }
        var start = -1;
        for (var i = 0; i <= sample.Length; i++)
        {
            var inside = i < sample.Length && (char.IsLetter(sample[i]) || CharUnicodeInfo.GetUnicodeCategory(sample[i]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            if (i - start <= 24) data.AddWord(NameForms.Fold(sample[start..i]), points);
            start = -1;
        }
        var ranked = points.OrderByDescending(p => p.Value, Comparer<double>.Default).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        if (ranked[0].Value < LeastPoints) return null;
        // between close sisters, the one that can be read: an article of a few sentences is more often in it
        var close = ranked.TakeWhile(r => r.Value * Margin >= ranked[0].Value).Select(r => r.Key).Where(c => LanguageData.Codes.Contains(c, StringComparer.Ordinal)).ToList();
        if (close.Count == 1) return close[0];
        return ranked.Count > 1 && ranked[0].Value < ranked[1].Value * (ranked[0].Value < ManyPoints ? Margin : LongMargin) ? null : ranked[0].Key;
    }

    private static bool IsLetter(System.Text.Rune rune) => System.Text.Rune.IsLetter(rune);
}
