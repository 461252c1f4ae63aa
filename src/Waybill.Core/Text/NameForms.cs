using System.Text;

namespace Waybill.Core.Text;

/// <summary>The one place that decides when two written forms are the same name: NFKC, curly apostrophes straightened, case folded.</summary>
public static class NameForms
{
    /// <summary>The form by which names and words are compared. Ordinal comparison of two results is right.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;
        return folded.Replace('’', '\'').Replace('ʼ', '\'').Replace('‘', '\'').ToLowerInvariant();
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
