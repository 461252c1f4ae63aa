namespace Waybill.Pipeline.Cases;

/// <summary>A translation that somebody made of words that stand in the evidence. It is shown beside them, and is no evidence.</summary>
/// <param name="Of">The words, as the claim quotes them; white space counts as one blank.</param>
/// <param name="Language">Language of the translation: two or three letters, ISO 639.</param>
/// <param name="Text">The translation.</param>
/// <param name="By">Who made it; null when not stated.</param>
public sealed record QuoteTranslation(string Of, string Language, string Text, string? By)
{
    /// <summary>True when it translates these words.</summary>
    public bool IsOf(string quote) => string.Equals(Folded(Of), Folded(quote), StringComparison.Ordinal);

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('“', '”', '"', ' ');
}
